import { exact } from '../exact/decimal.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompiledOffer } from './compiled.ts';

/** The offers a scenario uses: its own first, then those of the catalogue it does not replace, prices converted once. */
export function compileOffers(scenario: Scenario, catalogue: readonly Offer[]): CompiledOffer[] {
  const own = new Set(scenario.offers.map((offer) => offer.id));
  const all = [...scenario.offers, ...catalogue.filter((offer) => !own.has(offer.id))];
  const priced = all.map((offer) => compileOffer(scenario, offer));
  return priced.map((offer) => withPercentage(offer, priced));
}

function compileOffer(scenario: Scenario, offer: Offer): CompiledOffer {
  const price = convert(scenario, offer, offer.quote ?? levelOf(scenario, offer));
  return {
    source: offer,
    price,
    priceNumber: price === undefined ? NaN : Number(price),
    rise: Number(offer.risePerYear ?? '0'),
    riseText: offer.risePerYear ?? '0',
    term: offer.term ?? 12,
    billing: offer.billing ?? 'yearly',
    minOrder: offer.minOrder ?? 0,
    lateFee: offer.lateFee ?? '0',
  };
}

function levelOf(scenario: Scenario, offer: Offer): string | undefined {
  if (offer.price === undefined || typeof offer.price === 'string') return offer.price;
  return offer.price[scenario.assumptions?.priceLevel ?? 'base'];
}

/** Converts a foreign price at the rate the scenario states; without a rate the price stays unknown (model.md 1). */
function convert(scenario: Scenario, offer: Offer, price: string | undefined): string | undefined {
  if (price === undefined || offer.currency === undefined || offer.currency === scenario.currency)
    return price;
  const rate = scenario.rates?.find((candidate) => candidate.currency === offer.currency);
  return rate && exact(price).times(exact(rate.rate)).toString();
}

/** A percentage offer (SnS, SA) costs its percentage of the unit price of the licence it is for. */
function withPercentage(offer: CompiledOffer, all: readonly CompiledOffer[]): CompiledOffer {
  const { percent, of } = offer.source;
  if (percent === undefined || offer.price !== undefined) return offer;
  const base = all.find((candidate) => candidate.source.id === of);
  if (base?.price === undefined) return offer;
  const price = exact(base.price).times(exact(percent)).toString();
  return { ...offer, price, priceNumber: Number(price) };
}
