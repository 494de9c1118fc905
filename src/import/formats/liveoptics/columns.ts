import { NOT_THERE, type Columns } from '../../columns/column.ts';
import { MOST } from '../../columns/most.ts';
import type { ExportRow, HostRow, VmRow } from '../../inventory.ts';

// Headings as two public programs read them (docs/import.md); older files say MB where newer ones say MiB. What is not
// here is not read: no address, no name inside the guest, no number of a machine.

/** The sheet of VMs. */
export const VM_COLUMNS: Columns<VmRow> = {
  name: { headings: ['VM Name'], kind: 'text', isNeeded: true },
  power: { headings: ['Power State', 'IsRunning'], kind: 'power', isNeeded: true },
  isTemplate: { headings: ['Template'], kind: 'flag', isNeeded: true },
  isPlaceholder: NOT_THERE,
  vcpu: { headings: ['Virtual CPU'], kind: 'count', most: MOST.vcpu, isNeeded: true },
  ramMiB: { headings: ['Provisioned Memory (MiB)'], kind: 'size', most: MOST.ramMiB, isNeeded: true },
  // What its disks take on the datastore; what the guest sees inside is another figure.
  inUseMiB: { headings: ['Virtual Disk Used (MiB)'], kind: 'size', most: MOST.diskMiB },
  provisionedMiB: { headings: ['Virtual Disk Size (MiB)'], kind: 'size', most: MOST.diskMiB },
  datacenter: { headings: ['Datacenter'], kind: 'text' },
  cluster: { headings: ['Cluster'], kind: 'text' },
  host: { headings: ['Host'], kind: 'text' },
  configuredSystem: { headings: ['VM OS'], kind: 'text' },
  toolsSystem: NOT_THERE,
  id: { headings: ['MOB ID'], kind: 'text' },
  center: NOT_THERE,
};

/** The sheet of hosts. Cores are those of the whole host; threads stand beside them and are no cores. */
export const HOST_COLUMNS: Columns<HostRow> = {
  name: { headings: ['Host Name'], kind: 'text', isNeeded: true },
  datacenter: { headings: ['Datacenter'], kind: 'text' },
  cluster: { headings: ['Cluster'], kind: 'text' },
  sockets: { headings: ['CPU Sockets'], kind: 'count', most: MOST.sockets, isNeeded: true },
  coresPerSocket: NOT_THERE,
  cores: { headings: ['CPU Cores'], kind: 'count', most: MOST.cores, isNeeded: true },
  ramMiB: { headings: ['Memory (KiB)'], kind: 'size', most: MOST.ramMiB, isNeeded: true },
  // "Guest VM Count" does not say whether it counts what is powered off.
  runningVms: NOT_THERE,
  vcpus: NOT_THERE,
  center: NOT_THERE,
};

/** The sheet that says when the data were collected. */
export const EXPORT_COLUMNS: Columns<ExportRow> = {
  version: NOT_THERE,
  at: { headings: ['Date'], kind: 'date' },
};
