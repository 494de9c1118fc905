import type { FutureProjection, Projection } from '../../projection.ts';
import { eachOnce } from '../../scenario/eachOnce.ts';
import { LEVELS, levelOf, type Level } from '../../results/range.ts';
import { totalsOf } from '../../results/totals.ts';
import { baselineOf, futureOf, moneyFigure } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';
import { missingIn } from '../lines.ts';

/**
 * Totals and savings with prices read at another level (model.md 9). None is listed: each takes a projection more, and
 * is made when it is asked for.
 */
export const rangeFigures: readonly Family[] = [
  {
    pattern: 'range/:level/future/:future/total',
    list: () => [],
    explain: (projection, parts, id) => {
      const level = levelIn(parts['level']);
      const read = level && levelOf(projection, level);
      const future = read && futureOf(read, parts['future']);
      return future && figure(read, level, id, [future]);
    },
  },
  {
    pattern: 'range/:level/against/:future/savings',
    list: () => [],
    explain: (projection, parts, id) => {
      const level = levelIn(parts['level']);
      const read = level && levelOf(projection, level);
      const future = read && futureOf(read, parts['future']);
      const baseline = read && baselineOf(read);
      return future && baseline && figure(read, level, id, [baseline, future]);
    },
  },
];

function levelIn(text: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === text);
}

/** The total of the first future, less that of the second where there is one. */
function figure(read: Projection, level: Level, id: FigureId, of: readonly FutureProjection[]): Explained {
  const [total = 0, less = 0] = of.map((future) => totalsOf(future).total);
  const missing = of.flatMap((future) => missingIn(read, future, { future: future.id }));
  const because = {
    kind: 'leaf',
    leaf: { kind: 'quantity', what: `prices-${level}`, steps: pricesRead(read, level, of) },
  } as const;
  return moneyFigure(read, id, total - less, because, eachOnce(missing));
}

/** The prices with a spread that these futures use, and what they were read as. */
function pricesRead({ compiled }: Projection, level: Level, of: readonly FutureProjection[]): Working[] {
  const used = new Set(of.flatMap((future) => future.plans.map(({ offer }) => offer)));
  return compiled.offers.flatMap(({ source: { id, price, quote } }, at) => {
    if (!used.has(at) || quote !== undefined || typeof price !== 'object') return [];
    const values = { low: Number(price.low), base: Number(price.base), high: Number(price.high) };
    return [{ what: 'price-read', of: id, values, result: values[level] }];
  });
}
