import type { Offer } from './contracts.ts';
import { at, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { staysPut } from './targets.ts';

/** Prices that stay unknown: offers in use without one, foreign ones without a rate, hosts nobody says how to buy. */
export function checkPrices(scenario: Scenario, known: Known): Problem[] {
  const ownOffers = new Set(scenario.offers.map(({ id }) => id));
  const offers = [...usedOffers(scenario)].flatMap((id) => {
    const offer = known.offers.get(id);
    return offer ? checkPrice(scenario, known, offer, ownOffers.has(id)) : [];
  });
  return [...offers, ...checkRates(scenario), ...checkPurchase(scenario)];
}

/** Offers whose price the scenario may need: of clusters, storage, holdings, editions without terms, targets. */
function usedOffers(scenario: Scenario): Set<string> {
  const { clusters, holdings, futures, platforms } = scenario;
  const targets = new Set(
    futures.flatMap(({ waves = [], divert, spareLinux = [] }) =>
      [...waves, ...(divert ? [divert] : []), ...spareLinux].map(({ platform }) => platform),
    ),
  );
  const editions = futures.flatMap((future) => future.editions ?? []);
  return new Set([
    ...clusters.flatMap(({ offer, vsan, addOns = [] }) => [
      offer,
      ...addOns,
      ...(vsan?.offer === undefined ? [] : [vsan.offer]),
    ]),
    ...holdings.map(({ offer }) => offer),
    ...editions.filter(({ buy }) => buy?.price === undefined).map(({ offer }) => offer),
    ...platforms.filter(({ id }) => targets.has(id)).flatMap(({ offer, addOns = [] }) => [offer, ...addOns]),
  ]);
}

function checkPrice(scenario: Scenario, known: Known, offer: Offer, own: boolean): Problem[] {
  const { id, currency, metric } = offer;
  if (metric.id === 'free') return [];
  if (!hasPrice(offer, known)) return [problem(at('offers', id, 'price'), 'unpriced', { offer: id })];
  if (currency === undefined || currency === scenario.currency) return [];
  if (scenario.rates?.some((rate) => rate.currency === currency)) return [];
  const path = own ? at('offers', id, 'currency') : 'rates';
  return [problem(path, 'no-rate', { offer: id, currency })];
}

function hasPrice(offer: Offer, known: Known): boolean {
  if (offer.quote !== undefined || offer.price !== undefined) return true;
  const base = known.offers.get(offer.of ?? '');
  return offer.percent !== undefined && (base?.quote ?? base?.price) !== undefined;
}

function checkRates(scenario: Scenario): Problem[] {
  const stated = new Set<string>();
  return (scenario.rates ?? []).flatMap(({ id, currency, rate }) => {
    const found: Problem[] = [];
    if (Number(rate) === 0)
      found.push(problem(at('rates', id, 'rate'), 'not-above', { given: rate, least: 0 }));
    const path = at('rates', id, 'currency');
    if (currency === scenario.currency) found.push(problem(path, 'rate-of-own-currency', { id: currency }));
    if (stated.has(currency)) found.push(problem(path, 'rate-stated-twice', { id: currency }));
    stated.add(currency);
    return found;
  });
}

function checkPurchase({ purchase, futures, clusters }: Scenario): Problem[] {
  if (purchase) return [];
  const moves = !futures.every(staysPut);
  const grows = clusters.some(({ guests }) => guests.some(({ growth = '0' }) => Number(growth) > 0));
  const ages = clusters.some(({ hosts }) => hosts.some(({ endOfLife }) => endOfLife !== undefined));
  return moves || grows || ages ? [problem('purchase', 'no-purchase', {})] : [];
}
