import type { Scenario } from '../scenario/scenario.ts';
import type { SpareRule } from '../scenario/finance.ts';
import type { Cluster, GuestGroup } from '../scenario/estate.ts';
import type { Edition, Future, SpareLinux } from '../scenario/futures.ts';
import type { Offer, Platform, PlatformLimit } from '../scenario/contracts.ts';
import type { Product } from '../scenario/products.ts';
import type { Problem } from '../scenario/problem.ts';

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
  /** Raw TiB that the disks of all its VMs take on hyperconverged storage at month 0; 0 where it sizes no hosts. */
  readonly rawTiB: number;
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
  /** Whether VMs of its own load it today; without, and without a leader, nobody knows what its hosts are for. */
  readonly own: boolean;
  /** Hosts follow the capacity formula instead of today's ratio (model.md 5, sizing). */
  readonly sized: boolean;
  /** Raw TiB of each of today's hosts where storage sizes them, 0 elsewhere. */
  readonly rawPerHost: number;
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
  /** Bought once and owned for good, instead of for a term (model.md 7). */
  readonly perpetual: boolean;
  /** Prices by the size of an order, ascending; none where a quote beats the list. */
  readonly bands: readonly CompiledBand[];
  /** Least value of an order. */
  readonly minSpend: string | undefined;
  /** Months in which it may be bought, as offsets: from inclusive, until exclusive (model.md 6). */
  readonly soldFrom: number;
  readonly soldUntil: number;
  readonly supportedUntil: number;
  /** Index of the offer that follows it, or -1. */
  readonly successor: number;
  /** Where its price would be written, and why it is not known while it is not. */
  readonly unknown: Unknown;
}

/** A price from an order of `from` units upwards, in the scenario's currency; undefined where no rate is stated. */
export interface CompiledBand {
  readonly from: number;
  readonly price: string | undefined;
}

/** Something that is not known: the input that would answer it, and a code that says what is missing. */
export interface Unknown {
  readonly path: string;
  readonly code: 'unpriced' | 'no-rate' | SaleBar;
}

/** Why an offer cannot be bought or renewed in a month without an answer (model.md 6). */
export type SaleBar = 'not-sold' | 'not-supported';

/** A product that VMs need, ready to run. */
export interface CompiledProduct {
  readonly source: Product;
  /** Indices of the offers by which it can be licensed. */
  readonly modes: readonly number[];
  /** Per cluster and guest group: whether the VMs of the group need it. */
  readonly covers: readonly (readonly boolean[])[];
  /** Per platform: whether it is needed there. */
  readonly on: readonly boolean[];
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
  /** Groups that a wave or the diversion reaches but whose VMs do not fit its platform (model.md 5, limits). */
  readonly barred: readonly Barred[];
  readonly tied: readonly Tied[];
}

/** A guest group that stays because its VMs are too large for the platform they were to move to. */
export interface Barred {
  readonly cluster: string;
  readonly group: GuestGroup;
  readonly platform: number;
  readonly limit: PlatformLimit;
  readonly size: number;
}

/** A guest group that stays because nothing with a price replaces what it depends on, on the platform it was to move to. */
export interface Tied {
  readonly cluster: string;
  readonly group: GuestGroup;
  readonly platform: number;
  /** What of it nothing replaces. */
  readonly on: string;
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
  readonly source: SpareLinux;
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
  readonly limits: readonly CompiledLimit[];
  /** What its offers take the place of at a price that is known. */
  readonly replaces: ReadonlySet<string>;
}

/** A limit of a platform with the months in which it is in force as offsets, from inclusive until exclusive. */
export interface CompiledLimit {
  readonly source: PlatformLimit;
  readonly from: number;
  readonly until: number;
}

/** Sizing by capacity ready to run: load that a core and a GiB of a host's memory carry, and the hosts that stand by. */
export interface CompiledSizing {
  readonly vcpuPerCore: number;
  readonly ramPerGiB: number;
  readonly storageFactor: number;
  readonly spare: SpareRule;
}

/** The scenario with defaults, indices and offsets resolved once, at the rim. */
export interface Compiled {
  readonly scenario: Scenario;
  /** The offers of a catalogue that it was compiled with, and whether hosts of which nobody knows may run KVM. */
  readonly catalogue: readonly Offer[];
  readonly unknownKvmReady: 'yes' | 'no' | undefined;
  readonly horizon: number;
  readonly start: number;
  readonly digits: number;
  readonly rebuild: number;
  readonly sites: readonly string[];
  readonly siteHosts: readonly number[];
  readonly types: readonly HostType[];
  /** Index of the declared purchase type, or -1 when none is declared. */
  readonly purchase: number;
  /** The type bought at each site: the declared one, else that of the largest group there; -1 where there are no hosts at all. */
  readonly purchaseAt: readonly number[];
  readonly sizing: CompiledSizing | undefined;
  readonly clusters: readonly CompiledCluster[];
  readonly offers: readonly CompiledOffer[];
  readonly offerIndex: ReadonlyMap<string, number>;
  readonly platforms: readonly CompiledPlatform[];
  readonly products: readonly CompiledProduct[];
  readonly futures: readonly CompiledFuture[];
  /** What the facts leave open for the hosts, in every future alike. */
  readonly problems: readonly Problem[];
}
