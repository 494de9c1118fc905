import type { CompiledCluster, CompiledFuture, GuestClass } from '../compile/compiled.ts';

/** What one cluster carries in one future, month by month: VMs and the shares that decide its hosts. */
export interface ClusterLoad {
  /** VMs on VMware (dual-run included) and on each platform. */
  readonly vmsVmware: Float64Array;
  readonly vmsKvm: readonly Float64Array[];
  /** VMs that leave VMware in the month, as real numbers (model.md 4, "migrated"). */
  readonly leaving: Float64Array;
  /** Greatest load of the month ÷ today's load, each resource with its used share: what today's cores are multiplied by. */
  readonly demand: Float64Array;
  /** Share of the month's load on the VMware side and on each platform (model.md 5, s). */
  readonly shareVmware: Float64Array;
  readonly shareKvm: readonly Float64Array[];
  /** Today's VMs not yet gone ÷ today's load: below it no host leaves unless the future releases hosts. */
  readonly floor: Float64Array;
  /** Sizing by capacity only: the load itself per resource of the cluster, and raw TiB, on the VMware side and on each platform. */
  readonly sizeVmware: readonly Float64Array[];
  readonly sizeKvm: readonly (readonly Float64Array[])[];
  readonly rawVmware: Float64Array;
}

/** The load of every cluster in one future; a cluster without load of its own takes the ratios of its leader. */
export function loadsOf(
  future: CompiledFuture,
  clusters: readonly CompiledCluster[],
  horizon: number,
  platforms: number,
): ClusterLoad[] {
  const own = clusters.map((cluster, at) => ownLoad(cluster, future.classes[at] ?? [], horizon, platforms));
  return own.map((load, at) => {
    const leader = own[clusters[at]?.leader ?? at];
    if (leader === undefined || leader === load) return load;
    const { demand, shareVmware, shareKvm, floor } = leader;
    return { ...load, demand, shareVmware, shareKvm, floor };
  });
}

function ownLoad(
  cluster: CompiledCluster,
  classes: readonly GuestClass[],
  horizon: number,
  platforms: number,
): ClusterLoad {
  const load = emptyLoad(horizon, platforms, cluster.sized ? cluster.resources.length : 0);
  const today = cluster.resources.map((_, r) =>
    classes.reduce((sum, c) => (c.retires > 0 ? sum + (c.load[r] ?? 0) : sum), 0),
  );
  const month = new MonthLoad(cluster.resources.length, platforms);
  if (!cluster.own) stay(load);
  for (let t = 0; t < horizon; t++) {
    month.clear();
    for (const guests of classes) addClass(month, load, guests, t);
    if (cluster.own) fillRatios(load, month, cluster.used, today, t);
    if (cluster.sized) fillSizes(load, month, t);
  }
  return load;
}

/** The loads of one month per resource, reused from month to month. */
class MonthLoad {
  readonly all: Float64Array;
  readonly vmware: Float64Array;
  readonly notGone: Float64Array;
  readonly kvm: readonly Float64Array[];

  constructor(resources: number, platforms: number) {
    this.all = new Float64Array(resources);
    this.vmware = new Float64Array(resources);
    this.notGone = new Float64Array(resources);
    this.kvm = Array.from({ length: platforms }, () => new Float64Array(resources));
  }

  clear(): void {
    this.all.fill(0);
    this.vmware.fill(0);
    this.notGone.fill(0);
    for (const side of this.kvm) side.fill(0);
  }
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- inner loop over arrays whose lengths are set above */
function addClass(month: MonthLoad, load: ClusterLoad, guests: GuestClass, t: number): void {
  if (guests.retires <= 0) return;
  const { flow } = guests;
  // Retirement lets no host go by itself: that would be right-sizing, which only a decision does (docs/model.md 5).
  const notGone = 1 - flow.goneBefore[t]!;
  for (let r = 0; r < guests.load.length; r++) month.notGone[r]! += guests.load[r]! * notGone;
  if (t >= guests.retires) return;
  const size = guests.growth[t]!;
  const diverted = divertedShare(guests, t);
  const base = size - diverted;
  const vmware = base * (1 - flow.goneBefore[t]!);
  load.vmsVmware[t]! += guests.vms * vmware;
  load.rawVmware[t]! += guests.rawTiB * vmware;
  load.leaving[t]! += guests.vms * base * (flow.gone[t]! - (t > 0 ? flow.gone[t - 1]! : 0));
  for (let r = 0; r < guests.load.length; r++) {
    const weight = guests.load[r]!;
    month.all[r]! += weight * size;
    month.vmware[r]! += weight * vmware;
  }
  for (let p = 0; p < month.kvm.length; p++) {
    const moved = base * flow.byPlatform[p]![t]! + (flow.divert?.platform === p ? diverted : 0);
    if (moved === 0) continue;
    load.vmsKvm[p]![t]! += guests.vms * moved;
    for (let r = 0; r < guests.load.length; r++) month.kvm[p]![r]! += guests.load[r]! * moved;
  }
}

function fillRatios(
  load: ClusterLoad,
  month: MonthLoad,
  used: readonly number[],
  today: readonly number[],
  t: number,
): void {
  const most = Math.max(...used);
  for (let r = 0; r < today.length; r++) {
    const u = used[r]!;
    if (today[r]! > 0) {
      load.demand[t] = Math.max(load.demand[t]!, (u * month.all[r]!) / today[r]!);
      load.floor[t] = Math.max(load.floor[t]!, (u * month.notGone[r]!) / today[r]! / most);
    }
    if (month.all[r]! <= 0) continue;
    load.shareVmware[t] = Math.max(load.shareVmware[t]!, (u * month.vmware[r]!) / month.all[r]! / most);
    for (let p = 0; p < month.kvm.length; p++) {
      const share = load.shareKvm[p]!;
      share[t] = Math.max(share[t]!, (u * month.kvm[p]![r]!) / month.all[r]! / most);
    }
  }
}

function fillSizes(load: ClusterLoad, month: MonthLoad, t: number): void {
  load.sizeVmware.forEach((series, r) => (series[t] = month.vmware[r]!));
  load.sizeKvm.forEach((side, p) => {
    side.forEach((series, r) => (series[t] = month.kvm[p]![r]!));
  });
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */

/** Without load and without a leader nobody knows what the hosts are for: they stay on VMware as they are, in every future. */
function stay(load: ClusterLoad): void {
  load.demand.fill(1);
  load.shareVmware.fill(1);
  load.floor.fill(1);
}

/** The part of a class, per VM of today, that grew after the diversion began and never came to VMware. */
export function divertedShare(guests: GuestClass, t: number): number {
  const { divert } = guests.flow;
  if (!divert || t < divert.from) return 0;
  const then = guests.growth[divert.from] ?? 1;
  return divert.share * Math.max(0, (guests.growth[t] ?? 0) - then);
}

function emptyLoad(horizon: number, platforms: number, sizes: number): ClusterLoad {
  const series = (): Float64Array => new Float64Array(horizon);
  const perPlatform = (): Float64Array[] => Array.from({ length: platforms }, series);
  return {
    vmsVmware: series(),
    vmsKvm: perPlatform(),
    leaving: series(),
    demand: series(),
    shareVmware: series(),
    shareKvm: perPlatform(),
    floor: series(),
    sizeVmware: Array.from({ length: sizes }, series),
    sizeKvm: perPlatform().map(() => Array.from({ length: sizes }, series)),
    rawVmware: series(),
  };
}
