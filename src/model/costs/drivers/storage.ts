import { at, valueAt } from '../../at.ts';
import type { InputPath } from '../../scenario/inputPath.ts';
import {
  addTo,
  addWeighted,
  byCluster,
  perClass,
  perGroup,
  type CostPlace,
  type CostRun,
} from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';
import { ownOverlap, sidesOf } from '../side.ts';

const GIB_PER_TIB = 1024;

const tibOf = perGroup(({ vms, diskGiB }) => (vms === 0 ? 0 : (vms * (diskGiB ?? NaN)) / GIB_PER_TIB));

/** What stands in the quantity of a cluster whose TiB nobody knows: it says only where and when there is something to know. */
const vmsWithoutDisk = perGroup(({ vms, diskGiB }) => (diskGiB === undefined ? vms : 0));

/** TiB of guests' disks per month and cluster, powered off or not; unknown while one of its groups does not say. */
export function tib(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const overlap = ownOverlap(run, cost);
  const sides = sidesIn(cost);
  return byCluster(run, `tib ${sides.join()} ${String(overlap)}`, (series, cluster) => {
    const { weights, unknown } = disksOf(run, cluster);
    for (const side of sides) addWeighted(series, run, cluster, weights, side, overlap);
    return unknown;
  });
}

/** TiB by which the most that a side ever held grows in a month; what stands on VMware at the start is there already. */
export function tibAdded(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const overlap = ownOverlap(run, cost);
  const sides = sidesIn(cost);
  const held = new Float64Array(run.compiled.horizon);
  return byCluster(run, `tib-added ${sides.join()} ${String(overlap)}`, (series, cluster) => {
    const { weights, unknown } = disksOf(run, cluster);
    for (const side of sides) {
      held.fill(0);
      addWeighted(held, run, cluster, weights, side, overlap);
      toGrowthOfPeak(held, side === 'vmware' ? valueAt(held, 0) : 0);
      addTo(series, held);
    }
    return unknown;
  });
}

function sidesIn(cost: ResolvedCost): readonly ('vmware' | 'kvm')[] {
  const wanted = sidesOf(cost);
  return (['vmware', 'kvm'] as const).filter((side) => wanted[side]);
}

function disksOf(run: CostRun, cluster: number): { weights: number[]; unknown: InputPath | undefined } {
  const weights = perClass(run, cluster, tibOf(run.compiled, cluster));
  if (!weights.some(Number.isNaN)) return { weights, unknown: undefined };
  const { source } = at(run.compiled.clusters, cluster);
  const silent = source.guests.findIndex((group) => group.vms > 0 && group.diskGiB === undefined);
  return {
    weights: perClass(run, cluster, vmsWithoutDisk(run.compiled, cluster)),
    unknown: `clusters/${source.id}/guests/${at(source.guests, silent).id}/diskGiB`,
  };
}

function toGrowthOfPeak(series: Float64Array, before: number): void {
  let peak = before;
  for (let t = 0; t < series.length; t++) {
    const now = valueAt(series, t);
    series[t] = Math.max(0, now - peak);
    peak = Math.max(peak, now);
  }
}
