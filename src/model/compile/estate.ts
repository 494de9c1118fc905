import { at } from '../at.ts';
import type { Cluster } from '../scenario/estate.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import { monthsFrom } from '../time/month.ts';
import type { CompiledCluster, CompiledSizing, HostType, Resource, Stack } from './compiled.ts';

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
  view: EstateView = {},
): CompiledCluster[] {
  const own = clusters.map((cluster) => runningGroups(cluster, start).length > 0);
  const index = new Map(clusters.map((cluster, at) => [cluster.id, at]));
  return clusters.map((cluster, place) => {
    const leader = leaderOf(clusters, index, own, place);
    const stacks = cluster.hosts.map((group): Stack => ({
      type: typeOf(group, start, types, view.unknownKvmReady ?? 'yes'),
      count: group.count,
    }));
    const { resources, used } = resourcesOf(at(clusters, leader), start);
    const hostsToday = sum(cluster.hosts, (group) => group.count);
    const sized = view.sizing !== undefined && at(own, place) && resources.length === 2;
    return {
      source: cluster,
      site: sites.indexOf(cluster.site ?? ''),
      stacks,
      hostsToday,
      coresToday: sum(cluster.hosts, (group) => group.count * group.sockets * group.coresPerSocket),
      resources,
      used,
      leader,
      own: at(own, place),
      sized,
      rawPerHost: sized ? rawPerHost(cluster, view.sizing, hostsToday) : 0,
    };
  });
}

/** Hosts that should be gone before the start: they are replaced in the first month (model.md 5). */
export function endOfLifeProblems(clusters: readonly Cluster[], start: string): Problem[] {
  return clusters.flatMap((cluster) =>
    cluster.hosts.flatMap(({ id, count, endOfLife }) =>
      endOfLife !== undefined && count > 0 && monthsFrom(start, endOfLife) < 0
        ? [
            problem(`clusters/${cluster.id}/hosts/${id}/endOfLife`, 'already-at-end-of-life', {
              given: endOfLife,
              against: start,
            }),
          ]
        : [],
    ),
  );
}

/** How an estate is looked at: the word on hosts of which nobody knows whether KVM runs, and sizing by capacity. */
export interface EstateView {
  readonly unknownKvmReady?: 'yes' | 'no' | undefined;
  readonly sizing?: CompiledSizing | undefined;
}

/** Raw TiB of each of today's hosts where storage is known to size them: vSAN, its factor and every disk stated. */
function rawPerHost(cluster: Cluster, sizing: CompiledSizing, hosts: number): number {
  const known = cluster.guests.every((group) => group.vms === 0 || (group.diskGiB ?? 0) > 0);
  if (!cluster.vsan || sizing.storageFactor === 0 || !known || hosts === 0) return 0;
  return Number(cluster.vsan.rawTiB) / hosts;
}

function typeOf(
  group: Cluster['hosts'][number],
  start: string,
  types: HostTypes,
  unknown: 'yes' | 'no',
): number {
  return types.indexOf(group.sockets, group.coresPerSocket, {
    ramGiB: group.ramGiB ?? 0,
    kvmReady: (group.kvmReady === 'yes' || group.kvmReady === 'no' ? group.kvmReady : unknown) === 'yes',
    endOfLife: group.endOfLife === undefined ? Infinity : monthsFrom(start, group.endOfLife),
  });
}

/** The groups that load a cluster today: powered on, with VMs, and not retired by the start. */
function runningGroups(cluster: Cluster, start: string): Cluster['guests'] {
  return cluster.guests.filter(
    (group) =>
      group.poweredOn !== false &&
      group.vms > 0 &&
      (group.retires === undefined || monthsFrom(start, group.retires) > 0),
  );
}

function leaderOf(
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number>,
  own: readonly boolean[],
  from: number,
): number {
  let place = from;
  for (let hops = 0; hops < clusters.length && !at(own, place); hops++) {
    const next = index.get(at(clusters, place).follows ?? '');
    if (next === undefined) return from;
    place = next;
  }
  return at(own, place) ? place : from;
}

/** The resources that bind a cluster and the used share of each; a resource counts where every running group states it. */
export function resourcesOf(cluster: Cluster, start: string): { resources: Resource[]; used: number[] } {
  const running = runningGroups(cluster, start);
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
