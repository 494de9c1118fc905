import type { CompiledCluster, HostType, Stack } from '../compile/compiled.ts';
import { ceilWhole, TOLERANCE } from '../tolerance.ts';

/** The VMware side of one cluster: its list of hosts as stacks, and how many of them are in use. */
export interface VmwareSide {
  stacks: Stack[];
  inUse: number;
}

/** How many hosts of the list x cores take: the shortest prefix with at least x cores (model.md 3). */
export function hostsFor(
  stacks: readonly Stack[],
  types: readonly HostType[],
  purchase: number,
  x: number,
): number {
  let left = x;
  let hosts = 0;
  for (const stack of stacks) {
    const cores = types[stack.type]?.cores ?? 0;
    if (left <= TOLERANCE) return hosts;
    const wanted = ceilWhole(left / cores);
    if (wanted <= stack.count) return hosts + wanted;
    hosts += stack.count;
    left -= stack.count * cores;
  }
  if (left <= TOLERANCE) return hosts;
  return hosts + ceilWhole(left / (types[purchase]?.cores ?? Infinity));
}

/** Cores that stay in use for the load: today's at least, never falling, unless the future releases hosts (C of model.md 3). */
export function coresKept(cluster: CompiledCluster, demand: Float64Array, release: boolean): Float64Array {
  const cores = demand.map((ratio) => cluster.coresToday * ratio);
  if (release) return cores;
  let most = cluster.coresToday;
  return cores.map((now) => (most = Math.max(most, now)));
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
