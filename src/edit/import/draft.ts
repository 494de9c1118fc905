import type { Offer } from '../../model/scenario/contracts.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { ReadCluster } from './readCluster.ts';

/** What a draft is made of beside the estate. */
export interface DraftOptions {
  readonly name: string;
  readonly currency: string;
  readonly start: string;
  /** What the VMware licence and the future that stays are called. */
  readonly words: { readonly licence: string; readonly stay: string };
}

/** Every VMware subscription since December 2023 counts cores, at least sixteen a CPU; which one it is, and its price, only the contract knows. */
export function vmwareOffer(name: string): Offer {
  return { id: 'vmware', name, vendor: 'VMware', metric: { id: 'per-core', floorPerCpu: 16 } };
}

/** A scenario of an estate alone: no contract, no price, no platform, and one future that stays. */
export function draftScenario(
  clusters: readonly ReadCluster[],
  { name, currency, start, words }: DraftOptions,
): Scenario {
  const offer = vmwareOffer(words.licence);
  return {
    format: 'phasein',
    version: 1,
    name,
    currency,
    start,
    clusters: clusters.map((cluster) => ({ ...cluster, offer: offer.id })),
    offers: [offer],
    platforms: [],
    holdings: [],
    costs: [],
    futures: [{ id: 'stay', name: words.stay }],
    baseline: 'stay',
  };
}
