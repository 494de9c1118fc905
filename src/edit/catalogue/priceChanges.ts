import { offersNamed } from '../../catalogue/offersFor.ts';
import { catalogueVersion } from '../../catalogue/version.ts';
import type { Offer } from '../../model/scenario/contracts.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** What of an offer is its price. */
const PRICED = ['price', 'bands', 'percent', 'currency', 'term', 'billing', 'lateFee'] as const;

/** What says where the price is from, and goes with it. */
const ORIGIN = ['source', 'asOf', 'confidence', 'reviewBy', 'contradicted', 'catalogue'] as const;

/** An offer as a scenario keeps it, and as the price list of this program has it for the same month and term. */
export interface PriceChange {
  readonly kept: Offer;
  readonly now: Offer;
  /** What of the price differs; nothing where a newer source states the same. */
  readonly differing: readonly (typeof PRICED)[number][];
}

/**
 * The offers that a scenario took from a price list and that this program's list prices otherwise, or by a newer source.
 * Offers of the user's own are left alone, and so is what was taken from this very list: a difference is then theirs.
 */
export function priceChanges(scenario: Scenario): PriceChange[] {
  const version = catalogueVersion();
  return scenario.offers.flatMap((kept) => {
    if (!isTaken(kept) || kept.catalogue === version) return [];
    const now = inTheList(scenario, kept.id);
    if (!now || !isPriced(now) || quotesElsewhere(scenario, kept, now)) return [];
    const differing = PRICED.filter((field) => !isSame(kept[field], now[field]));
    return differing.length > 0 || isNewer(now, kept) ? [{ kept, now, differing }] : [];
  });
}

/** The scenario at the prices of this program's list; quotes, least orders and everything else of the user's stay. */
export function withNewPrices(scenario: Scenario): Scenario {
  const changes = new Map(priceChanges(scenario).map(({ kept, now }) => [kept, now]));
  if (changes.size === 0) return scenario;
  return {
    ...scenario,
    offers: scenario.offers.map((kept) => {
      const now = changes.get(kept);
      return now ? repriced(kept, now) : kept;
    }),
  };
}

function inTheList(scenario: Scenario, id: string): Offer | undefined {
  return offersNamed({ ...scenario, offers: [] }, [id])[0];
}

/** Whether an offer says that it comes from a list: which one or, before lists had versions, how its source is dated. */
function isTaken({ catalogue, asOf, confidence }: Offer): boolean {
  return catalogue !== undefined || (asOf !== undefined && confidence !== 'user');
}

/** A price that the list no longer has never takes the place of one that is known. */
function isPriced({ price, percent }: Offer): boolean {
  return price !== undefined || percent !== undefined;
}

/** A quote is in the currency of its offer, which must then not become another one. */
function quotesElsewhere({ currency }: Scenario, kept: Offer, now: Offer): boolean {
  return kept.quote !== undefined && (kept.currency ?? currency) !== (now.currency ?? currency);
}

function isNewer(now: Offer, kept: Offer): boolean {
  return now.asOf !== undefined && (kept.asOf ?? '') < now.asOf;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function repriced(kept: Offer, now: Offer): Offer {
  const taken = new Set<string>([...PRICED, ...ORIGIN]);
  const own = Object.entries(kept).filter(([field]) => !taken.has(field));
  const listed = Object.entries(now).filter(([field]) => taken.has(field));
  // Both parts are those of sound offers, and the fields that an offer must have are among its own.
  return Object.fromEntries([...own, ...listed]) as Offer;
}
