import { at, codeAt, valueAt } from '../at.ts';
import type { CompiledCluster, CompiledSizing, Stack } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import { ceilWhole, TOLERANCE } from '../tolerance.ts';
import type { Ground } from './ground.ts';
import type { ClusterLoad } from './load.ts';
import { sizedNeed } from './need.ts';
import type { HostRun } from './record.ts';
import { hostsFor, hostsForNeed, MOST_HOSTS, spareFor } from './size.ts';
import { coresKept, stacksBetween } from './vmware.ts';

/** What decides how many hosts of its list a cluster wants. */
export interface Wanting {
  readonly cluster: CompiledCluster;
  readonly load: ClusterLoad;
  /** Cores for the load if nothing moved, month by month (C of model.md 3). */
  readonly cores: Float64Array;
  readonly stacks: readonly Stack[];
  /** The type of hosts beyond the list. */
  readonly purchase: number;
}

/** What a cluster wants by its load as long as the hosts of its list stay what they are. */
export interface Wanted {
  readonly cores: Float64Array;
  /** Hosts by month, the months in which they are more or fewer than before, and which they are. */
  readonly hosts: Int32Array;
  readonly changes: readonly number[];
  readonly runs: readonly HostRun[];
}

const once = madeOnce<Wanted>();

/** What a cluster wants in all months; worked out once for a load, the hosts that it stands on and those that are bought. */
export function wantedOf(ground: Ground, cluster: CompiledCluster, load: ClusterLoad): Wanted {
  const { compiled, future, offering } = ground;
  const purchase = at(compiled.purchaseAt, cluster.site);
  return once(load, [cluster, offering, purchase, future.release, compiled.sizing], () => {
    const { stacks, hostsToday } = cluster;
    const cores = coresKept(cluster, load.demand, future.release);
    const hosts = new Int32Array(cores.length);
    fillWanted(hosts, ground, { cluster, load, cores, stacks, purchase }, 0);
    const changes = changedIn(hosts, 0, hostsToday);
    const runs = [...new Set([0, ...changes])].map((from): HostRun => ({
      from,
      stacks: stacksBetween(stacks, purchase, 0, codeAt(hosts, from)),
    }));
    return { cores, hosts, changes, runs };
  });
}

/** The months from one on in which hosts are more or fewer than the month before, `before` being so many before the first. */
export function changedIn(hosts: Int32Array, from: number, before: number): number[] {
  const months: number[] = [];
  let last = before;
  for (let t = from; t < hosts.length; t++) {
    const now = codeAt(hosts, t);
    if (now !== last) months.push(t);
    last = now;
  }
  return months;
}

/** Writes how many hosts a cluster wants on VMware into each month from `first` on (model.md 5, VMware side). */
export function fillWanted(hosts: Int32Array, ground: Ground, side: Wanting, first: number): void {
  const { cluster, load } = side;
  const { compiled, future } = ground;
  const sizing = cluster.sized ? compiled.sizing : undefined;
  const least = Math.min(2, cluster.hostsToday);
  const coresFloor = future.release ? 0 : cluster.coresToday;
  let lastCores = NaN;
  let lastHosts = 0;
  for (let t = first; t < hosts.length; t++) {
    const share = valueAt(load.shareVmware, t);
    if (share <= TOLERANCE) {
      hosts[t] = 0;
      continue;
    }
    const floor = coresFloor * valueAt(load.floor, t);
    const cores = sizing ? floor : Math.max(floor, valueAt(side.cores, t) * share);
    // Most months ask for as many cores as the month before.
    if (cores !== lastCores) {
      lastCores = cores;
      lastHosts = Math.max(least, hostsFor(side.stacks, ground.offering.cores, side.purchase, cores));
    }
    hosts[t] = sizing ? Math.max(lastHosts, bySize(ground, side, sizing, t)) : lastHosts;
  }
}

function bySize({ offering }: Ground, side: Wanting, sizing: CompiledSizing, t: number): number {
  const { cluster, load, stacks, purchase } = side;
  const byLoad = hostsForNeed(stacks, offering, purchase, sizedNeed(sizing, load.sizeVmware, t));
  const byStorage = cluster.rawPerHost > 0 ? ceilWhole(valueAt(load.rawVmware, t) / cluster.rawPerHost) : 0;
  const atWork = Math.min(MOST_HOSTS, Math.max(byLoad, byStorage));
  return atWork === 0 ? 0 : atWork + spareFor(atWork, sizing.spare);
}
