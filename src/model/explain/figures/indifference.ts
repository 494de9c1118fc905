import type { Projection } from '../../projection.ts';
import { indifference, type Indifference, type IndifferencePrice } from '../../results/indifference.ts';
import { baselineOf, explained, futureOf, indexIn } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';

/**
 * Renewal prices at which a future costs what the baseline costs, by their place among several (model.md 9). None is
 * listed: each takes dozens of projections, and is made when it is asked for.
 */
export const indifferenceFigures: readonly Family[] = [
  {
    pattern: 'against/:future/indifference/:place/*path',
    list: () => [],
    explain: (projection, parts, id) => {
      const { future = '', path = '' } = parts;
      const baseline = baselineOf(projection)?.id;
      if (!futureOf(projection, future) || baseline === undefined || future === baseline) return undefined;
      const found = indifferenceOf(projection, future, path);
      const root = found.roots[indexIn(parts['place'], found.roots.length) ?? -1];
      return root && figure(projection, id, found, root);
    },
  },
];

const known = new WeakMap<Projection, Map<string, Indifference>>();

/** The renewal prices of an address at which a future costs what the baseline costs; searched once per projection. */
export function indifferenceOf(projection: Projection, future: string, path: string): Indifference {
  const asked = known.get(projection) ?? new Map<string, Indifference>();
  known.set(projection, asked);
  const { scenario, offers } = projection.compiled;
  const baseline = baselineOf(projection)?.id ?? '';
  const catalogue = offers.map(({ source }) => source);
  const key = `${future} ${path}`;
  const found =
    asked.get(key) ?? indifference(scenario, catalogue, projection.today, { path, baseline, future });
  asked.set(key, found);
  return found;
}

function figure(
  { compiled }: Projection,
  id: FigureId,
  { searched, ends }: Indifference,
  { price, remaining }: IndifferencePrice,
): Explained {
  const step = (at: string, difference: number): Working => ({
    what: 'savings-at-price',
    values: { price: Number(at) },
    result: difference / 10 ** compiled.digits,
  });
  const [low, high] = searched;
  const steps = [
    ...(ends ? [step(low, ends[0])] : []),
    step(price, remaining),
    ...(ends ? [step(high, ends[1])] : []),
  ];
  return explained(id, 'money/unit/year', price, {
    kind: 'leaf',
    leaf: { kind: 'quantity', what: 'indifference-price', steps },
  });
}
