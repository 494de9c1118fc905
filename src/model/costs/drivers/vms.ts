import { added, weighted, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';
import { ownOverlap, sidesOf } from '../side.ts';

/** VMs per month and cluster; what moves counts on both sides during the dual-run. */
export function vms(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  return run.compiled.clusters.map((_, cluster) => {
    const onVmware = vmware ? vmsOnVmware(run, cost, cluster) : undefined;
    const onKvm = kvm ? vmsOnKvm(run, cluster) : undefined;
    const quantity = onVmware && onKvm ? added(onVmware, onKvm) : (onVmware ?? onKvm ?? new Float64Array(0));
    return { cluster, kvm: -1, quantity };
  });
}

function vmsOnVmware(run: CostRun, cost: ResolvedCost, cluster: number): Float64Array | undefined {
  const overlap = ownOverlap(run, cost);
  if (overlap === run.future.overlap) return run.timeline.loads[cluster]?.vmsVmware;
  const counts = (run.future.classes[cluster] ?? []).map((guests) => guests.vms);
  return weighted(run, cluster, counts, 'vmware', overlap);
}

/** VMs of a cluster on all platforms, month by month. */
export function vmsOnKvm({ compiled, timeline }: CostRun, cluster: number): Float64Array {
  const [first, ...more] = timeline.loads[cluster]?.vmsKvm ?? [];
  return more.reduce(added, first ?? new Float64Array(compiled.horizon));
}
