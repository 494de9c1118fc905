import type { Ground } from '../demand/part.ts';
import { lotsByMonth } from '../ledger/hosts.ts';
import { Cells } from './cells.ts';
import { kvmShares } from './kvmShares.ts';

/** Hosts bought at one site in one month, and how many of them still serve at the horizon. */
export interface SiteLot {
  readonly site: number;
  readonly month: number;
  readonly bought: number;
  readonly serving: number;
}

/** The purchases of hosts by site and month: a line of hosts covers all sites of its month. */
export function siteLots({ compiled, timeline }: Ground): SiteLot[] {
  return compiled.sites.flatMap((_, site) => {
    const own = { ...timeline, bought: timeline.bought.filter((lot) => lot.site === site) };
    return lotsByMonth(own, compiled.sites.length).map((lot) => ({ ...lot, site }));
  });
}

/**
 * Who needs the hosts bought in a month: the sides that took more hosts into service than they had, by how many; where
 * none grew (hosts were replaced), every side by its hosts. Hosts of a KVM side divide by the load of the clusters.
 */
export function hostCells(ground: Ground): Cells {
  const { compiled, timeline } = ground;
  const months = [...new Set(timeline.bought.map((lot) => lot.month))];
  const shares = kvmShares(ground);
  const cells = new Cells(compiled.platforms.length + 1);
  const vmware = timeline.vmwareHosts.map((hosts, at) => ({
    site: compiled.clusters[at]?.site ?? -1,
    hosts,
    today: compiled.clusters[at]?.hostsToday ?? 0,
  }));
  const kvm = timeline.kvm.map(({ site, hosts }, at) => ({ site, hosts, today: spareHosts(ground, at) }));
  const needs = compiled.sites.map((_, site) => wanted(months, [...vmware, ...kvm], site, compiled.horizon));
  vmware.forEach(({ site }, cluster) => {
    cells.add(cluster, 0, needs[site]?.[cluster] ?? new Float64Array(compiled.horizon));
  });
  timeline.kvm.forEach(({ site, platform }, at) => {
    const need = needs[site]?.[vmware.length + at];
    shares[at]?.forEach((share, cluster) => {
      if (share && need)
        cells.add(
          cluster,
          platform + 1,
          need.map((now, month) => now * (share[month] ?? 0)),
        );
    });
  });
  return cells;
}

/** Who uses the hosts of one KVM side: the clusters by the load they carry there. */
export function sideCells(ground: Ground, kvm: number): Cells {
  const cells = new Cells(ground.compiled.platforms.length + 1);
  const platform = ground.timeline.kvm[kvm]?.platform ?? 0;
  kvmShares(ground)[kvm]?.forEach((share, cluster) => {
    if (share) cells.add(cluster, platform + 1, share);
  });
  return cells;
}

interface HostsOfSide {
  readonly site: number;
  readonly hosts: Int32Array;
  readonly today: number;
}

function wanted(
  months: readonly number[],
  sides: readonly HostsOfSide[],
  site: number,
  horizon: number,
): (Float64Array | undefined)[] {
  const needs = sides.map((side) => (side.site === site ? new Float64Array(horizon) : undefined));
  for (const month of months) {
    const grown = sides.map(({ hosts, today }, at) =>
      needs[at] ? Math.max(0, (hosts[month] ?? 0) - (month > 0 ? (hosts[month - 1] ?? 0) : today)) : 0,
    );
    const replaced = grown.every((count) => count === 0);
    needs.forEach((need, at) => {
      if (need) need[month] = replaced ? (sides[at]?.hosts[month] ?? 0) : (grown[at] ?? 0);
    });
  }
  return needs;
}

/** Spare Linux hosts serve from the start, so they are no growth of their side. */
function spareHosts({ future, timeline }: Ground, at: number): number {
  const side = timeline.kvm[at];
  return future.spare.reduce(
    (sum, spare) => (spare.site === side?.site && spare.platform === side.platform ? sum + spare.count : sum),
    0,
  );
}
