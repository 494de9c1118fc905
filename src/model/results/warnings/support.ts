import { sure } from '../../at.ts';
import type { Projection } from '../../projection.ts';
import type { Offer } from '../../scenario/contracts.ts';
import type { Future } from '../../scenario/futures.ts';
import { inside } from '../../scenario/inputPath.ts';
import { monthsFrom } from '../../time/month.ts';
import { usesOf } from './uses.ts';
import { warning, type Warning } from './warning.ts';

const LEVELS = ['none', 'community', 'business-hours', 'round-the-clock'] as const;

/** Offers needed in the last year of their support or later, and platforms supported less than what they replace (model.md 9). */
export function supportWarnings(projection: Projection): Warning[] {
  const { scenario } = projection.compiled;
  return [...endings(projection), ...scenario.futures.flatMap((future) => unequal(projection, future))];
}

function endings(projection: Projection): Warning[] {
  const { scenario, horizon } = projection.compiled;
  return usesOf(projection).flatMap(({ source, needed }) => {
    const until = source.supportedUntil;
    if (until === undefined) return [];
    const end = monthsFrom(scenario.start, until);
    const futures = needed.filter(({ last }) => last >= end - 12).map(({ future }) => future);
    if (end >= horizon || futures.length === 0) return [];
    const path = inside(inside('offers', source.id), 'supportedUntil');
    return [warning(path, 'support-ends', { offer: source.id, until, futures }, source.source)];
  });
}

function unequal(projection: Projection, future: Future): Warning[] {
  const { scenario, offers } = projection.compiled;
  const offerOf = (id: string): Offer | undefined => offers.find(({ source }) => source.id === id)?.source;
  const isTarget = (id: string): boolean =>
    future.waves?.some(({ platform }) => platform === id) === true || future.divert?.platform === id;
  const replaced = best([...new Set(scenario.clusters.map(({ offer }) => offer))].map(offerOf));
  return scenario.platforms.flatMap((platform) => {
    const own = offerOf(platform.offer);
    if (!isTarget(platform.id) || !own || !replaced || rank(own) < 0 || rank(own) >= rank(replaced))
      return [];
    const path = inside(inside('platforms', platform.id), 'offer');
    const levels = [sure(replaced.supportLevel), sure(own.supportLevel)] as const;
    const data = { future: future.id, from: replaced.id, to: own.id, levels };
    return [warning(path, 'unequal-support', data, own.source)];
  });
}

/** The offer with the highest level of support, of those that state it. */
function best(offers: readonly (Offer | undefined)[]): Offer | undefined {
  return offers.reduce((most, offer) => (rank(offer) > rank(most) ? offer : most), undefined);
}

function rank(offer: Offer | undefined): number {
  return LEVELS.findIndex((level) => level === offer?.supportLevel);
}
