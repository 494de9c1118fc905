import { NEVER_STATED, NOT_THERE, type Columns } from '../../columns/column.ts';
import { MOST } from '../../columns/most.ts';
import type { ExportRow, VmRow } from '../../inventory.ts';

// Headings as a public program reads them, checked by its author against the vendor's guide (docs/import.md).

interface Volumes {
  readonly volumesMiB?: number | undefined;
  readonly hasVolumes?: boolean | undefined;
}

/** Space in use is that of the VM's own disks and of the volume groups attached to it; where one is unknown, so is the sum. */
export function withVolumes({ volumesMiB, hasVolumes, ...row }: VmRow & Volumes): VmRow {
  if (hasVolumes === true && volumesMiB === undefined) return { ...row, inUseMiB: undefined };
  return row.inUseMiB === undefined ? row : { ...row, inUseMiB: row.inUseMiB + (volumesMiB ?? 0) };
}

/** The sheet of VMs. */
export const VM_COLUMNS: Columns<VmRow & Required<Volumes>> = {
  name: { headings: ['VM Name'], kind: 'text', isNeeded: true },
  power: { headings: ['Power State'], kind: 'power', isNeeded: true },
  isTemplate: { headings: ['Template'], kind: 'flag', isNeeded: true },
  isPlaceholder: NOT_THERE,
  vcpu: { headings: ['vCPUs'], kind: 'count', most: MOST.vcpu, isNeeded: true },
  ramMiB: { headings: ['Memory (MiB)'], kind: 'size', most: MOST.ramMiB, isNeeded: true },
  inUseMiB: { headings: ['Consumed (MiB)'], kind: 'size', most: MOST.diskMiB },
  hasVolumes: { headings: ['Volume Group Attached'], kind: 'flag' },
  volumesMiB: { headings: ['Volume Group Consumed (MiB)'], kind: 'size', most: MOST.diskMiB },
  provisionedMiB: NOT_THERE,
  datacenter: NOT_THERE,
  cluster: NEVER_STATED,
  host: NOT_THERE,
  configuredSystem: NEVER_STATED,
  toolsSystem: NOT_THERE,
  id: NOT_THERE,
  center: NOT_THERE,
};

/** The sheet that says when and by which version the data were collected. */
export const EXPORT_COLUMNS: Columns<ExportRow> = {
  version: { headings: ['Collection Version'], kind: 'text' },
  at: { headings: ['Collection Date & Time'], kind: 'date' },
};
