import { at } from '../at.ts';
import type { CompiledCluster, CompiledFuture, GuestClass } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import { Courses } from './course.ts';
import { LoadSums } from './loadSums.ts';
import { addTo, newSeries } from './series.ts';

/** What one cluster carries in one future, month by month: VMs and the shares that decide its hosts; series may be shared, so read only. */
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

type Vms = Pick<ClusterLoad, 'vmsVmware' | 'vmsKvm' | 'leaving' | 'rawVmware'>;

/** The load of every cluster in one future; a cluster without load of its own takes the ratios of its leader. */
export function loadsOf(
  future: CompiledFuture,
  clusters: readonly CompiledCluster[],
  horizon: number,
  platforms: number,
): ClusterLoad[] {
  const loads = new Loads(horizon, platforms);
  const own = clusters.map((cluster, place) => loads.once(cluster, at(future.classes, place)));
  return own.map((load, place) => {
    const leader = at(own, at(clusters, place).leader);
    if (leader === load) return load;
    return followedOnce(load, [leader], () => {
      const { demand, shareVmware, shareKvm, floor } = leader;
      return { ...load, demand, shareVmware, shareKvm, floor };
    });
  });
}

/** A load by which nothing is sized. */
const UNSIZED = { sizeVmware: [], sizeKvm: [] };

const loadOnce = madeOnce<ClusterLoad>();
const followedOnce = madeOnce<ClusterLoad>();

/** Makes the loads of all clusters of one future; series of nothing but zeros or ones are one and the same. */
class Loads {
  readonly #horizon: number;
  readonly #courses: Courses;
  readonly #sums: LoadSums;
  readonly #none: Float64Array;
  readonly #one: Float64Array;
  readonly #nowhere: readonly Float64Array[];

  constructor(horizon: number, platforms: number) {
    this.#horizon = horizon;
    this.#courses = new Courses(horizon, platforms);
    this.#sums = new LoadSums(horizon, platforms);
    this.#none = new Float64Array(horizon);
    this.#one = new Float64Array(horizon).fill(1);
    this.#nowhere = Array.from({ length: platforms }, () => this.#none);
  }

  /** The load of a cluster, made once for the same guests and hosts. */
  once(cluster: CompiledCluster, classes: readonly GuestClass[]): ClusterLoad {
    const { resources, used, own, sized } = cluster;
    const from = [this.#horizon, this.#nowhere.length, own, sized, ...resources, ...used];
    return loadOnce(classes, from, () => this.#of(cluster, classes));
  }

  #of(cluster: CompiledCluster, classes: readonly GuestClass[]): ClusterLoad {
    const { vmsVmware, vmsKvm, leaving, rawVmware } = this.#vms(classes);
    const ratios = cluster.own ? this.#ratios(cluster, classes) : this.#asToday();
    const { demand, floor, shareVmware, shareKvm, sizeVmware, sizeKvm } = ratios;
    // One literal instead of two spreads: the engine makes it many times as fast.
    return {
      vmsVmware,
      vmsKvm,
      leaving,
      rawVmware,
      demand,
      floor,
      shareVmware,
      shareKvm,
      sizeVmware,
      sizeKvm,
    };
  }

  /** Without load and without a leader nobody knows what hosts are for: they stay on VMware, in every future. */
  #asToday(): Omit<ClusterLoad, keyof Vms> {
    const one = this.#one;
    return { demand: one, floor: one, shareVmware: one, shareKvm: this.#nowhere, ...UNSIZED };
  }

  #ratios(
    { resources, used, sized }: CompiledCluster,
    classes: readonly GuestClass[],
  ): Omit<ClusterLoad, keyof Vms> {
    const sums = this.#sums;
    // Where nothing is said to be in use, no resource weighs more than another.
    const weights = used.some((share) => share > 0) ? used : used.map(() => 1);
    const moves = classes.some((guests) => this.#courses.of(guests).moves);
    sums.begin(resources.length, moves);
    for (const guests of classes) sums.add(guests, this.#courses.of(guests));
    return {
      demand: sums.demand(used),
      floor: sums.floor(weights) ?? this.#one,
      shareVmware: sums.shareVmware(weights),
      shareKvm: this.#nowhere.map((none, platform) => sums.shareKvm(platform, weights) ?? none),
      ...(sized ? sums.sizes() : UNSIZED),
    };
  }

  #vms(classes: readonly GuestClass[]): Vms {
    const vmsVmware = newSeries(this.#horizon);
    const vmsKvm = [...this.#nowhere];
    let leaving = this.#none;
    let rawVmware = this.#none;
    for (const guests of classes) {
      const { vms, rawTiB, retires } = guests;
      const course = this.#courses.of(guests);
      addTo(vmsVmware, course.vmware, vms, retires);
      if (rawTiB > 0) rawVmware = this.#added(rawVmware, course.vmware, rawTiB, retires);
      if (course.leaving) leaving = this.#added(leaving, course.leaving, vms, retires);
      course.kvm.forEach((series, p) => {
        if (series) vmsKvm[p] = this.#added(at(vmsKvm, p), series, vms, retires);
      });
    }
    return { vmsVmware, vmsKvm, leaving, rawVmware };
  }

  /** Adds to a sum, which until then may be the shared series of zeros. */
  #added(sum: Float64Array, series: Float64Array, weight: number, until: number): Float64Array {
    const own = sum === this.#none ? newSeries(this.#horizon) : sum;
    addTo(own, series, weight, until);
    return own;
  }
}
