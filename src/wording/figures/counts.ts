/** Names of figures that count hosts, VMs and licences of one future. */
export const COUNT_NAMES: Readonly<Record<string, string>> = {
  'future/:future/moved': 'VMs migrated, {future}',
  'future/:future/side/:side/:thing/:month': '{thing} on {side} in {month}, {future}',
  'future/:future/needed/:offer/:month': '{offer} needed in {month}, {future}',
  'future/:future/held/:offer/:month': '{offer} held in {month}, {future}',
  'future/:future/stranded/:offer/:month': '{offer} held and not needed in {month}, {future}',
  'future/:future/phantom/:offer/:month': 'Cores of {offer} billed without existing in {month}, {future}',
  'future/:future/physical-cores/:offer/:month': 'Physical cores under {offer} in {month}, {future}',
  'future/:future/hosts/vmware/:cluster/:month': 'VMware hosts of {cluster} in {month}, {future}',
  'future/:future/hosts/kvm/:side/:month': 'KVM hosts of {side:kvm} in {month}, {future}',
  'future/:future/clusters/:side/:month': 'KVM clusters of {side:kvm} in {month}, {future}',
  'future/:future/bought/:site/:month': 'Hosts bought at site {site} in {month}, {future}',
  'future/:future/idle/:site/:month': 'Idle hosts at site {site} in {month}, {future}',
  'future/:future/vms/vmware/:cluster/:month': 'VMs of {cluster} on VMware in {month}, {future}',
  'future/:future/vms/kvm/:cluster/:month': 'VMs of {cluster} on KVM in {month}, {future}',
  'future/:future/migrated/:cluster/:month': 'VMs migrated from {cluster} in {month}, {future}',
  'future/:future/barred/:platform': 'VMs that cannot move to {platform}, {future}',
  'future/:future/plan/peak': 'VMs to migrate in the fullest month, {future}',
  'future/:future/plan/end': 'First month in which the plan would be done at the pace given, {future}',
  'future/:future/under-licensed/:offer': '{offer} lacking at the start, {future}',
  'future/:future/latest-start/:holding': 'Latest start before the renewal of {holding}, {future}',
  'future/:future/committed-beyond-units/:offer': '{offer} held beyond the horizon, {future}',
  'future/:future/committed-beyond-months/:offer': 'Months of {offer} held beyond the horizon, {future}',
};

/** Names of figures about contracts and the decisions behind them. */
export const CONTRACT_NAMES: Readonly<Record<string, string>> = {
  'future/:future/contract/:offer/:contract/price': 'Unit price of contract {contract} for {offer}, {future}',
  'future/:future/contract/:offer/:contract/quantity':
    'Quantity of contract {contract} for {offer}, {future}',
  'future/:future/contract/:offer/:contract/*part': '{part} of contract {contract} for {offer}, {future}',
  'future/:future/renewed/:offer/:month': '{offer} renewed in {month}, {future}',
  'future/:future/renewal/:offer/:month': 'Which contract for {offer} renews in {month}, {future}',
  'future/:future/join/:offer/:month': 'Which contract for {offer} a purchase joins in {month}, {future}',
  'future/:future/order/:offer/:month': 'Order of {offer} in {month}, {future}',
};
