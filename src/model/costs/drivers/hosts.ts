import { at, codeAt, valueAt } from '../../at.ts';
import { anywhere, byCluster, type CostPlace, type CostRun } from '../quantities.ts';
import type { ResolvedCost } from '../resolve.ts';
import { ownOverlap, sidesOf } from '../side.ts';

/** Hosts in use per month: of each cluster on VMware, of each KVM side without its spare Linux hosts, which run anyway. */
export function hosts(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  const { timeline } = run;
  const longer = ownOverlap(run, cost) - run.future.overlap;
  const onVmware = (): CostPlace[] =>
    byCluster(run, `hosts ${String(longer)}`, (series, cluster) => {
      keepLonger(series, at(timeline.vmwareHosts, cluster), longer);
      return undefined;
    });
  return [
    ...(vmware ? onVmware() : []),
    ...(kvm ? timeline.kvm.map((_, kvm) => ({ cluster: -1, kvm, quantity: withoutSpare(run, kvm) })) : []),
  ];
}

/** The most hosts of this and the `months` before it: what is paid on for hosts that have left. */
function keepLonger(series: Float64Array, hosts: Int32Array, months: number): void {
  series.set(hosts);
  for (let back = 1; back <= months; back++)
    for (let t = back; t < hosts.length; t++)
      series[t] = Math.max(valueAt(series, t), codeAt(hosts, t - back));
}

function withoutSpare({ future, timeline }: CostRun, index: number): Float64Array {
  const side = at(timeline.kvm, index);
  const spare = future.spare
    .filter(({ site, platform }) => site === side.site && platform === side.platform)
    .reduce((sum, { count }) => sum + count, 0);
  const series = new Float64Array(side.hosts);
  return spare === 0 ? series : series.map((count) => count - spare);
}

/** Hosts that leave VMware in a month and are rebuilt, per cluster. */
export function hostsReleased(run: CostRun): CostPlace[] {
  const { compiled, timeline } = run;
  return byCluster(run, 'hosts-released', (series, cluster) => {
    const all = at(timeline.vmwareHosts, cluster);
    let before = at(compiled.clusters, cluster).hostsToday;
    for (let t = 0; t < all.length; t++) {
      const now = codeAt(all, t);
      series[t] = Math.max(0, before - now);
      before = now;
    }
    return undefined;
  });
}

/** Hosts bought in a month, all sites together. */
export function hostsBought({ compiled, timeline }: CostRun): CostPlace[] {
  const quantity = new Float64Array(compiled.horizon);
  for (const { month, count } of timeline.bought) quantity[month] = valueAt(quantity, month) + count;
  return [anywhere(quantity)];
}

/** Hosts taken so far: what is rented instead of bought is paid for until the horizon, in use or not. */
export function hostsTaken(run: CostRun): CostPlace[] {
  let sum = 0;
  return hostsBought(run).map(({ quantity }) =>
    anywhere(Float64Array.from(quantity, (count) => (sum += count))),
  );
}
