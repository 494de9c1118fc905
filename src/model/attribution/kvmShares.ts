import type { Ground } from '../demand/part.ts';
import { coresKept } from '../timeline/vmware.ts';

/** Per KVM side and cluster: the cluster's share of the load on the side's hosts by month; undefined where it has none. */
export type KvmShares = readonly (readonly (Float64Array | undefined)[])[];

/** How the hosts of every KVM side divide among the clusters whose VMs run there: by the cores their load takes (model.md 5). */
export function kvmShares({ compiled, future, timeline }: Ground): KvmShares {
  const cores = compiled.clusters.map((cluster, at) => {
    const demand = timeline.loads[at]?.demand ?? new Float64Array(compiled.horizon);
    return coresKept(cluster, demand, future.release);
  });
  return timeline.kvm.map((side) => {
    const all = new Float64Array(compiled.horizon);
    const needs = compiled.clusters.map(({ site }, at) => {
      const share = timeline.loads[at]?.shareKvm[side.platform];
      if (site !== side.site || !share?.some((now) => now > 0)) return undefined;
      const need = share.map((now, month) => now * (cores[at]?.[month] ?? 0));
      need.forEach((now, month) => (all[month] = (all[month] ?? 0) + now));
      return need;
    });
    return needs.map((need) => need?.map((now, month) => (now > 0 ? now / (all[month] ?? 1) : 0)));
  });
}
