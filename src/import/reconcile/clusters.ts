import type { GuestGroup } from '../../model/scenario/estate.ts';
import type { Inventory, TotalRow, VmRow } from '../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../problem.ts';
import { clusterOfVm, hostsByName, keyMaker, type ClusterKey, type HostsByName } from './clusterKey.ts';
import type { GroupEffort, GuestNamer, ReadCluster, ReadEstate } from './estate.ts';
import { guestGroupsOf, type GroupRead, type HardBecause } from './guestGroups.ts';
import { hostGroupsOf } from './hostGroups.ts';
import { idLike } from './ids.ts';
import { problemIn } from './places.ts';
import type { SizedHost } from './sizedHosts.ts';
import { countedGroupsOf, vmsOf } from './totals.ts';
import { useOf, type MeasuredUse } from './use.ts';
import { vsanElsewhere, vsanOf } from './vsan.ts';

interface Gathered {
  readonly key: ClusterKey;
  readonly hosts: SizedHost[];
  readonly vms: VmRow[];
  readonly totals: TotalRow[];
}

/** Hosts and VMs by cluster. A VM belongs to the cluster that its row states: names of hosts often do not fit together. */
export function clustersOf(
  hosts: readonly SizedHost[],
  vms: readonly VmRow[],
  nameOf: GuestNamer,
  { totals = [], clusters: stated }: Pick<Inventory, 'totals' | 'clusters'>,
  hardBecause: HardBecause = () => [],
): {
  readonly clusters: readonly ReadCluster[];
  readonly centers: ReadEstate['centers'];
  readonly use: readonly MeasuredUse[];
  readonly efforts: readonly GroupEffort[];
  readonly problems: readonly ImportProblem[];
} {
  const rows = hosts.map(({ row }) => row);
  const byName = hostsByName(rows);
  const gathered = gather(hosts, vms, totals, byName);
  const taken = new Set<string>();
  const read = gathered.map((one) => {
    const groups = guestGroupsOf(one.vms, nameOf, hardBecause);
    const counted = countedGroupsOf(one.totals, nameOf);
    const guests = [...groups.map(({ group }) => group), ...counted];
    const cluster = { ...clusterOf(one, guests, taken), ...vsanOf(one.key, stated) };
    taken.add(cluster.id);
    return { cluster, efforts: groups.flatMap((group) => effortIn(cluster.id, group)) };
  });
  const clusters = read.map(({ cluster }) => cluster);
  return {
    clusters,
    centers: Object.fromEntries(
      clusters.flatMap(({ id }, at) => {
        const center = gathered[at]?.key.center;
        return center === undefined ? [] : [[id, center] as const];
      }),
    ),
    efforts: read.flatMap(({ efforts }) => efforts),
    use: clusters.flatMap(({ id }, at) => useOf(id, gathered[at]?.hosts ?? []) ?? []),
    problems: [
      ...problemIn(
        'hosts-without-cluster',
        rows.filter(({ cluster }) => cluster === undefined),
      ),
      ...problemIn(
        'vms-without-cluster',
        vms.filter((vm) => clusterOfVm(vm, byName) === undefined),
      ),
      ...unknownHosts(vms, byName),
      ...gathered.flatMap((one) => halfEmpty(one, vms.length + totals.length > 0)),
      ...vsanElsewhere(
        gathered.map(({ key }) => key),
        stated,
      ),
    ],
  };
}

const STANDALONE = 'standalone';

/** Where no VM is listed at all, that is said once: it is no matter of a cluster. */
function halfEmpty(
  { key: { cluster = STANDALONE }, hosts, vms, totals }: Gathered,
  hasVms: boolean,
): ImportProblem[] {
  const count = vms.length + totals.reduce((all, total) => all + vmsOf(total), 0);
  return [
    ...(hosts.length === 0 ? [importProblem('cluster-without-hosts', {}, { cluster, vms: count })] : []),
    ...(count === 0 && hasVms
      ? [importProblem('cluster-without-vms', {}, { cluster, hosts: hosts.length })]
      : []),
  ];
}

function gather(
  hosts: readonly SizedHost[],
  vms: readonly VmRow[],
  totals: readonly TotalRow[],
  byName: HostsByName,
): Gathered[] {
  const clusters = new Map<string, Gathered>();
  const keyOf = keyMaker(
    hosts.map(({ row }) => row),
    vms,
    totals,
  );
  const at = (row: Parameters<typeof keyOf>[0]): Gathered => {
    const { text, key } = keyOf(row);
    const found = clusters.get(text) ?? { key, hosts: [], vms: [], totals: [] };
    clusters.set(text, found);
    return found;
  };
  for (const host of hosts) at(host.row).hosts.push(host);
  for (const vm of vms) at({ ...vm, cluster: clusterOfVm(vm, byName) }).vms.push(vm);
  for (const total of totals) at(total).totals.push(total);
  // By vCenter, whichever file was named first: ids of clusters with one name are numbered in this order.
  return [...clusters.values()].sort(({ key: one }, { key: other }) => {
    const [mine, its] = [one.center ?? '', other.center ?? ''];
    return mine < its ? -1 : mine > its ? 1 : 0;
  });
}

function clusterOf(
  { key: { cluster, datacenter }, hosts }: Gathered,
  guests: GuestGroup[],
  taken: ReadonlySet<string>,
): ReadCluster {
  return {
    id: idLike(cluster ?? STANDALONE, taken),
    ...(cluster === undefined ? {} : { name: cluster.slice(0, LONGEST) }),
    ...(datacenter === undefined ? {} : { site: datacenter.slice(0, LONGEST) }),
    hosts: hostGroupsOf(hosts),
    guests,
  };
}

function effortIn(cluster: string, { group, because }: GroupRead): GroupEffort[] {
  if (because.size === 0) return [];
  const reasons = [...because].map(([reason, vms]) => ({ reason, vms }));
  return [{ cluster, group: group.id, vms: group.vms, because: reasons }];
}

const LONGEST = 200;

function unknownHosts(vms: readonly VmRow[], byName: HostsByName): ImportProblem[] {
  const stated = vms.filter(({ host }) => host !== undefined);
  const lost = stated.filter(({ host = '' }) => !byName.has(host));
  const [first] = lost;
  if (!first || byName.size === 0) return [];
  const names = new Set(stated.map(({ host }) => host));
  const known = [...names].filter((name = '') => byName.has(name)).length;
  const { file, sheet, row } = first;
  const data = { ...rowsOf(lost.map((one) => one.row)), hosts: names.size - known, known };
  return [importProblem('unknown-hosts', { file, sheet, row }, data)];
}
