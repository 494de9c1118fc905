import type { Timeline } from '../../timeline/record.ts';
import { TOLERANCE } from '../../tolerance.ts';
import { anywhere, onceAt, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';

const arrivals = new WeakMap<Timeline, number>();

/** The first month in which a VM stands on KVM; infinite in a future that moves none. */
export function firstOnKvm({ timeline }: CostRun): number {
  const known = arrivals.get(timeline) ?? firstArrival(timeline);
  arrivals.set(timeline, known);
  return known;
}

function firstArrival({ loads }: Timeline): number {
  let first = Infinity;
  for (const { vmsKvm } of loads)
    for (const series of vmsKvm) {
      const month = series.findIndex((vms) => vms > TOLERANCE);
      if (month >= 0) first = Math.min(first, month);
    }
  return first;
}

/** Once in a future that moves VMs or that the item names: on its date, else when the first VM arrives on KVM. */
export function move(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const first = firstOnKvm(run);
  if (first === Infinity && !cost.source.futures) return [];
  const month = cost.dated || first === Infinity ? cost.from : first;
  return [anywhere(onceAt(month, run.compiled.horizon, 1))];
}

/** Once on its date, else at the start. */
export function once(run: CostRun, cost: ResolvedCost): CostPlace[] {
  return [anywhere(onceAt(cost.from, run.compiled.horizon, 1))];
}

/** One in every month. */
export function always(run: CostRun): CostPlace[] {
  return [anywhere(new Float64Array(run.compiled.horizon).fill(1))];
}
