import { exact } from '../exact/decimal.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { monthsFrom } from '../time/month.ts';
import type { CompiledBand, CompiledOffer, Unknown } from './compiled.ts';

/** What a foreign price misses while no rate is stated. */
export const NO_RATE: Unknown = { path: 'rates', code: 'no-rate' };

/** The offers a scenario uses: its own first, then those of the catalogue it does not replace, prices converted once. */
export function compileOffers(scenario: Scenario, catalogue: readonly Offer[]): CompiledOffer[] {
  const own = new Set(scenario.offers.map((offer) => offer.id));
  const all = [...scenario.offers, ...catalogue.filter((offer) => !own.has(offer.id))];
  const index = new Map<string | undefined, number>(all.map((offer, at) => [offer.id, at]));
  const priced = all.map((offer) => compileOffer(scenario, offer, index));
  return priced.map((offer) => withPercentage(offer, priced[index.get(offer.source.of) ?? -1]));
}

function compileOffer(
  scenario: Scenario,
  offer: Offer,
  index: ReadonlyMap<string | undefined, number>,
): CompiledOffer {
  const given = offer.quote ?? levelOf(scenario, offer);
  const price = convert(scenario, offer, given);
  const rise = offer.risePerYear ?? '0';
  const monthOf = (month: string | undefined, open: number): number =>
    month === undefined ? open : monthsFrom(scenario.start, month);
  return {
    source: offer,
    price,
    priceNumber: Number(price),
    rise: Number(rise),
    riseText: rise,
    term: offer.term ?? 12,
    billing: offer.billing ?? 'yearly',
    minOrder: offer.minOrder ?? 0,
    lateFee: offer.lateFee ?? '0',
    perpetual: offer.licence === 'perpetual',
    bands: bandsOf(scenario, offer),
    minSpend: convert(scenario, offer, offer.minSpend),
    soldFrom: monthOf(offer.soldFrom, -Infinity),
    soldUntil: monthOf(offer.soldUntil, Infinity),
    supportedUntil: monthOf(offer.supportedUntil, Infinity),
    successor: index.get(offer.successor) ?? -1,
    unknown: given === undefined ? { path: `offers/${offer.id}/quote`, code: 'unpriced' } : NO_RATE,
  };
}

/** The price a scenario gives for an offer before conversion: one price, or that of the level it looks at. */
export function levelOf(scenario: Scenario, offer: Offer): string | undefined {
  if (offer.price === undefined || typeof offer.price === 'string') return offer.price;
  return offer.price[scenario.assumptions?.priceLevel ?? 'base'];
}

/** The bands of the list price; a quote is a price of its own, which no band of the list changes. */
function bandsOf(scenario: Scenario, offer: Offer): CompiledBand[] {
  if (offer.quote !== undefined) return [];
  return (offer.bands ?? [])
    .map(({ from, price }) => ({ from, price: convert(scenario, offer, price) }))
    .sort((a, b) => a.from - b.from);
}

/** Converts a foreign price at the rate the scenario states; without a rate the price stays unknown (model.md 1). */
function convert(scenario: Scenario, offer: Offer, price: string | undefined): string | undefined {
  if (price === undefined || !isForeign(scenario, offer)) return price;
  const rate = rateFor(scenario, offer);
  return rate && exact(price).times(exact(rate.rate)).toString();
}

/** Whether an offer is priced in another currency than the scenario's. */
export function isForeign(scenario: Scenario, offer: Offer): boolean {
  return offer.currency !== undefined && offer.currency !== scenario.currency;
}

/** The rate the scenario states for an offer's currency; of several, the first. */
export function rateFor(
  scenario: Scenario,
  offer: Offer,
): NonNullable<Scenario['rates']>[number] | undefined {
  return scenario.rates?.find((candidate) => candidate.currency === offer.currency);
}

/** A percentage offer (SnS, SA) costs its percentage of the unit price of the licence it is for. */
function withPercentage(offer: CompiledOffer, licence: CompiledOffer | undefined): CompiledOffer {
  const { percent } = offer.source;
  if (percent === undefined || !licence || offer.unknown.code !== 'unpriced') return offer;
  if (licence.price === undefined) return { ...offer, unknown: licence.unknown };
  const price = exact(licence.price).times(exact(percent)).toString();
  return { ...offer, price, priceNumber: Number(price) };
}
