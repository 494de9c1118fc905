import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { InputPath } from '../scenario/inputPath.ts';
import type { Timeline } from '../timeline/record.ts';
import { addTo as addWeight, newSeries } from '../timeline/series.ts';
import { TOLERANCE } from '../tolerance.ts';
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
  return { cluster: -1, kvm: -1, quantity: settled(quantity) };
}

/** Quantities as people enter them, in VMs, TiB and shares, have no more than six places. */
const PLACES = 1e6;

/**
 * Lets real quantities that miss a number of six places by no more than the tolerance be that number: their last bits depend
 * on the order in which VMs were added up, and on these half a cent must not turn (model.md 1, 10).
 */
function settled(series: Float64Array): Float64Array {
  for (let month = 0; month < series.length; month++) {
    const quantity = valueAt(series, month);
    if (Number.isInteger(quantity)) continue;
    const near = Math.round(quantity * PLACES) / PLACES;
    if (near !== quantity && Math.abs(near - quantity) <= TOLERANCE) series[month] = near;
  }
  return series;
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

/** What was counted at one cluster, by what it was. */
type Counted = Map<string, CostPlace>;

const ofClusterOnce = madeOnce<Counted>();
const ofTimelineOnce = madeOnce<readonly Counted[]>();

/** What has been counted at each cluster, as long as it is the same cluster with the same guests, load and hosts. */
function countedAt({ compiled: { clusters }, future, timeline }: CostRun): readonly Counted[] {
  return ofTimelineOnce(timeline, [], () =>
    clusters.map((cluster, place) => {
      const from = [place, cluster, at(future.classes, place), at(timeline.vmwareHosts, place)];
      return ofClusterOnce(at(timeline.loads, place), from, () => new Map());
    }),
  );
}

/**
 * One place for each cluster, its series filled by month; made once for the same guests, load and hosts, as long as `what` is
 * counted: it names all else that the series depends on.
 */
export function byCluster(
  run: CostRun,
  what: string,
  fill: (series: Float64Array, cluster: number) => InputPath | undefined,
): CostPlace[] {
  return countedAt(run).map((counted, cluster) => {
    const before = counted.get(what);
    if (before) return before;
    const quantity = newSeries(run.compiled.horizon);
    const unknown = fill(quantity, cluster);
    const place = {
      cluster,
      kvm: -1,
      quantity: settled(quantity),
      ...(unknown !== undefined && { unknown }),
    };
    counted.set(what, place);
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
