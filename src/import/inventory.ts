import type { Entity } from './problem.ts';

/** Where a row stood: the sheet of a file, and its number as a spreadsheet shows it. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Whether a VM runs. */
export type Power = 'on' | 'off' | 'suspended';

/** What a format may know of a row; undefined where its column or its cell is missing. */
export type Known<Fields> = RowPlace & { readonly [Field in keyof Fields]: Fields[Field] | undefined };

/** A VM as an inventory lists it. Sizes are in MiB, whatever the file's columns call them. */
export type VmRow = Known<{
  name: string;
  power: Power;
  isTemplate: boolean;
  isPlaceholder: boolean;
  vcpu: number;
  ramMiB: number;
  inUseMiB: number;
  provisionedMiB: number;
  datacenter: string;
  cluster: string;
  host: string;
  configuredSystem: string;
  toolsSystem: string;
  id: string;
  center: string;
}>;

/** A host as an inventory lists it. */
export type HostRow = Known<{
  name: string;
  datacenter: string;
  cluster: string;
  sockets: number;
  coresPerSocket: number;
  cores: number;
  ramMiB: number;
  runningVms: number;
  vcpus: number;
  center: string;
}> & {
  readonly isInMaintenance?: boolean | undefined;
  /** Percent of the CPUs and of the memory in use when the list was made. */
  readonly cpuUsage?: number | undefined;
  readonly memoryUsage?: number | undefined;
};

/** A cluster as an inventory lists it, with what it states of its hosts. */
export type ClusterRow = Known<{
  name: string;
  hosts: number;
  cores: number;
  /** What vSAN has claimed of disks. */
  vsanRawTiB: number;
  center: string;
}>;

/** A licence in use, and the day on which it ends; its key is never read. */
export type LicenceRow = Known<{ name: string; unit: string; used: number; ends: string }>;

/** A virtual disk: whether it is a device of the storage itself, and whether several VMs share it. */
export type DiskRow = Known<{
  vm: string;
  id: string;
  center: string;
  isRaw: boolean;
  sharing: string;
  bus: string;
}>;

/** Something that hangs on a VM, such as a snapshot or a USB device; of whom is all that is read. */
export type AttachedRow = Known<{ vm: string; id: string; center: string }>;

/** What an inventory states of itself. */
export type ExportRow = Known<{ version: string; at: string }>;

/** A system by its name, and how many VMs run it. */
export interface SystemCount {
  readonly name: string;
  readonly count: number | undefined;
}

/** What an inventory states of VMs together where it lists none of them; disk space is what they were given. */
export type TotalRow = Known<{
  cluster: string;
  datacenter: string;
  center: string;
  vms: number;
  /** VMs that do not run, among these. */
  off: number;
  vcpus: number;
  ramMiB: number;
  diskMiB: number;
}> & { readonly systems: readonly SystemCount[] };

/** The rows of an inventory by what they list. */
export interface Rows {
  readonly vms: readonly VmRow[];
  readonly hosts: readonly HostRow[];
  readonly clusters: readonly ClusterRow[];
  readonly licences: readonly LicenceRow[];
  readonly export: readonly ExportRow[];
  readonly disks: readonly DiskRow[];
  readonly snapshots: readonly AttachedRow[];
  readonly usb: readonly AttachedRow[];
}

/** What only some inventories list. */
type Details = 'disks' | 'snapshots' | 'usb';

/** A column that was read: which field, from under which heading, and in which unit where it has one. */
export interface ColumnRead {
  readonly field: string;
  readonly heading: string;
  readonly letter: string;
  readonly unit: string | undefined;
}

/** A sheet that was read: what it lists, how many rows, from which columns, and how many columns were not read. */
export interface SheetRead {
  readonly file: string;
  readonly sheet: string;
  readonly entity: Entity;
  readonly rows: number;
  readonly columns: readonly ColumnRead[];
  readonly unread: number;
}

/** An outside inventory, as it is written: nothing added up, nothing left out, nothing guessed. */
export interface Inventory extends Omit<Rows, Details>, Partial<Pick<Rows, Details>> {
  readonly format: string;
  /** Sums of VMs that are not listed one by one. */
  readonly totals?: readonly TotalRow[];
  readonly sheets: readonly SheetRead[];
  /** Sheets that were not opened. */
  readonly unread: readonly string[];
}
