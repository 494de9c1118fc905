import { at, codeAt } from '../at.ts';
import type { Ground } from '../demand/part.ts';
import { lotsByMonth } from '../ledger/hosts.ts';
import type { KvmHosts } from '../timeline/record.ts';
import { addShared, Cells } from './cells.ts';
import { kvmShares } from './kvmShares.ts';

/** Hosts bought at one site in one month, and how many of them still serve at the horizon. */
export interface SiteLot {
  readonly site: number;
  readonly month: number;
  readonly bought: number;
  readonly serving: number;
  /** Those whose unused life is credited, where others serve too. */
  readonly credited?: number;
}

/** The purchases of hosts by site and month: a line of hosts covers all sites of its month. */
export function siteLots({ compiled, timeline }: Ground): SiteLot[] {
  return compiled.sites.flatMap((_, site) => {
    const own = { ...timeline, bought: timeline.bought.filter((lot) => lot.site === site) };
    return lotsByMonth(own, compiled.sites.length).map((lot) => ({ ...lot, site }));
  });
}

/** Who needs the hosts bought in a month, month by month: every cluster for its VMware side, and every KVM side. */
export interface HostNeeds {
  readonly vmware: readonly Float64Array[];
  readonly kvm: readonly Float64Array[];
}

/**
 * Who needs the hosts bought in a month: the sides that took more hosts into service than they had, by how many; where
 * none grew (hosts were replaced), every side by its hosts.
 */
export function hostNeeds(ground: Ground): HostNeeds {
  const { compiled, timeline } = ground;
  const months = [...new Set(timeline.bought.map((lot) => lot.month))];
  const vmware = compiled.clusters.map(({ site, hostsToday }, cluster) => ({
    site,
    hosts: at(timeline.vmwareHosts, cluster),
    today: hostsToday,
  }));
  const kvm = timeline.kvm.map((side) => ({ ...side, today: spareHosts(ground, side) }));
  const sides = [...vmware, ...kvm];
  const needs = sides.map(() => new Float64Array(compiled.horizon));
  for (const month of months)
    compiled.sites.forEach((_, site) => {
      fillSite(needs, sides, site, month);
    });
  return { vmware: vmware.map((_, place) => at(needs, place)), kvm: needs.slice(vmware.length) };
}

/** The same by cluster and side: hosts of a KVM side divide by the load of the clusters. */
export function hostCells(ground: Ground): Cells {
  const shares = kvmShares(ground);
  const cells = new Cells(ground.compiled.platforms.length + 1);
  const { vmware, kvm } = hostNeeds(ground);
  vmware.forEach((need, cluster) => {
    cells.add(cluster, 0, need);
  });
  kvm.forEach((need, side) => {
    addShared(cells, ground, shares, side, need);
  });
  return cells;
}

/** Who uses the hosts of one KVM side: the clusters by the load they carry there. */
export function sideCells(ground: Ground, kvm: number): Cells {
  const cells = new Cells(ground.compiled.platforms.length + 1);
  addShared(cells, ground, kvmShares(ground), kvm, new Float64Array(ground.compiled.horizon).fill(1));
  return cells;
}

interface HostsOfSide {
  readonly site: number;
  readonly hosts: Int32Array;
  readonly today: number;
}

/** What the sides of one site need of the hosts bought in a month: their growth, or their hosts where none grew. */
function fillSite(
  needs: readonly Float64Array[],
  sides: readonly HostsOfSide[],
  site: number,
  month: number,
): void {
  const here = [...sides.keys()].filter((side) => at(sides, side).site === site);
  const grown = here.map((side) => {
    const { hosts, today } = at(sides, side);
    return Math.max(0, codeAt(hosts, month) - (month > 0 ? codeAt(hosts, month - 1) : today));
  });
  const replaced = grown.every((count) => count === 0);
  here.forEach((side, place) => {
    at(needs, side)[month] = replaced ? codeAt(at(sides, side).hosts, month) : at(grown, place);
  });
}

/** Spare Linux hosts serve from the start, so they are no growth of their side. */
function spareHosts({ future }: Ground, { site, platform }: KvmHosts): number {
  const spare = future.spare.filter((one) => one.site === site && one.platform === platform);
  return spare.reduce((sum, { count }) => sum + count, 0);
}
