import { roundHalfUp } from '../../tolerance.ts';
import { complexityOf } from '../complexity.ts';
import { perClass, weighted, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';

/** Whole VMs that move in a month, per cluster: all of them, or those of the row's complexity (model.md 4). */
export function vmsMigrated(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { complexity } = cost.row;
  return run.timeline.migrated.map((all, cluster) => ({
    cluster,
    kvm: -1,
    quantity:
      complexity === undefined || all.every((vms) => vms === 0)
        ? all
        : wholeIncreases(weighted(run, cluster, ofComplexity(run, cluster, complexity), 'leaving', 0)),
  }));
}

function ofComplexity(run: CostRun, cluster: number, complexity: string): number[] {
  return perClass(run, cluster, (group) => (complexityOf(group) === complexity ? group.vms : 0));
}

/** The month's increase of a rounded running sum, so that fractions are never lost. */
export function wholeIncreases(series: Float64Array): Float64Array {
  let sum = 0;
  let whole = 0;
  return series.map((now) => {
    sum += now;
    const before = whole;
    whole = roundHalfUp(sum);
    return whole - before;
  });
}
