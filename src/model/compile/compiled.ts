import type { Scenario } from '../scenario/scenario.ts';
import type { Cluster, GuestGroup } from '../scenario/estate.ts';
import type { Edition, Future } from '../scenario/futures.ts';
import type { Offer, Platform } from '../scenario/contracts.ts';

/** A kind of host, interned: same numbers, same index. `endOfLife` is an offset in months, Infinity when unknown. */
export interface HostType {
  readonly sockets: number;
  readonly coresPerSocket: number;
  readonly cores: number;
  readonly ramGiB: number;
  readonly kvmReady: boolean;
  readonly endOfLife: number;
}

/** Hosts of one type standing together, in the order in which they leave last to first. */
export interface Stack {
  readonly type: number;
  readonly count: number;
}

/** The VMs of one cluster that behave alike: same growth, same flow, same retirement; weights are their sums. */
export interface GuestClass {
  readonly growth: Float64Array;
  readonly flow: Flow;
  readonly retires: number;
  readonly vms: number;
  /** Load of the class per resource of the cluster at month 0: powered-on VMs only. */
  readonly load: readonly number[];
}

/** How a class of VMs leaves VMware in one future: shares by month, in total, delayed by the overlap, per platform. */
export interface Flow {
  readonly gone: Float64Array;
  readonly goneBefore: Float64Array;
  readonly byPlatform: readonly Float64Array[];
  readonly divert: { readonly from: number; readonly share: number; readonly platform: number } | undefined;
}

/** A cluster ready to run: today's hosts, the resources that bind it, and the cluster whose load it follows. */
export interface CompiledCluster {
  readonly source: Cluster;
  readonly site: number;
  readonly stacks: readonly Stack[];
  readonly hostsToday: number;
  readonly coresToday: number;
  /** Used share per resource that counts, in the order of `resources`. */
  readonly used: readonly number[];
  readonly resources: readonly Resource[];
  /** Index of the cluster whose load this one takes; its own index normally. */
  readonly leader: number;
}

/** What a load is measured in; the number of VMs serves where sizes are unknown (model.md 3). */
export type Resource = 'vcpu' | 'ramGiB' | 'vms';

/** An offer ready to run: amounts in the scenario's currency as text, undefined where no price is known. */
export interface CompiledOffer {
  readonly source: Offer;
  readonly price: string | undefined;
  readonly priceNumber: number;
  readonly rise: number;
  readonly riseText: string;
  readonly term: number;
  readonly billing: 'yearly' | 'prepaid' | 'monthly';
  readonly minOrder: number;
  readonly lateFee: string;
}

/** A future ready to run. */
export interface CompiledFuture {
  readonly source: Future;
  readonly overlap: number;
  readonly release: boolean;
  /** Classes of guests per cluster. */
  readonly classes: readonly (readonly GuestClass[])[];
  /** The class of every guest group, per cluster, in the order of the scenario. */
  readonly classOf: readonly (readonly number[])[];
  readonly editions: readonly CompiledEdition[];
  readonly spare: readonly CompiledSpare[];
}

/** A change of edition ready to run: offsets and indices instead of texts. */
export interface CompiledEdition {
  readonly source: Edition;
  /** Input path of the edition, for explanations. */
  readonly path: string;
  readonly from: number;
  readonly offer: number;
  readonly clusters: readonly boolean[];
}

/** Under-used Linux hosts ready to run. */
export interface CompiledSpare {
  readonly site: number;
  readonly platform: number;
  readonly count: number;
  readonly type: number;
  readonly free: number;
}

/** A platform ready to run. */
export interface CompiledPlatform {
  readonly source: Platform;
  readonly offer: number;
  readonly density: number;
}

/** The scenario with defaults, indices and offsets resolved once, at the rim. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly horizon: number;
  readonly start: number;
  readonly digits: number;
  readonly rebuild: number;
  readonly sites: readonly string[];
  readonly siteHosts: readonly number[];
  readonly types: readonly HostType[];
  /** Index of the declared purchase type, or -1 when none is declared. */
  readonly purchase: number;
  readonly clusters: readonly CompiledCluster[];
  readonly offers: readonly CompiledOffer[];
  readonly offerIndex: ReadonlyMap<string, number>;
  readonly platforms: readonly CompiledPlatform[];
  readonly futures: readonly CompiledFuture[];
}

/** A guest group may move when its disposition says so; appliances, middleware and unknown kinds wait for a word. */
export function mayMove(group: GuestGroup): boolean {
  if (group.disposition !== undefined) return group.disposition === 'move';
  const middleware = group.middleware !== undefined && group.middleware !== 'none';
  return !middleware && group.kind !== 'appliance' && group.kind !== 'unknown';
}
