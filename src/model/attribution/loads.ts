import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture, GuestClass, Resource } from '../compile/compiled.ts';
import type { Covers } from '../demand/covered.ts';
import { onPlatform, onVmware } from '../demand/guests.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { addTo } from '../timeline/series.ts';
import { TOLERANCE } from '../tolerance.ts';

/** A side of a cluster: 0 is VMware, 1 + the index of a platform is that platform; ALL takes every side together. */
export type Side = number;

/** Every side of a cluster together: where a cost does not say on which side it arises. */
export const ALL: Side = -1;

/** The guest groups of one cluster as columns: VMs, class, and today's load per resource (switched-off VMs load nothing). */
interface Columns {
  readonly groups: readonly GuestGroup[];
  readonly classOf: readonly number[];
  readonly loads: readonly Float64Array[];
}

/** How the load of guest groups divides on every side of every cluster of one future, month by month. */
export class GroupLoads {
  readonly #compiled: Compiled;
  readonly #future: CompiledFuture;
  readonly #columns: readonly Columns[];
  readonly #known = new Map<number, readonly Float64Array[]>();
  /** Shares of the cluster and month that were asked for last: several purposes ask for the same in a row. */
  #last = -1;
  readonly #lastShares: (Float64Array | undefined)[];
  readonly #sumsKnown = new Map<number, readonly Float64Array[]>();

  constructor(compiled: Compiled, future: CompiledFuture) {
    this.#compiled = compiled;
    this.#future = future;
    this.#lastShares = new Array<Float64Array | undefined>(compiled.platforms.length + 2);
    this.#columns = compiled.clusters.map(({ source, resources }, cluster) => ({
      groups: source.guests,
      classOf: at(future.classOf, cluster),
      loads: resources.map((resource) =>
        Float64Array.from(source.guests, (group) => loadOf(group, resource)),
      ),
    }));
  }

  /** VMs of a group on a side in a month. */
  vms(cluster: number, group: number, side: Side, month: number): number {
    const { groups, classOf } = at(this.#columns, cluster);
    return at(groups, group).vms * valueAt(at(this.perVm(cluster, side), at(classOf, group)), month);
  }

  /** Per class and VM of today: how many are on a side in every month. */
  perVm(cluster: number, side: Side): readonly Float64Array[] {
    const key = this.#key(cluster, side);
    const known = this.#known.get(key);
    if (known) return known;
    const series = at(this.#future.classes, cluster).map((guests) => this.#series(guests, side));
    this.#known.set(key, series);
    return series;
  }

  /**
   * Share of every group in the load of a side of a cluster, by the resource that binds there; where nothing runs, by
   * what runs anywhere, then by today's load, then by today's VMs: a cost always finds the guests it was made for.
   */
  shares(cluster: number, side: Side, month: number): Float64Array {
    const place = cluster * this.#compiled.horizon + month;
    if (place !== this.#last) {
      this.#last = place;
      this.#lastShares.fill(undefined);
    }
    return (this.#lastShares[side + 1] ??= this.#share(cluster, side, month));
  }

  /** The shares of a side among the guests that cause something: of those where any of them runs there, else anywhere, else of all. */
  sharesAmong(cluster: number, side: Side, month: number, covers: Covers | undefined): Float64Array {
    const here = this.shares(cluster, side, month);
    if (!covers) return here;
    return (
      covered(here, cluster, covers) ?? covered(this.shares(cluster, ALL, month), cluster, covers) ?? here
    );
  }

  #share(cluster: number, side: Side, month: number): Float64Array {
    return (
      this.#bySide(cluster, side, month) ??
      this.#bySide(cluster, ALL, month) ??
      this.#bySide(cluster, ALL, 0) ??
      this.#byVms(cluster)
    );
  }

  #series(guests: GuestClass, side: Side): Float64Array {
    if (side === 0) return onVmware(guests, this.#future.overlap, []);
    if (side > 0) return onPlatform(guests, side - 1);
    return guests.growth.map((size, month) => (month < guests.retires ? size : 0));
  }

  /**
   * Shares by the resource that binds: the one whose load on this side is the greatest part of what there is of it. Of
   * equal ones vCPU: without a tolerance the order in which groups are added up would decide.
   */
  #bySide(cluster: number, side: Side, month: number): Float64Array | undefined {
    const { used } = at(this.#compiled.clusters, cluster);
    const here = this.#sums(cluster, side);
    const all = this.#sums(cluster, ALL);
    let binding = -1;
    let greatest = 0;
    for (let resource = 0; resource < used.length; resource++) {
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- every resource of every cluster, side and month
      const ratio = (used[resource]! * here[resource]![month]!) / all[resource]![month]!;
      if (ratio > greatest * (1 + TOLERANCE)) [greatest, binding] = [ratio, resource];
    }
    return binding < 0
      ? undefined
      : this.#sharesOf(cluster, side, binding, month, valueAt(at(here, binding), month));
  }

  #sharesOf(cluster: number, side: Side, resource: number, month: number, sum: number): Float64Array {
    const { loads, classOf } = at(this.#columns, cluster);
    const today = at(loads, resource);
    const series = this.perVm(cluster, side);
    const shares = new Float64Array(today.length);
    /* eslint-disable @typescript-eslint/no-non-null-assertion -- every group of every cluster, side and month */
    for (let group = 0; group < shares.length; group++)
      shares[group] = (today[group]! * series[classOf[group]!]![month]!) / sum;
    /* eslint-enable @typescript-eslint/no-non-null-assertion */
    return shares;
  }

  /** Load of a side per resource and month. */
  #sums(cluster: number, side: Side): readonly Float64Array[] {
    const key = this.#key(cluster, side);
    const known = this.#sumsKnown.get(key);
    if (known) return known;
    const series = this.perVm(cluster, side);
    const classes = at(this.#future.classes, cluster);
    const sums = at(this.#compiled.clusters, cluster).resources.map((_, resource) => {
      const sum = new Float64Array(this.#compiled.horizon);
      classes.forEach(({ load }, own) => {
        addTo(sum, at(series, own), at(load, resource), sum.length);
      });
      return sum;
    });
    this.#sumsKnown.set(key, sums);
    return sums;
  }

  #key(cluster: number, side: Side): number {
    return cluster * (this.#compiled.platforms.length + 2) + side + 1;
  }

  #byVms(cluster: number): Float64Array {
    const { groups } = at(this.#columns, cluster);
    const all = groups.reduce((sum, group) => sum + group.vms, 0);
    return Float64Array.from(groups, ({ vms }) => (all > 0 ? vms / all : 1 / groups.length));
  }
}

function loadOf(group: GuestGroup, resource: Resource): number {
  if (group.poweredOn === false || group.vms === 0) return 0;
  // A resource counts only where all running groups state it; those that are gone from the start need not.
  return group.vms * (resource === 'vms' ? 1 : (group[resource] ?? 0));
}

function covered(shares: Float64Array, cluster: number, covers: Covers): Float64Array | undefined {
  const own = shares.map((share, group) => (covers(cluster, group) ? share : 0));
  const all = own.reduce((sum, share) => sum + share, 0);
  return all > TOLERANCE ? own.map((share) => share / all) : undefined;
}
