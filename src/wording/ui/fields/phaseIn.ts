import type { Row } from './row.ts';

const SCOPE = ['waves/*', 'divert'].flatMap((place): Row[] => [
  [`futures/*/${place}/clusters`, 'Only from these clusters'],
  [`futures/*/${place}/kinds`, 'Only VMs that run'],
  [`futures/*/${place}/groups`, 'Only these VMs'],
]);

/** Fields of futures: what moves when, and what is decided about contracts and hosts. */
export const PHASE_IN_FIELDS: readonly Row[] = [
  ...SCOPE,
  ['baseline', 'Compared with'],
  ['futures/*/name', 'Name'],
  ['futures/*/overlap', 'Both sides run', 'months'],
  ['futures/*/releaseHosts', 'Hosts not needed are released'],
  ['futures/*/divert/from', 'Growth goes elsewhere from'],
  ['futures/*/divert/platform', 'Growth goes to'],
  ['futures/*/divert/share', 'Share of the growth', '%'],
  ['futures/*/waves/*/platform', 'Moves to'],
  ['futures/*/waves/*/from', 'From'],
  ['futures/*/waves/*/to', 'Done before'],
  ['futures/*/waves/*/share', 'Share of the VMs', '%'],
  ['futures/*/waves/*/shape', 'Pace'],
  ['futures/*/editions/*/from', 'New edition from'],
  ['futures/*/editions/*/offer', 'Edition then'],
  ['futures/*/editions/*/clusters', 'Only these clusters'],
  ['futures/*/editions/*/buy/price', 'Price per unit and year', '{currency}'],
  ['futures/*/editions/*/buy/term', 'First term', 'months'],
  ['futures/*/editions/*/buy/billing', 'The edition is paid'],
  ['futures/*/support/*/decision', 'Support of the contract'],
  ['futures/*/support/*/share', 'For this share of it', '%'],
  ['futures/*/spareLinux/*/site', 'Site of the hosts'],
  ['futures/*/spareLinux/*/platform', 'They run'],
  ['futures/*/spareLinux/*/count', 'Hosts with room'],
  ['futures/*/spareLinux/*/sockets', 'CPUs per host'],
  ['futures/*/spareLinux/*/coresPerSocket', 'Cores per CPU'],
  ['futures/*/spareLinux/*/ramGiB', 'Memory per host', 'GiB'],
  ['futures/*/spareLinux/*/free', 'Free to use', '%'],
  ['futures/*/spareLinux/*/mostGuests/most', 'VMs per host at most'],
  ['futures/*/spareLinux/*/mostGuests/source', 'Who says so'],
  ['futures/*/capacity/vmsPerMonth', 'VMs moved a month at most'],
  ['futures/*/capacity/engineers', 'People who move VMs'],
  ['futures/*/capacity/vmsPerEngineerMonth', 'VMs one of them moves a month'],
];
