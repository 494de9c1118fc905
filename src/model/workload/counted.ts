import { at, valueAt } from '../at.ts';
import type { CompiledFuture, GuestClass } from '../compile/compiled.ts';
import { standingOf } from '../costs/standing.ts';
import type { Ground } from '../demand/part.ts';
import type { Rows } from './rows.ts';

/** Units of like guests of one row: VMs, or what a licence counts for them, or TiB of their disks, as of today. */
export interface Counted {
  readonly guests: GuestClass;
  readonly row: number;
  readonly units: number;
}

/** Units of every guest group of a cluster, by class and row. */
export function countedOn(
  { future }: { readonly future: CompiledFuture },
  { ofGroups }: Rows,
  cluster: number,
  unitsOf: (group: number) => number,
): Counted[] {
  const classes = at(future.classes, cluster);
  const classOf = at(future.classOf, cluster);
  const sums = new Map<string, Counted>();
  at(ofGroups, cluster).forEach((row, group) => {
    const units = unitsOf(group);
    if (units === 0) return;
    const key = `${String(at(classOf, group))} ${String(row)}`;
    const before = sums.get(key)?.units ?? 0;
    sums.set(key, { guests: at(classes, at(classOf, group)), row, units: before + units });
  });
  return [...sums.values()];
}

/**
 * Per VM of today: how many of like guests stand on VMware or on all platforms in a month; on VMware the copies in a dual-run of
 * so many months among them.
 */
export function standing(guests: GuestClass, what: 'vmware' | 'kvm', month: number, overlap = 0): number {
  const series = month < guests.retires ? standingOf(guests, what, overlap) : undefined;
  return series ? valueAt(series, month) : 0;
}

/** VMs of every row by month, all sides together, those that are switched off among them. */
export function vmsByRow(
  { compiled, future }: Pick<Ground, 'compiled' | 'future'>,
  rows: Rows,
): Float64Array[] {
  const sums = rows.names.map(() => new Float64Array(compiled.horizon));
  compiled.clusters.forEach(({ source }, cluster) => {
    const counted = countedOn({ future }, rows, cluster, (group) => at(source.guests, group).vms);
    for (const { guests, row, units } of counted) {
      const sum = at(sums, row);
      const until = Math.min(compiled.horizon, guests.retires);
      for (let month = 0; month < until; month++)
        sum[month] = valueAt(sum, month) + units * valueAt(guests.growth, month);
    }
  });
  return sums;
}
