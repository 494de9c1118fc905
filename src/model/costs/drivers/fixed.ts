import { madeOnce } from '../../madeOnce.ts';
import type { ClusterLoad } from '../../timeline/load.ts';
import { TOLERANCE } from '../../tolerance.ts';
import { anywhere, onceAt, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';

const arrivals = madeOnce<number>();
const arrivalAt = madeOnce<number>();

/** The first month in which a VM stands on KVM; infinite in a future that moves none. */
export function firstOnKvm({ timeline }: CostRun): number {
  return arrivals(timeline, [], () =>
    timeline.loads.reduce(
      (first, load) =>
        Math.min(
          first,
          arrivalAt(load, [], () => arrivalOf(load)),
        ),
      Infinity,
    ),
  );
}

function arrivalOf({ vmsKvm }: ClusterLoad): number {
  const months = vmsKvm.map((series) => series.findIndex((vms) => vms > TOLERANCE));
  return Math.min(Infinity, ...months.filter((month) => month >= 0));
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
