import { at } from '../../at.ts';
import { addTo, addWeighted, byCluster, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';
import { ownOverlap, sidesOf } from '../side.ts';

/** VMs per month and cluster; what moves counts on both sides during the dual-run. */
export function vms(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  const overlap = ownOverlap(run, cost);
  return byCluster(run, `vms ${cost.source.side ?? 'both'} ${String(overlap)}`, (series, cluster) => {
    const load = at(run.timeline.loads, cluster);
    if (vmware && overlap !== run.future.overlap) {
      const counts = at(run.future.classes, cluster).map((guests) => guests.vms);
      addWeighted(series, run, cluster, counts, 'vmware', overlap);
    } else if (vmware) addTo(series, load.vmsVmware);
    if (kvm) for (const platform of load.vmsKvm) addTo(series, platform);
    return undefined;
  });
}
