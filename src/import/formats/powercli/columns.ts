import { NOT_THERE, type Columns } from '../../columns/column.ts';
import { MOST } from '../../columns/most.ts';
import type { HostRow, VmRow } from '../../inventory.ts';

const GB = 'gib';
const PACKAGES = ['NumCpuPackages', 'ExtensionData.Hardware.CpuInfo.NumCpuPackages'];

interface Told {
  /** A property that hosts have and VMs have not. */
  readonly hostOnly?: unknown;
}

/** Get-VMHost: NumCpu are the cores of the host there; its CPUs only stand in the file where somebody asked for them. */
export const HOST_COLUMNS: Columns<HostRow & Required<Told>> = {
  name: { headings: ['Name'], kind: 'text', isNeeded: true },
  datacenter: { headings: ['Datacenter'], kind: 'text' },
  cluster: { headings: ['Cluster', 'Parent'], kind: 'text' },
  sockets: { headings: PACKAGES, kind: 'count', most: MOST.sockets, isNeeded: true },
  coresPerSocket: NOT_THERE,
  cores: { headings: ['NumCpu'], kind: 'count', most: MOST.cores, isNeeded: true },
  ramMiB: { headings: ['MemoryTotalGB'], kind: 'size', unit: GB, most: MOST.ramMiB, isNeeded: true },
  runningVms: NOT_THERE,
  vcpus: NOT_THERE,
  hostOnly: { headings: ['CpuTotalMhz', 'MemoryTotalGB', 'HyperthreadingActive', ...PACKAGES], kind: 'text' },
  center: NOT_THERE,
};

/** A host that stands alone has for its parent the folder of hosts, which vCenter calls so in every datacenter. */
export function withoutFolder({ hostOnly: _hostOnly, ...row }: HostRow & Told): HostRow {
  return row.cluster === 'host' ? { ...row, cluster: undefined } : row;
}

/** Get-VM, whose NumCpu are virtual CPUs. It lists no template. */
export const VM_COLUMNS: Columns<VmRow> = {
  name: { headings: ['Name'], kind: 'text', isNeeded: true },
  power: { headings: ['PowerState'], kind: 'power', isNeeded: true },
  isTemplate: NOT_THERE,
  isPlaceholder: NOT_THERE,
  vcpu: { headings: ['NumCpu'], kind: 'count', most: MOST.vcpu, isNeeded: true },
  ramMiB: { headings: ['MemoryGB'], kind: 'size', unit: GB, most: MOST.ramMiB, isNeeded: true },
  inUseMiB: { headings: ['UsedSpaceGB'], kind: 'size', unit: GB, most: MOST.diskMiB },
  provisionedMiB: { headings: ['ProvisionedSpaceGB'], kind: 'size', unit: GB, most: MOST.diskMiB },
  datacenter: { headings: ['Datacenter'], kind: 'text' },
  cluster: { headings: ['Cluster'], kind: 'text' },
  host: { headings: ['VMHost', 'Host'], kind: 'text' },
  configuredSystem: { headings: ['GuestId'], kind: 'text' },
  toolsSystem: { headings: ['OSFullName', 'Guest.OSFullName', 'Guest OS'], kind: 'text' },
  id: { headings: ['Id'], kind: 'text' },
  center: NOT_THERE,
};
