import type { Missing } from '../model/explain/explained.ts';
import { project } from '../model/project.ts';
import type { Projection } from '../model/projection.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { keyId, keyNumber } from './figures.ts';

/** The price per unit and year, in the scenario's currency, up to (or from) which the future that moves still wins. */
export interface WinningQuote {
  readonly offer: string;
  readonly price: string;
  readonly wins: 'below' | 'above';
}

/** No licence costs more than this per unit and year; beyond it there is no price worth naming. */
const DEAREST = 1_000_000;

/**
 * Solves for the one price that is missing: the highest or lowest whole minor unit at which the future still saves.
 * Undefined when more than one thing is missing, or when no price decides it.
 */
export function quoteToWin(
  projection: Projection,
  { future, baseline }: { readonly future: string; readonly baseline: string },
  missing: readonly Missing[],
): WinningQuote | undefined {
  const places = new Set(missing.map(({ path }) => path));
  const [path = ''] = places;
  const offer = /^offers\/([^/]+)\/quote$/.exec(path)?.[1];
  if (offer === undefined || places.size !== 1) return undefined;
  const scale = 10 ** projection.compiled.digits;
  const saves = (minor: number): boolean => {
    const priced = projectAt(projection, { future, baseline, offer, price: String(minor / scale) });
    return keyNumber(priced, keyId(future, 'savings')) > 0;
  };
  const free = saves(0);
  if (free === saves(DEAREST * scale)) return undefined;
  const last = lastWhere(DEAREST * scale, (minor) => saves(minor) === free);
  const price = (free ? last : last + 1) / scale;
  return { offer, price: price.toFixed(projection.compiled.digits), wins: free ? 'below' : 'above' };
}

/** The last whole number from 0 below `limit` that passes a test which 0 passes and `limit` does not. */
function lastWhere(limit: number, passes: (value: number) => boolean): number {
  let good = 0;
  let bad = limit;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function projectAt(
  { compiled, today }: Projection,
  at: { readonly future: string; readonly baseline: string; readonly offer: string; readonly price: string },
): Projection {
  const { scenario } = compiled;
  const offers = compiled.offers.map(({ source }) =>
    source.id === at.offer ? { ...source, quote: at.price, currency: scenario.currency } : source,
  );
  const asked: Scenario = {
    ...scenario,
    offers,
    futures: scenario.futures.filter(({ id }) => id === at.future || id === at.baseline),
  };
  return project(asked, [], today);
}
