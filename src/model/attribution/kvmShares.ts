import { at, valueAt } from '../at.ts';
import type { Ground } from '../demand/part.ts';
import { addTo } from '../timeline/series.ts';
import { coresKept } from '../timeline/vmware.ts';

/** Per KVM side and cluster: the cluster's share of the load on the side's hosts by month; undefined where it has none. */
export type KvmShares = readonly (readonly (Float64Array | undefined)[])[];

/** How the hosts of every KVM side divide among the clusters whose VMs run there: by the cores their load takes (model.md 5). */
export function kvmShares({ compiled, future, timeline }: Ground): KvmShares {
  const cores = compiled.clusters.map((cluster, place) =>
    coresKept(cluster, at(timeline.loads, place).demand, future.release),
  );
  return timeline.kvm.map((side) => {
    const all = new Float64Array(compiled.horizon);
    const needs = compiled.clusters.map(({ site }, place) => {
      const share = at(at(timeline.loads, place).shareKvm, side.platform);
      if (site !== side.site || !share.some((now) => now > 0)) return undefined;
      const need = share.map((now, month) => now * valueAt(at(cores, place), month));
      addTo(all, need, 1, all.length);
      return need;
    });
    return needs.map((need) => need?.map((now, month) => (now > 0 ? now / valueAt(all, month) : 0)));
  });
}
