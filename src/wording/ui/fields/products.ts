import type { Row } from './row.ts';

/** Fields of products that VMs need, and of the mode in which a future buys them. */
export const PRODUCT_FIELDS: readonly Row[] = [
  ['products/*/name', 'Name of the product'],
  ['products/*/modes', 'Can be licensed by'],
  ['products/*/kinds', 'Needed by VMs that run'],
  ['products/*/middleware', 'Needed by VMs with'],
  ['products/*/clusters', 'Only in these clusters'],
  ['products/*/groups', 'Only these VMs'],
  ['products/*/side', 'Needed on'],
  ['products/*/platforms', 'Of platforms only on'],
  ['products/*/reach', 'Hosts its VMs could reach'],
  ['products/*/decided', 'One way of licensing'],
  ['products/*/measured', 'Counted by the vendor’s tool (IBM: ILMT)'],
  ['products/*/contested', 'Who claims it, where that is disputed'],
  ['futures/*/modes/*', 'Bought as'],
];
