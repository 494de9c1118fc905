import { formatOf } from '../listing.ts';
import { EXPORT_COLUMNS, VM_COLUMNS, withVolumes } from './columns.ts';

/** The workbook of Nutanix Collector. Under which headings it lists hosts nobody has published: they are not read. */
export const NUTANIX_COLLECTOR = formatOf({
  id: 'nutanix-collector',
  vms: {
    name: 'vmList',
    columns: VM_COLUMNS,
    signs: ['name', 'vcpu', 'ramMiB'],
    absence: 'warning',
    settle: (rows) => ({ rows: rows.map(withVolumes), problems: [] }),
  },
  export: { name: 'Metadata', columns: EXPORT_COLUMNS },
});
