import type { Row } from './row.ts';

/** Fields of contracts in force. */
export const HELD_FIELDS: readonly Row[] = [
  ['holdings/*/name', 'Name of the contract'],
  ['holdings/*/offer', 'Licence held'],
  ['holdings/*/quantity', 'Licences held'],
  ['holdings/*/price', 'Price per unit and year', '{currency}'],
  ['holdings/*/total', 'Contract total', '{currency}'],
  ['holdings/*/start', 'From'],
  ['holdings/*/end', 'Ends'],
  ['holdings/*/billing', 'The contract is paid'],
  ['holdings/*/oem', 'Sold with the server'],
  ['holdings/*/trueUpPrice', 'Price of units bought until it ends', '{currency}'],
];
