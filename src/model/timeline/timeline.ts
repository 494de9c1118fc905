import type { Compiled, CompiledFuture, Stack } from '../compile/compiled.ts';
import { roundHalfUp } from '../tolerance.ts';
import { Sites, type HostsBought } from './sites.ts';
import { loadsOf, type ClusterLoad } from './load.ts';

/** Stacks of hosts in use from a month on, until the next run begins. */
export interface HostRun {
  readonly from: number;
  readonly stacks: readonly Stack[];
}

/** The KVM hosts of one site and platform: in service by run, spare ones apart, and all of them by month. */
export interface KvmHosts {
  readonly site: number;
  readonly platform: number;
  readonly runs: readonly HostRun[];
  readonly hosts: Int32Array;
}

/** What stands where in one future, month by month; knows no price (architecture: timeline). */
export interface Timeline {
  readonly loads: readonly ClusterLoad[];
  readonly vmwareHosts: readonly Int32Array[];
  readonly vmwareRuns: readonly (readonly HostRun[])[];
  readonly kvm: readonly KvmHosts[];
  readonly bought: readonly HostsBought[];
  /** VMs migrated per cluster and month, whole (model.md 4). */
  readonly migrated: readonly Int32Array[];
  /** Per site: hosts idle or being rebuilt in the last month that may run KVM. */
  readonly idleAtEnd: readonly number[];
}

/** Runs one future through all months: loads first, then the hosts of every site in the order of model.md 5. */
export function timelineOf(compiled: Compiled, future: CompiledFuture): Timeline {
  const { horizon, clusters, platforms } = compiled;
  const loads = loadsOf(future, clusters, horizon, platforms.length);
  const sites = new Sites(compiled, future, loads);
  for (let t = 0; t < horizon; t++) sites.month(t);
  return { loads, ...sites.result(), migrated: loads.map((load) => wholeMoves(load.leaving)) };
}

/** The month's increase of the rounded running sum of VMs that left, so that fractions are never lost. */
function wholeMoves(leaving: Float64Array): Int32Array {
  const moves = new Int32Array(leaving.length);
  let sum = 0;
  let whole = 0;
  leaving.forEach((now, t) => {
    sum += now;
    moves[t] = roundHalfUp(sum) - whole;
    whole = roundHalfUp(sum);
  });
  return moves;
}
