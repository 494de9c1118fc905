import type { Row } from './row.ts';

/** Fields of costs besides licences and hosts. */
export const COST_FIELDS: readonly Row[] = [
  ['costs/*/name', 'Name of the cost'],
  ['costs/*/item', 'Kind of cost'],
  ['costs/*/amount', 'Amount for one', '{currency}'],
  ['costs/*/per', 'The amount is for a'],
  ['costs/*/side', 'It is due for'],
  ['costs/*/futures', 'Borne by'],
  ['costs/*/from', 'Due from'],
  ['costs/*/until', 'Due until'],
  ['costs/*/billing', 'It is paid'],
  ['costs/*/freed', 'Freed time, not cash'],
  ['costs/*/source', 'Where the amount is from'],
  ['costs/*/params/hours', 'Hours for one', 'h'],
  ['costs/*/params/factor', 'Storage per TiB of disk', 'TiB'],
  ['costs/*/params/kw', 'Power of a host', 'kW'],
  ['costs/*/params/pue', 'Power of the site per power of hosts'],
  ['costs/*/params/overlap', 'Both sides cost', 'months'],
  ['costs/*/params/people', 'People trained'],
  ['costs/*/params/vmsPerAdmin', 'VMs for one administrator'],
  ['costs/*/params/vmsPerAdminKvm', 'VMs for one on KVM'],
  ['costs/*/params/minFte', 'Administrators at least'],
  ['costs/*/params/minFteKvm', 'On KVM at least'],
  ['costs/*/params/dip', 'Working time lost at first', '%'],
  ['costs/*/params/dipMonths', 'Time is lost for', 'months'],
];
