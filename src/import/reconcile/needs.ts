import type { Inventory, RowPlace, TotalRow } from '../inventory.ts';
import type { Entity, ImportCode, ImportProblem } from '../problem.ts';

/** What an estimate needs of an inventory. */
export type NeedId = keyof typeof NEEDS;

/** Where a need was found: a column of a sheet, its unit, and in how many of its rows something stands. */
export interface FoundIn {
  readonly file: string;
  readonly sheet: string;
  readonly column: string;
  readonly letter: string;
  readonly unit?: string;
  readonly known: number;
  readonly rows: number;
}

/** A need, where it was found, and which problems contradict it; found nowhere, it is unknown and never 0. */
export interface Need {
  readonly need: NeedId;
  readonly found: readonly FoundIn[];
  /** Whether sums of it are stated where it is not listed one by one. */
  readonly isCounted: boolean;
  readonly contradictedBy: readonly ImportCode[];
}

interface Wanted {
  readonly fields: Partial<Readonly<Record<Entity, readonly string[]>>>;
  readonly against: readonly ImportCode[];
}

const NEEDS = {
  hosts: { fields: { hosts: ['name'] }, against: ['cluster-hosts-differ', 'unknown-hosts'] },
  sockets: { fields: { hosts: ['sockets'] }, against: [] },
  cores: {
    fields: { hosts: ['cores', 'coresPerSocket'] },
    against: ['cores-contradict', 'cluster-cores-differ', 'licences-differ'],
  },
  'host-memory': { fields: { hosts: ['ramMiB'] }, against: [] },
  vms: { fields: { vms: ['name'] }, against: ['vms-differ'] },
  power: { fields: { vms: ['power'] }, against: [] },
  vcpus: { fields: { vms: ['vcpu'] }, against: ['vcpus-differ'] },
  'vm-memory': { fields: { vms: ['ramMiB'] }, against: [] },
  systems: { fields: { vms: ['toolsSystem', 'configuredSystem'] }, against: ['systems-disagree'] },
  storage: { fields: { vms: ['inUseMiB', 'provisionedMiB'] }, against: [] },
  clusters: { fields: { hosts: ['cluster'], vms: ['cluster'] }, against: ['unknown-hosts'] },
  use: { fields: { hosts: ['cpuUsage', 'memoryUsage'] }, against: [] },
  licences: { fields: { licences: ['name', 'used'] }, against: ['licences-differ'] },
  'licence-ends': { fields: { licences: ['ends'] }, against: [] },
  date: { fields: { export: ['at'] }, against: [] },
  disks: { fields: { disks: ['isRaw', 'sharing', 'bus'] }, against: [] },
  snapshots: { fields: { snapshots: ['vm'] }, against: [] },
  usb: { fields: { usb: ['vm'] }, against: [] },
  // No export that is read has columns of these.
  'special-devices': { fields: {}, against: [] },
} as const satisfies Readonly<Record<string, Wanted>>;

/** Every need with where it stands, in the order in which somebody would ask. */
export function needsOf(inventory: Inventory, problems: readonly ImportProblem[]): Need[] {
  const codes = new Set(problems.map(({ code }) => code));
  return Object.entries<Wanted>(NEEDS).map(([need, { fields, against }]) => ({
    need: need as NeedId,
    found: foundIn(inventory, fields),
    isCounted: (inventory.totals ?? []).some((row) => isStated(need as NeedId, row)),
    contradictedBy: against.filter((code) => codes.has(code)),
  }));
}

function isStated(need: NeedId, { vms, off, vcpus, ramMiB, diskMiB, systems }: TotalRow): boolean {
  if (need === 'systems') return systems.length > 0;
  const sums: Partial<Record<NeedId, number | undefined>> = { vms, power: off, vcpus, storage: diskMiB };
  return (need === 'vm-memory' ? ramMiB : sums[need]) !== undefined;
}

function foundIn(inventory: Inventory, fields: Wanted['fields']): FoundIn[] {
  return inventory.sheets.flatMap(({ file, sheet, entity, columns }) => {
    const rows: readonly RowPlace[] = inventory[entity] ?? [];
    const own = rows.filter((row) => row.file === file && row.sheet === sheet);
    const numbersOf = (some: readonly RowPlace[]): number => new Set(some.map(({ row }) => row)).size;
    // A row of a spreadsheet may stand for several hosts; whether any does is asked once, of many rows.
    const areShared = numbersOf(own) < own.length;
    const rowsIn = (some: readonly RowPlace[]): number => (areShared ? numbersOf(some) : some.length);
    const isKnown = (row: RowPlace, field: string): boolean => Reflect.get(row, field) !== undefined;
    return (fields[entity] ?? []).flatMap((field) => {
      const column = columns.find((one) => one.field === field);
      if (!column) return [];
      const known = rowsIn(own.filter((row) => isKnown(row, field)));
      // Sizes whose heading names no unit are read as MiB.
      const { heading, letter, unit = field.endsWith('MiB') ? 'mib' : undefined } = column;
      if (known === 0 && own.length > 0) return [];
      const place = { file, sheet, column: heading, letter, known, rows: rowsIn(own) };
      return [unit === undefined ? place : { ...place, unit }];
    });
  });
}
