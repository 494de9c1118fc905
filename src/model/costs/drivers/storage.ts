import type { GuestGroup } from '../../scenario/estate.ts';
import { added, perClass, weighted, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';
import { ownOverlap, sidesOf } from '../side.ts';

const GIB_PER_TIB = 1024;

/** TiB of guests' disks per month and cluster, powered off or not; unknown while one of its groups does not say. */
export function tib(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  return onSides(run, cost, (onVmware, onKvm) =>
    vmware && kvm ? added(onVmware, onKvm) : vmware ? onVmware : onKvm,
  );
}

/** TiB by which the most that a side ever held grows in a month; what stands on VMware at the start is there already. */
export function tibAdded(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  const none = new Float64Array(run.compiled.horizon);
  return onSides(run, cost, (onVmware, onKvm) =>
    added(vmware ? growthOfPeak(onVmware, onVmware[0] ?? 0) : none, kvm ? growthOfPeak(onKvm, 0) : none),
  );
}

function onSides(
  run: CostRun,
  cost: ResolvedCost,
  join: (vmware: Float64Array, kvm: Float64Array) => Float64Array,
): CostPlace[] {
  const overlap = ownOverlap(run, cost);
  return run.compiled.clusters.map(({ source }, cluster) => {
    const silent = source.guests.find((group) => group.vms > 0 && group.diskGiB === undefined);
    const weights = perClass(run, cluster, silent ? vmsWithoutDisk : tibOf);
    const quantity = join(
      weighted(run, cluster, weights, 'vmware', overlap),
      weighted(run, cluster, weights, 'kvm', overlap),
    );
    const place = { cluster, kvm: -1, quantity };
    return silent ? { ...place, unknown: `clusters/${source.id}/guests/${silent.id}/diskGiB` } : place;
  });
}

const tibOf = ({ vms, diskGiB = 0 }: GuestGroup): number => (vms * diskGiB) / GIB_PER_TIB;

/** What stands in the quantity of a cluster whose TiB nobody knows: it says only where and when there is something to know. */
const vmsWithoutDisk = ({ vms, diskGiB }: GuestGroup): number => (diskGiB === undefined ? vms : 0);

function growthOfPeak(series: Float64Array, held: number): Float64Array {
  let peak = held;
  return series.map((now) => {
    const more = Math.max(0, now - peak);
    peak += more;
    return more;
  });
}
