import type { Compiled, CompiledFuture, GuestClass } from '../compile/compiled.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { InputPath } from '../scenario/inputPath.ts';
import { divertedShare } from '../timeline/course.ts';
import type { Timeline } from '../timeline/record.ts';

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
  readonly quantity: ArrayLike<number>;
  /** Where the missing number would be written, when the quantity cannot be known. */
  readonly unknown?: InputPath;
}

/** A quantity that belongs to no cluster and no KVM side. */
export function anywhere(quantity: ArrayLike<number>): CostPlace {
  return { cluster: -1, kvm: -1, quantity };
}

/** Where the VMs of one class stand in a month, each per VM of today: on VMware, on all platforms, and leaving in the month. */
interface Standing {
  readonly vmware: number;
  readonly kvm: number;
  readonly leaving: number;
}

/** A weight for each class of a cluster: VMs, or TiB of their disks. */
export type Weights = readonly number[];

/**
 * Weighted VMs of a cluster on one side, or leaving VMware, month by month (model.md 4); `overlap` is the dual-run of what
 * is paid for, which may be longer or shorter than that of the load.
 */
export function weighted(
  run: CostRun,
  cluster: number,
  weights: Weights,
  what: keyof Standing,
  overlap: number,
): Float64Array {
  const series = new Float64Array(run.compiled.horizon);
  (run.future.classes[cluster] ?? []).forEach((guests, at) => {
    const weight = weights[at] ?? 0;
    if (weight === 0) return;
    for (let t = 0; t < Math.min(series.length, guests.retires); t++)
      series[t] = (series[t] ?? 0) + weight * standing(guests, t, overlap)[what];
  });
  return series;
}

function standing(guests: GuestClass, t: number, overlap: number): Standing {
  const { flow } = guests;
  const size = guests.growth[t] ?? 0;
  const diverted = divertedShare(guests, t);
  const base = size - diverted;
  const gone = flow.gone[t] ?? 0;
  return {
    vmware: base * (1 - (flow.gone[t - overlap] ?? 0)),
    kvm: base * gone + diverted,
    leaving: base * (gone - (flow.gone[t - 1] ?? 0)),
  };
}

/** Sum of a number over the groups of each class of a cluster. */
export function perClass(run: CostRun, cluster: number, of: (group: GuestGroup) => number): number[] {
  const sums = (run.future.classes[cluster] ?? []).map(() => 0);
  run.compiled.clusters[cluster]?.source.guests.forEach((group, at) => {
    const place = run.future.classOf[cluster]?.[at] ?? -1;
    sums[place] = (sums[place] ?? 0) + of(group);
  });
  return sums;
}

/** The sum of two series of equal length. */
export function added(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array<ArrayBuffer> {
  return Float64Array.from(a, (value, t) => value + (b[t] ?? 0));
}

/** A series that is 0 except for one month; all 0 when there is no such month within it. */
export function onceAt(month: number, horizon: number, quantity: number): Float64Array {
  const series = new Float64Array(horizon);
  if (month >= 0 && month < horizon) series[month] = quantity;
  return series;
}
