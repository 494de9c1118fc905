import type { Cluster } from '../scenario/estate.ts';
import { monthsFrom } from '../time/month.ts';
import type { CompiledCluster, HostType, Resource, Stack } from './compiled.ts';

/** Interns host types: hosts with the same numbers share an index. */
export class HostTypes {
  readonly list: HostType[] = [];
  readonly #known = new Map<string, number>();

  /** The index of a type, added when it is new. */
  indexOf(sockets: number, coresPerSocket: number, more: Partial<HostType> = {}): number {
    const { ramGiB = 0, kvmReady = true, endOfLife = Infinity } = more;
    const key = [sockets, coresPerSocket, ramGiB, kvmReady, endOfLife].join('/');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.list.push({ sockets, coresPerSocket, cores: sockets * coresPerSocket, ramGiB, kvmReady, endOfLife });
    this.#known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

/** Reads the clusters: hosts as stacks of interned types, the resources that count, and who follows whom. */
export function compileClusters(
  clusters: readonly Cluster[],
  start: string,
  types: HostTypes,
  sites: readonly string[],
): CompiledCluster[] {
  const own = clusters.map((cluster) => ownLoad(cluster));
  const index = new Map(clusters.map((cluster, at) => [cluster.id, at]));
  return clusters.map((cluster, at) => {
    const leader = leaderOf(clusters, index, own, at);
    const stacks = cluster.hosts.map((group): Stack => ({
      type: typeOf(group, start, types),
      count: group.count,
    }));
    return {
      source: cluster,
      site: sites.indexOf(cluster.site ?? ''),
      stacks,
      hostsToday: sum(cluster.hosts, (group) => group.count),
      coresToday: sum(cluster.hosts, (group) => group.count * group.sockets * group.coresPerSocket),
      ...resourcesOf(clusters[leader] ?? cluster),
      leader,
    };
  });
}

function typeOf(group: Cluster['hosts'][number], start: string, types: HostTypes): number {
  return types.indexOf(group.sockets, group.coresPerSocket, {
    ramGiB: group.ramGiB ?? 0,
    kvmReady: group.kvmReady !== 'no',
    endOfLife: group.endOfLife === undefined ? Infinity : monthsFrom(start, group.endOfLife),
  });
}

function ownLoad(cluster: Cluster): boolean {
  return cluster.guests.some((group) => group.poweredOn !== false && group.vms > 0);
}

function leaderOf(
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number>,
  own: readonly boolean[],
  from: number,
): number {
  let at = from;
  for (let hops = 0; hops < clusters.length && own[at] !== true; hops++) {
    const next = index.get(clusters[at]?.follows ?? '');
    if (next === undefined) return from;
    at = next;
  }
  return own[at] === true ? at : from;
}

/** The resources that bind a cluster and the used share of each; a resource counts where every running group states it. */
export function resourcesOf(cluster: Cluster): { resources: Resource[]; used: number[] } {
  const running = cluster.guests.filter((group) => group.poweredOn !== false && group.vms > 0);
  const sized = (['vcpu', 'ramGiB'] as const).filter((resource) =>
    running.every((group) => (group[resource] ?? 0) > 0),
  );
  const resources: Resource[] = sized.length > 0 && running.length > 0 ? sized : ['vms'];
  const share = cluster.usedShare;
  const used = resources.map((resource) => {
    if (typeof share === 'string') return Number(share);
    return Number((resource === 'vms' ? undefined : share?.[resource]) ?? '0.8');
  });
  return { resources, used };
}

function sum<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((total, item) => total + value(item), 0);
}
