import type { Stack } from '../compile/compiled.ts';
import type { Problem } from '../scenario/problem.ts';
import type { ClusterLoad } from './load.ts';
import type { PlanFit } from './planCapacity.ts';

/** Hosts bought at a site in a month, all of the declared purchase type. */
export interface HostsBought {
  readonly month: number;
  readonly site: number;
  count: number;
}

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
  /** Clusters that they form, more than one where a limit of the platform asks for it. */
  readonly clusters: Int32Array;
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
  /** Per site and month: hosts that stand idle. */
  readonly idle: readonly Int32Array[];
  /** Per site: hosts idle or being rebuilt in the last month that may run KVM. */
  readonly idleAtEnd: readonly number[];
  readonly fit: PlanFit;
  /** What the decisions of this future run into: limits, capacity, hosts that nobody can buy. */
  readonly problems: readonly Problem[];
}
