import { withOffer } from '../catalogue/stating.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { vmwareOffer } from './openLicence.ts';
import type { ReadCluster } from './readCluster.ts';

/** What a draft is made of beside the estate. */
export interface DraftOptions {
  readonly name: string;
  readonly currency: string;
  readonly start: string;
  /** The catalogue's offer that licenses the clusters; without one, a subscription whose edition and price are open. */
  readonly licence?: string;
  /** What the VMware licence and the future that stays are called. */
  readonly words: { readonly licence: string; readonly stay: string };
}

/** A scenario of an estate alone: no contract, no price but those of a licence that is named, no platform, and one future that stays. */
export function draftScenario(
  clusters: readonly ReadCluster[],
  { name, currency, start, licence, words }: DraftOptions,
): Scenario {
  const open = vmwareOffer(words.licence);
  const scenario: Scenario = {
    format: 'phasein',
    version: 1,
    name,
    currency,
    start,
    clusters: clusters.map((cluster) => ({ ...cluster, offer: licence ?? open.id })),
    offers: licence === undefined ? [open] : [],
    platforms: [],
    holdings: [],
    costs: [],
    futures: [{ id: 'stay', name: words.stay }],
    baseline: 'stay',
  };
  return licence === undefined ? scenario : withOffer(scenario, licence);
}
