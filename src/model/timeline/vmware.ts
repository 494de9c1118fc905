import { at, valueAt } from '../at.ts';
import type { CompiledCluster, HostType, Stack } from '../compile/compiled.ts';
import { ceilWhole } from '../tolerance.ts';
import { MOST_HOSTS } from './size.ts';
import { isDead } from './yard.ts';
import { newSeries } from './series.ts';

/** The VMware side of one cluster: its list of hosts as stacks, and how many of them are in use. */
export interface VmwareSide {
  stacks: readonly Stack[];
  inUse: number;
  /** Hosts of the list that count as in use but have yet to be found: those that replace what reached its end of life. */
  missing: readonly Stack[];
}

/** Cores that stay in use for the load: today's at least, never falling, unless the future releases hosts (C of model.md 3). */
export function coresKept(cluster: CompiledCluster, demand: Float64Array, release: boolean): Float64Array {
  const cores = newSeries(demand.length);
  let most = release ? 0 : cluster.coresToday;
  for (let t = 0; t < cores.length; t++) {
    const now = cluster.coresToday * valueAt(demand, t);
    most = release ? now : Math.max(most, now);
    cores[t] = most;
  }
  return cores;
}

/** The stacks that stand at places `from` (inclusive) to `to` (exclusive) of a host list; beyond today's, the declared type. */
export function stacksBetween(stacks: readonly Stack[], purchase: number, from: number, to: number): Stack[] {
  const found: Stack[] = [];
  let place = 0;
  for (const stack of stacks) {
    const count = Math.min(to, place + stack.count) - Math.max(from, place);
    if (count > 0) found.push({ type: stack.type, count });
    place += stack.count;
  }
  const beyond = to - Math.max(from, place);
  if (beyond > 0) found.push({ type: purchase, count: beyond });
  return found;
}

/** All places of a list from one on. */
export function stacksFrom(stacks: readonly Stack[], from: number): Stack[] {
  // Nothing of the list lies beyond it, so that nothing of a bought type is among them.
  return stacksBetween(stacks, 0, from, hostsIn(stacks));
}

/** Whether the same hosts stand in two lists in the same order. */
export function sameStacks(a: readonly Stack[], b: readonly Stack[]): boolean {
  const same = ({ type, count }: Stack, place: number): boolean => {
    const other = at(b, place);
    return type === other.type && count === other.count;
  };
  return a.length === b.length && a.every(same);
}

/** Hosts on a list. */
export function hostsIn(stacks: readonly Stack[]): number {
  return stacks.reduce((sum, stack) => sum + stack.count, 0);
}

/**
 * The host list after hosts reached their end of life: where they stood, as many cores of the bought type for what is
 * still used of them; places that were no longer used are gone (model.md 5).
 */
export function renewed(
  stacks: readonly Stack[],
  used: number,
  types: readonly HostType[],
  purchase: number,
  t: number,
): Stack[] {
  let place = 0;
  return stacks.flatMap((stack) => {
    const inUse = Math.max(0, Math.min(used, place + stack.count) - place);
    place += stack.count;
    const type = types[stack.type];
    if (!type || !isDead(type, t)) return [stack];
    const cores = types[purchase]?.cores ?? Infinity;
    const count = Math.min(MOST_HOSTS, ceilWhole((inUse * type.cores) / cores));
    return count > 0 ? [{ type: purchase, count }] : [];
  });
}

/** The list after hosts of a type in use turned out to be others of the same shape that stood idle: the last ones first. */
export function exchanged(
  side: Pick<VmwareSide, 'stacks' | 'inUse'>,
  purchase: number,
  type: number,
  by: Stack,
): Stack[] {
  let left = by.count;
  const used = stacksBetween(side.stacks, purchase, 0, side.inUse)
    .reverse()
    .flatMap((stack) => {
      const count = stack.type === type ? Math.min(left, stack.count) : 0;
      left -= count;
      return [
        { type: by.type, count },
        { type: stack.type, count: stack.count - count },
      ].filter((part) => part.count > 0);
    });
  return [...used.reverse(), ...stacksFrom(side.stacks, side.inUse)];
}

/** How many hosts of each type stand in stacks. */
function countTypes(stacks: readonly Stack[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { type, count } of stacks) counts.set(type, (counts.get(type) ?? 0) + count);
  return counts;
}

/** Stacks of `a` that `b` has not: by type, in the order in which they stand in `a`. */
export function without(a: readonly Stack[], b: readonly Stack[]): Stack[] {
  const has = countTypes(b);
  return [...countTypes(a)].flatMap(([type, count]) => {
    const more = count - (has.get(type) ?? 0);
    return more > 0 ? [{ type, count: more }] : [];
  });
}
