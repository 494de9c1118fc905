import { at } from '../at.ts';
import type { Compiled, CompiledFuture, GuestClass } from '../compile/compiled.ts';
import { sameSeries } from '../same.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { InputPath } from '../scenario/inputPath.ts';

import type { ClusterLoad } from '../timeline/load.ts';
import type { Timeline } from '../timeline/record.ts';
import { addTo as addWeight } from '../timeline/series.ts';
import { standingOf, type Standing } from './standing.ts';

/** What the quantities of one future's costs are read from. */
export interface CostRun {
  readonly compiled: Compiled;
  readonly future: CompiledFuture;
  readonly timeline: Timeline;
}

/** The quantity of a cost at one place, month by month: a cluster, a KVM side, or neither (-1). */
export interface CostPlace {
  readonly cluster: number;
  readonly kvm: number;
  readonly quantity: Float64Array;
  /** Where the missing number would be written, when the quantity cannot be known. */
  readonly unknown?: InputPath;
}

/** A quantity that belongs to no cluster and no KVM side. */
export function anywhere(quantity: Float64Array): CostPlace {
  return { cluster: -1, kvm: -1, quantity };
}

/**
 * Adds weighted VMs of a cluster on one side, or leaving VMware, month by month (model.md 4), to a series; `weights` by class
 * are VMs or TiB of their disks, `overlap` is the dual-run of what is paid for, which may differ from that of the load.
 */
export function addWeighted(
  series: Float64Array,
  run: CostRun,
  cluster: number,
  weights: readonly number[],
  what: Standing,
  overlap: number,
): void {
  at(run.future.classes, cluster).forEach((guests, place) => {
    const weight = at(weights, place);
    const each = weight === 0 ? undefined : standingOf(guests, what, overlap);
    if (each) addWeight(series, each, weight, guests.retires);
  });
}

/** Adds a series to another of the same length. */
export function addTo(sum: Float64Array, series: Float64Array): void {
  addWeight(sum, series, 1, sum.length);
}

/** What was counted at a cluster, with what it was counted from. */
interface Counted {
  readonly guests: readonly GuestGroup[];
  readonly load: ClusterLoad;
  readonly hosts: Int32Array;
  readonly place: CostPlace;
}

const counted = new WeakMap<readonly GuestClass[], Map<string, Counted>>();

/**
 * One place for each cluster, its series filled by month; made once for the same guests, load and hosts, as long as `what` is
 * counted: it names all else that the series depends on.
 */
export function byCluster(
  { compiled, future, timeline }: CostRun,
  what: string,
  fill: (series: Float64Array, cluster: number) => InputPath | undefined,
): CostPlace[] {
  const { horizon, clusters } = compiled;
  return clusters.map(({ source: { guests } }, cluster) => {
    const classes = at(future.classes, cluster);
    const load = at(timeline.loads, cluster);
    const hosts = at(timeline.vmwareHosts, cluster);
    const ofClasses = counted.get(classes) ?? new Map<string, Counted>();
    counted.set(classes, ofClasses);
    const before = ofClasses.get(what);
    if (
      before?.place.cluster === cluster &&
      before.guests === guests &&
      before.load === load &&
      sameSeries(before.hosts, hosts)
    )
      return before.place;
    const quantity = new Float64Array(horizon);
    const unknown = fill(quantity, cluster);
    const place = { cluster, kvm: -1, quantity, ...(unknown !== undefined && { unknown }) };
    ofClasses.set(what, { guests, load, hosts, place });
    return place;
  });
}

/** Sums of a number per group over the groups of each class of a cluster. */
export function perClass(run: CostRun, cluster: number, ofGroups: ArrayLike<number>): number[] {
  const classOf = at(run.future.classOf, cluster);
  const sums = new Array<number>(at(run.future.classes, cluster).length).fill(0);
  for (let group = 0; group < classOf.length; group++) {
    const place = at(classOf, group);
    sums[place] = at(sums, place) + at(ofGroups, group);
  }
  return sums;
}

/** A number for each guest group of a cluster, made once for all futures, items and scenarios that have these groups. */
export function perGroup(
  of: (group: GuestGroup) => number,
): (compiled: Compiled, cluster: number) => Float64Array {
  const known = new WeakMap<readonly GuestGroup[], Float64Array>();
  return ({ clusters }, cluster) => {
    const { guests } = at(clusters, cluster).source;
    const before = known.get(guests);
    if (before) return before;
    const numbers = new Float64Array(guests.length);
    guests.forEach((group, place) => (numbers[place] = of(group)));
    known.set(guests, numbers);
    return numbers;
  };
}

/** A series that is 0 except for one month; all 0 when there is no such month within it. */
export function onceAt(month: number, horizon: number, quantity: number): Float64Array {
  const series = new Float64Array(horizon);
  if (month >= 0 && month < horizon) series[month] = quantity;
  return series;
}
