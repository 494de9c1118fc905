import { at } from '../../at.ts';
import type { Projection } from '../../projection.ts';
import {
  indifference,
  type Indifference,
  type IndifferencePrice,
  type IndifferenceQuestion,
} from '../../results/indifference.ts';
import { baselineOf, explained, futureOf, indexIn } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import { part, type Family } from '../family.ts';

/**
 * Renewal prices at which a future costs what the baseline costs, by their place among several (model.md 9). None is
 * listed: each takes dozens of projections, and is made when it is asked for.
 */
export const indifferenceFigures: readonly Family[] = [
  {
    pattern: 'against/:future/indifference/:place/*path',
    list: () => [],
    explain: (projection, parts, id) => {
      const run = futureOf(projection, parts['future']);
      const baseline = baselineOf(projection);
      if (!run || !baseline || run === baseline) return undefined;
      const found = indifferenceOf(projection, {
        baseline: baseline.id,
        future: run.id,
        path: part(parts, 'path'),
      });
      const place = indexIn(parts['place'], found.roots.length);
      if (place === undefined || !found.ends) return undefined;
      return figure(projection, id, [found.searched, found.ends], at(found.roots, place));
    },
  },
];

const known = new WeakMap<Projection, Map<string, Indifference>>();

/** The renewal prices that a question asks for; searched once per projection. */
export function indifferenceOf(projection: Projection, question: IndifferenceQuestion): Indifference {
  const asked = known.get(projection) ?? new Map<string, Indifference>();
  known.set(projection, asked);
  const { scenario, offers } = projection.compiled;
  const catalogue = offers.map(({ source }) => source);
  const key = `${question.baseline} ${question.future} ${question.path}`;
  const found = asked.get(key) ?? indifference(scenario, catalogue, projection.today, question);
  asked.set(key, found);
  return found;
}

function figure(
  { compiled }: Projection,
  id: FigureId,
  [[low, high], [atLow, atHigh]]: readonly [
    searched: readonly [string, string],
    ends: readonly [number, number],
  ],
  { price, remaining }: IndifferencePrice,
): Explained {
  const step = (at: string, difference: number): Working => ({
    what: 'savings-at-price',
    values: { price: Number(at) },
    result: difference / 10 ** compiled.digits,
  });
  const steps = [step(low, atLow), step(price, remaining), step(high, atHigh)];
  return explained(id, 'money/unit/year', price, {
    kind: 'leaf',
    leaf: { kind: 'quantity', what: 'indifference-price', steps },
  });
}
