import { NOT_THERE, type Columns } from '../../columns/column.ts';
import { MOST } from '../../columns/most.ts';
import type {
  AttachedRow,
  ClusterRow,
  DiskRow,
  ExportRow,
  HostRow,
  LicenceRow,
  VmRow,
} from '../../inventory.ts';

// Headings of 4.x first, then those of 3.x where they differ in more than case and unit, then the names that the switch
// -DBColumnNames writes (docs/import.md has the sources). Whatever is not here is not read: no key, address or person.

// Some exports carry the heading of the first column where a text of a VM is empty.
const blank = 'VM';

const center = { headings: ['VI SDK UUID', 'vCenter UUID'], kind: 'text', blank } as const;

/** The sheet of VMs. */
export const VM_COLUMNS: Columns<VmRow> = {
  name: { headings: ['VM', 'vInfoVMName'], kind: 'text', isNeeded: true },
  power: { headings: ['Powerstate', 'vInfoPowerstate', 'Power state'], kind: 'power', isNeeded: true },
  isTemplate: { headings: ['Template', 'vInfoTemplate'], kind: 'flag', isNeeded: true },
  isPlaceholder: { headings: ['SRM Placeholder', 'vInfoSRMPlaceHolder'], kind: 'flag' },
  vcpu: { headings: ['CPUs', 'vInfoCPUs'], kind: 'count', most: MOST.vcpu, isNeeded: true },
  ramMiB: { headings: ['Memory', 'vInfoMemory'], kind: 'size', most: MOST.ramMiB, isNeeded: true },
  inUseMiB: { headings: ['In Use MiB', 'vInfoInUse'], kind: 'size', most: MOST.diskMiB },
  provisionedMiB: { headings: ['Provisioned MiB', 'vInfoProvisioned'], kind: 'size', most: MOST.diskMiB },
  datacenter: {
    headings: ['Datacenter', 'vInfoDataCenter'],
    kind: 'text',
    blank,
    before: ['Cluster', 'vInfoCluster'],
  },
  cluster: { headings: ['Cluster', 'vInfoCluster'], kind: 'text', blank, before: ['Host', 'vInfoHost'] },
  host: { headings: ['Host', 'vInfoHost'], kind: 'text', blank },
  configuredSystem: {
    headings: ['OS according to the configuration file', 'vInfoOS', 'Guest OS'],
    kind: 'text',
    blank,
  },
  toolsSystem: { headings: ['OS according to the VMware Tools', 'vInfoOSTools'], kind: 'text', blank },
  id: { headings: ['VM ID'], kind: 'text', blank },
  center,
};

/** The sheet of hosts. */
export const HOST_COLUMNS: Columns<HostRow> = {
  name: { headings: ['Host', 'vHostName', 'Name'], kind: 'text', isNeeded: true },
  datacenter: {
    headings: ['Datacenter', 'vHostDatacenter'],
    kind: 'text',
    before: ['Cluster', 'vHostCluster'],
  },
  cluster: { headings: ['Cluster', 'vHostCluster'], kind: 'text' },
  sockets: {
    headings: ['# CPU', 'vHostNumCpu', 'CPU Sockets', 'Sockets'],
    kind: 'count',
    most: MOST.sockets,
    isNeeded: true,
  },
  coresPerSocket: {
    headings: ['Cores per CPU', 'vHostCoresPerCPU', 'Cores per Socket'],
    kind: 'count',
    most: MOST.coresPerSocket,
  },
  cores: { headings: ['# Cores', 'vHostNumCpuCores'], kind: 'count', most: MOST.cores },
  ramMiB: { headings: ['# Memory', 'vHostMemorySize'], kind: 'size', most: MOST.ramMiB, isNeeded: true },
  runningVms: { headings: ['# VMs', 'vHostVMs'], kind: 'count' },
  vcpus: { headings: ['# vCPUs', 'vHostvCPUs'], kind: 'count' },
  isInMaintenance: { headings: ['in Maintenance Mode', 'vHostInMaintenanceMode'], kind: 'flag' },
  cpuUsage: { headings: ['CPU usage %', 'vHostOverallCpuUsage'], kind: 'percent' },
  memoryUsage: { headings: ['Memory usage %', 'vHostOverallMemoryUsage'], kind: 'percent' },
  center,
};

/** The sheet of clusters, where the heading of a cluster's name is another one than elsewhere. */
export const CLUSTER_COLUMNS: Columns<ClusterRow> = {
  name: { headings: ['Name', 'vClusterName'], kind: 'text', isNeeded: true },
  hosts: { headings: ['NumHosts', 'vClusterNumHosts'], kind: 'count' },
  cores: { headings: ['NumCpuCores'], kind: 'count' },
  vsanRawTiB: NOT_THERE,
  center,
};

/** The sheet of licences. "Total" is no entitlement there, and "Used" is raised to the floor already. */
export const LICENCE_COLUMNS: Columns<LicenceRow> = {
  name: { headings: ['Name'], kind: 'text', isNeeded: true },
  unit: { headings: ['Cost Unit'], kind: 'text' },
  used: { headings: ['Used'], kind: 'count' },
  ends: { headings: ['Expiration Date'], kind: 'date', blank: 'Never' },
};

/** The sheet that says when and by which version the file was written. */
export const EXPORT_COLUMNS: Columns<ExportRow> = {
  version: { headings: ['RVTools version'], kind: 'text' },
  at: { headings: ['xlsx creation datetime'], kind: 'date' },
};

const ofVm = {
  vm: { headings: ['VM'], kind: 'text', isNeeded: true },
  id: { headings: ['VM ID'], kind: 'text', blank },
  center,
} as const;

/** The sheet of virtual disks, of which only what makes a move harder is read. */
export const DISK_COLUMNS: Columns<DiskRow> = {
  ...ofVm,
  isRaw: { headings: ['Raw'], kind: 'flag' },
  sharing: { headings: ['Sharing mode'], kind: 'text', blank },
  bus: { headings: ['Shared Bus'], kind: 'text', blank },
};

/** The sheets of snapshots and of USB devices: which VMs have some. */
export const ATTACHED_COLUMNS: Columns<AttachedRow> = ofVm;
