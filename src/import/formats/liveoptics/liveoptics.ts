import { formatOf } from '../listing.ts';
import { EXPORT_COLUMNS, HOST_COLUMNS, VM_COLUMNS } from './columns.ts';

/** The workbook of Live Optics about a VMware environment, or that about VMs alone. */
export const LIVE_OPTICS = formatOf({
  id: 'liveoptics',
  // An archive holds one file about the VMware environment, one about its VMs alone, and one without either.
  hasPoorerFiles: true,
  vms: { name: 'VMs', columns: VM_COLUMNS, signs: ['name', 'vcpu'], absence: 'warning' },
  hosts: {
    name: 'ESX Hosts',
    columns: HOST_COLUMNS,
    signs: ['name', 'sockets', 'cores'],
    absence: 'warning',
  },
  export: { name: 'Details', columns: EXPORT_COLUMNS },
});
