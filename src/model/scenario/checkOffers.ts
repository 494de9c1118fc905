import type { Band, Offer } from './contracts.ts';
import type { InputPath } from './inputPath.ts';
import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong with the scenario's own offers and platforms: references, sale windows, bands, minimum orders. */
export function checkOffers(scenario: Scenario, known: Known): Problem[] {
  const platforms = scenario.platforms.flatMap(({ id, offer, addOns, limits = [] }) => [
    ...unknown(at('platforms', id, 'offer'), offer, known.offers, 'unknown-offer'),
    ...unknown(at('platforms', id, 'addOns'), addOns, known.offers, 'unknown-offer'),
    ...limits.flatMap((limit) => checkSpan(at('platforms', id, 'limits', limit.id), limit)),
  ]);
  return [...scenario.offers.flatMap((offer) => checkOffer(offer, known)), ...platforms];
}

function checkOffer(offer: Offer, known: Known): Problem[] {
  const path = at('offers', offer.id);
  const { soldFrom = '', soldUntil, minOrder = 0 } = offer;
  const found = [
    ...unknown(`${path}/of`, offer.of, known.offers, 'unknown-offer'),
    ...unknown(`${path}/support`, offer.support, known.offers, 'unknown-offer'),
    ...unknown(`${path}/successor`, offer.successor, known.offers, 'unknown-offer'),
    ...checkBands(`${path}/bands`, offer.bands),
  ];
  if (offer.percent !== undefined && offer.of === undefined) found.push(problem(`${path}/of`, 'missing', {}));
  if (minOrder > 0 && offer.source === undefined) {
    found.push(problem(`${path}/minOrder`, 'minimum-without-source', { least: minOrder }));
  }
  if (soldUntil !== undefined && soldUntil <= soldFrom) {
    const months = { given: soldUntil, against: soldFrom };
    found.push(problem(`${path}/soldUntil`, 'sale-ends-before-it-begins', months));
  }
  return found;
}

/** Months from which and until which something holds: the second must come after the first. */
export function checkSpan(path: InputPath, { from, until }: Span): Problem[] {
  if (from === undefined || until === undefined || until > from) return [];
  return [problem(`${path}/until`, 'ends-before-start', { given: until, against: from })];
}

interface Span {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Bands begin at ever larger quantities; the first that does not is named. */
export function checkBands(path: InputPath, bands: readonly Band[] = []): Problem[] {
  const wrong = bands.find(({ from }, index) => bands.slice(0, index).some((before) => before.from >= from));
  return wrong ? [problem(path, 'bands-not-ascending', { from: wrong.from })] : [];
}
