import { at } from '../at.ts';
import { madeOnce } from '../madeOnce.ts';
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
    return this.placeOf(keyed(sockets, coresPerSocket, more));
  }

  /** The same for a type whose key has been made. */
  placeOf({ key, type }: KeyedType): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.list.push(type);
    this.#known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

/** A type of host with all its numbers as one text. */
interface KeyedType {
  readonly key: string;
  readonly type: HostType;
}

function keyed(sockets: number, coresPerSocket: number, more: Partial<HostType>): KeyedType {
  const { ramGiB = 0, kvmReady = true, endOfLife = Infinity } = more;
  const key = [sockets, coresPerSocket, ramGiB, kvmReady, endOfLife].join('/');
  const cores = sockets * coresPerSocket;
  return { key, type: { sockets, coresPerSocket, cores, ramGiB, kvmReady, endOfLife } };
}

/** Reads the clusters: hosts as stacks of interned types, the resources that count, and who follows whom. */
export function compileClusters(
  clusters: readonly Cluster[],
  start: string,
  types: HostTypes,
  sites: readonly string[],
  view: EstateView = {},
): CompiledCluster[] {
  const facts = clusters.map((cluster) => factsOf(cluster, start, view));
  const index = new Map<string | undefined, number>(clusters.map((cluster, at) => [cluster.id, at]));
  return clusters.map((source, place) => {
    const own = at(facts, place);
    const leader = leaderOf(clusters, index, facts, place);
    const { resources, used } = at(facts, leader);
    const site = sites.indexOf(source.site ?? '');
    const placed = own.types.map((type) => types.placeOf(type));
    const sized = view.sizing !== undefined && own.own && resources.length === 2;
    return compiledOnce(source, [own, leader, resources, used, site, ...placed], () => ({
      source,
      site,
      stacks: source.hosts.map(({ count }, group): Stack => ({ type: at(placed, group), count })),
      hostsToday: own.hostsToday,
      coresToday: own.coresToday,
      resources,
      used,
      leader,
      own: own.own,
      sized,
      rawPerHost: sized ? own.rawPerHost : 0,
    }));
  });
}

const compiledOnce = madeOnce<CompiledCluster>();

/** What a cluster says by itself, whatever the others are. */
interface ClusterFacts {
  readonly own: boolean;
  readonly types: readonly KeyedType[];
  readonly hostsToday: number;
  readonly coresToday: number;
  readonly resources: readonly Resource[];
  readonly used: readonly number[];
  readonly rawPerHost: number;
}

const factsOnce = madeOnce<ClusterFacts>();

function factsOf(
  cluster: Cluster,
  start: string,
  { unknownKvmReady = 'yes', sizing }: EstateView,
): ClusterFacts {
  return factsOnce(cluster, [start, unknownKvmReady, sizing], () => {
    const hostsToday = sum(cluster.hosts, (group) => group.count);
    return {
      own: runningGroups(cluster, start).length > 0,
      types: cluster.hosts.map((group) => typeOf(group, start, unknownKvmReady)),
      hostsToday,
      coresToday: sum(cluster.hosts, (group) => group.count * group.sockets * group.coresPerSocket),
      ...resourcesOf(cluster, start),
      rawPerHost: rawPerHost(cluster, sizing, hostsToday),
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
function rawPerHost(cluster: Cluster, sizing: CompiledSizing | undefined, hosts: number): number {
  if (!sizing) return 0;
  const known = cluster.guests.every((group) => group.vms === 0 || (group.diskGiB ?? 0) > 0);
  if (!cluster.vsan || sizing.storageFactor === 0 || !known || hosts === 0) return 0;
  return Number(cluster.vsan.rawTiB) / hosts;
}

function typeOf(group: Cluster['hosts'][number], start: string, unknown: 'yes' | 'no'): KeyedType {
  return keyed(group.sockets, group.coresPerSocket, {
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
  index: ReadonlyMap<string | undefined, number>,
  facts: readonly ClusterFacts[],
  from: number,
): number {
  let place = from;
  for (let hops = 0; hops < clusters.length && !at(facts, place).own; hops++) {
    const next = index.get(at(clusters, place).follows);
    if (next === undefined) return from;
    place = next;
  }
  return at(facts, place).own ? place : from;
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
