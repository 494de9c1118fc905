import { at } from '../at.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Future } from '../scenario/futures.ts';
import { same, sameList } from '../same.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Compiled, CompiledCluster, CompiledFuture, CompiledOffer, HostType } from './compiled.ts';

/** Facts and decisions that no future is compiled with: what changes here leaves VMs, hosts and flows as they are. */
const BESIDE: ReadonlySet<string> = new Set([
  'name',
  'note',
  'holdings',
  'costs',
  'finance',
  'futures',
  'baseline',
]);

/** What futures are compiled with, before there are any; host types of their own come with them. */
export type Ground = Omit<Compiled, 'futures' | 'types'>;

/** What of a scenario offers are compiled with. */
const OFFERED = ['offers', 'start', 'currency', 'rates', 'assumptions'] as const;

/** The offers of an earlier compilation, while nothing that they were compiled with has changed. */
export function keptOffers(
  before: Compiled | undefined,
  scenario: Scenario,
  catalogue: readonly Offer[],
): readonly CompiledOffer[] | undefined {
  if (!before || !sameList(before.catalogue, catalogue)) return undefined;
  const alike = OFFERED.every((name) => same(before.scenario[name], scenario[name]));
  return alike ? before.offers : undefined;
}

/** The host types of an earlier compilation where they say the same, so that what follows from them is known by them. */
export function keptTypes(before: Compiled | undefined, types: readonly HostType[]): readonly HostType[] {
  const alike =
    before?.types.length === types.length &&
    types.every((type, place) => sameType(type, at(before.types, place)));
  return alike ? before.types : types;
}

function sameType(a: HostType, b: HostType): boolean {
  return (
    a.sockets === b.sockets &&
    a.coresPerSocket === b.coresPerSocket &&
    a.ramGiB === b.ramGiB &&
    a.kvmReady === b.kvmReady &&
    a.endOfLife === b.endOfLife
  );
}

/**
 * The futures of an earlier compilation that still hold, by what they were made from: nothing that they were compiled with
 * has changed since, and hosts and sites have the same numbers.
 */
export function keptFutures(before: Compiled | undefined, now: Ground): Map<Future, CompiledFuture> {
  if (!before || !sameSurroundings(before, now)) return new Map();
  const changed = changedIn(before.scenario, now.scenario);
  const kept = before.futures.filter(({ source }) =>
    holds(source, changed, before.platforms.length === now.platforms.length),
  );
  return new Map(kept.map((future) => [future.source, future]));
}

/** What guests fall into classes without, but for what can be reached on a platform; each cluster is looked at by itself. */
const AWAY: ReadonlySet<string> = new Set(['clusters', 'platforms', 'offers', 'purchase']);

/** What of platforms decides who may move to them: their names and limits, and what of VMware they replace. */
function reachOf({ platforms }: Ground): string {
  return JSON.stringify(platforms.map(({ source: { id, limits }, replaces }) => [id, limits, [...replaces]]));
}

/** What an earlier compilation says of the clusters of a future: the class of every group, while clusters alone have changed. */
export interface KeptClasses {
  readonly clusters: readonly CompiledCluster[];
  readonly future: CompiledFuture;
}

/** The classes that a future was compiled with earlier, where nothing but clusters has changed since. */
export function keptClasses(
  before: Compiled | undefined,
  now: Ground,
  future: Future,
): KeptClasses | undefined {
  if (!before || !sameSurroundings(before, now)) return undefined;
  if (changedIn(before.scenario, now.scenario).some((name) => !AWAY.has(name))) return undefined;
  if (reachOf(before) !== reachOf(now)) return undefined;
  const earlier = before.futures.find(({ source }) => source === future);
  return earlier && { clusters: before.clusters, future: earlier };
}

/** Spare hosts bring host types of their own, so a future with some is compiled again; a platform may change where none is used. */
function holds(future: Future, changed: readonly string[], asManyPlatforms: boolean): boolean {
  if (future.spareLinux?.length) return false;
  const staysPut = !future.waves?.length && future.divert === undefined;
  return (
    changed.length === 0 || (staysPut && asManyPlatforms && changed.every((name) => name === 'platforms'))
  );
}

function sameSurroundings(before: Ground, now: Ground): boolean {
  return (
    before.unknownKvmReady === now.unknownKvmReady &&
    sameList(before.sites, now.sites) &&
    sameList(before.catalogue, now.catalogue)
  );
}

/** The parts of a scenario that became others, of those with which futures are compiled. */
function changedIn(before: Scenario, now: Scenario): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)].filter((name) => !BESIDE.has(name)));
  return [...names].filter((name) => !same(before[name as keyof Scenario], now[name as keyof Scenario]));
}
