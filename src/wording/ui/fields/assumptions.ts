import type { Row } from './row.ts';

/** Fields of the scenario as a whole: names, money, and what is assumed for every future. */
export const ASSUMPTION_FIELDS: readonly Row[] = [
  ['name', 'Name of the scenario'],
  ['note', 'Note on the scenario'],
  ['currency', 'Currency of the scenario'],
  ['start', 'First month'],
  ['horizon', 'Horizon', 'months'],
  ['assumptions/rebuild', 'Rebuilding a host', 'months'],
  ['assumptions/priceLevel', 'Price level'],
  ['assumptions/settle', 'What is paid ahead is settled at the end'],
  ['assumptions/notice', 'Notice before a renewal', 'months'],
  ['assumptions/leadTime', 'Preparation before the first move', 'months'],
  ['assumptions/safety', 'Spare time before a renewal', 'months'],
  ['assumptions/sizing/vcpuPerCore', 'vCPU per core'],
  ['assumptions/sizing/utilisation', 'Hosts are filled to', '%'],
  ['assumptions/sizing/ramRatio', 'Memory of VMs per memory of hosts'],
  ['assumptions/sizing/spare', 'Standing by for a failing host'],
  ['assumptions/sizing/storageFactor', 'Raw storage per TiB of disk', 'TiB'],
  ['assumptions/escalation/*', '{key}', '%'],
  ['assumptions/vat/*', '{key}', '%'],
  ['finance/rate', 'Discount rate', '%'],
  ['finance/fiscalYearStart', 'Fiscal year begins in month'],
  ['rates/*/currency', 'One unit of'],
  ['rates/*/rate', 'Exchange rate', '{currency}'],
  ['rates/*/date', 'Rate of the day'],
  ['rates/*/source', 'Who states the rate'],
];
