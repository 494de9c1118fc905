import { formatOf } from '../listing.ts';
import { HOST_COLUMNS, VM_COLUMNS, withoutFolder } from './columns.ts';

/** What Export-Csv makes of Get-VMHost and Get-VM. */
export const POWERCLI = formatOf({
  id: 'powercli',
  vms: { name: 'Get-VM', columns: VM_COLUMNS, signs: ['name', 'vcpu', 'ramMiB'], absence: 'warning' },
  hosts: {
    name: 'Get-VMHost',
    columns: HOST_COLUMNS,
    signs: ['name', 'cores', 'hostOnly'],
    absence: 'warning',
    settle: (rows) => ({ rows: rows.map(withoutFolder), problems: [] }),
  },
});
