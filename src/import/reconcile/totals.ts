import type { GuestGroup, GuestKind } from '../../model/scenario/estate.ts';
import type { TotalRow } from '../inventory.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import type { Counts, GuestNamer } from './estate.ts';
import { inGiB } from './guestGroups.ts';
import { guestKindOf } from './guestKind.ts';
import { sum } from './sums.ts';

/** How many VMs a total stands for: as many as it states or, where its systems are more, as many as these. */
export function vmsOf(total: TotalRow): number {
  return Math.max(total.vms ?? 0, ofSystems(total));
}

function ofSystems({ systems }: TotalRow): number {
  return systems.reduce((all, { count }) => all + (count ?? 0), 0);
}

// Fine enough that a million VMs add up to what was stated of them.
const MILLIONTHS = 1_000_000;

/** VMs of which only sums are stated, as a group for each kind of system; each VM has the average size. */
export function countedGroupsOf(totals: readonly TotalRow[], nameOf: GuestNamer): GuestGroup[] {
  const kinds = new Map<GuestKind, number>();
  const add = (kind: GuestKind, count: number): void => {
    if (count > 0) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  };
  for (const total of totals) {
    for (const { name, count } of total.systems) add(guestKindOf(name), count ?? 0);
    add('unknown', vmsOf(total) - ofSystems(total));
  }
  const all = totals.reduce((count, total) => count + vmsOf(total), 0);
  const size = {
    ...average('vcpu', all, totals, ({ vcpus }) => vcpus),
    ...average('ramGiB', all, totals, ({ ramMiB }) => inGiB(ramMiB)),
    ...average('diskGiB', all, totals, ({ diskMiB }) => inGiB(diskMiB)),
  };
  return [...kinds]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, vms]) => ({
      id: `${kind}-counted`,
      name: nameOf({ kind, upTo: undefined, isRunning: true }),
      kind,
      vms,
      ...size,
    }));
}

function average(
  field: 'vcpu' | 'ramGiB' | 'diskGiB',
  vms: number,
  totals: readonly TotalRow[],
  of: (total: TotalRow) => number | undefined,
): Partial<Record<typeof field, number>> {
  const whole = sum(totals, of);
  return whole === undefined || vms === 0
    ? {}
    : { [field]: Math.round((whole / vms) * MILLIONTHS) / MILLIONTHS };
}

/** Counts of listed VMs together with those of which only sums are stated. */
export function withTotals(counts: Counts, totals: readonly TotalRow[]): Counts {
  if (totals.length === 0) return counts;
  const vms = totals.reduce((all, total) => all + vmsOf(total), 0);
  const plus = (counted: number | undefined, stated: number | undefined): number | undefined =>
    counted === undefined || stated === undefined ? undefined : counted + stated;
  return {
    ...counts,
    vmRows: counts.vmRows + vms,
    offRows: counts.offRows + totals.reduce((all, { off }) => all + (off ?? 0), 0),
    vms: plus(counts.vms, vms),
    running: plus(counts.running, vms),
    vcpus: plus(
      counts.vcpus,
      sum(totals, ({ vcpus }) => vcpus),
    ),
    ramGiB: plus(
      counts.ramGiB,
      sum(totals, ({ ramMiB }) => inGiB(ramMiB)),
    ),
    // What VMs were given says nothing of what they use.
    inUseGiB: undefined,
    provisionedGiB: plus(
      counts.provisionedGiB,
      sum(totals, ({ diskMiB }) => inGiB(diskMiB)),
    ),
  };
}

/** What sums leave open. */
export function problemsOfTotals(totals: readonly TotalRow[]): ImportProblem[] {
  if (totals.length === 0) return [];
  const vms = totals.reduce((all, total) => all + vmsOf(total), 0);
  const isDiskStated = totals.some(({ diskMiB }) => diskMiB !== undefined);
  return [
    importProblem('totals-only', {}, { clusters: totals.length, vms, isDiskStated }),
    ...totals.flatMap((total) => {
      const { file, sheet, vms: stated, off, cluster = sheet } = total;
      const counted = ofSystems(total);
      return [
        ...(off !== undefined && off > 0
          ? [importProblem('off-unnamed', { file, sheet }, { cluster, off, vms: vmsOf(total) })]
          : []),
        ...(stated !== undefined && stated !== counted
          ? [importProblem('systems-differ', { file, sheet }, { cluster, stated, counted })]
          : []),
        ...unknownSystems(total),
      ];
    }),
  ];
}

function unknownSystems({ file, sheet, systems }: TotalRow): ImportProblem[] {
  const count = systems.reduce((all, one) => {
    return guestKindOf(one.name) === 'unknown' ? all + (one.count ?? 0) : all;
  }, 0);
  return count === 0 ? [] : [importProblem('unknown-systems', { file, sheet }, { count, rows: [] })];
}
