import { cashByCategory, totalsOf } from '../../results/totals.ts';
import type { Projection } from '../../projection.ts';
import { categoryNamed, forFutures, futureOf, indexIn, moneyFigure, range } from '../context.ts';
import type { Explained, FigureId, LineFilter } from '../explained.ts';
import { part, type Family } from '../family.ts';
import { missingIn, sumLines } from '../lines.ts';

/** A family of money figures that add up ledger lines. */
export function totalFamily(
  pattern: string,
  list: (projection: Projection) => FigureId[],
  filterOf: (projection: Projection, parts: Readonly<Record<string, string>>) => LineFilter | undefined,
  sign: 1 | -1 = 1,
): Family {
  return {
    pattern,
    list,
    explain: (projection, parts, id): Explained | undefined => {
      const future = futureOf(projection, parts['future']);
      const filter = future && filterOf(projection, parts);
      if (!future || !filter) return undefined;
      const sum = sign * sumLines(projection, future, filter);
      return moneyFigure(
        projection,
        id,
        sum,
        { kind: 'total', of: filter, sign },
        missingIn(projection, future, filter),
      );
    },
  };
}

const named = (part: string) => (projection: Projection) =>
  forFutures(projection, (future) => [`future/${future.id}/${part}`]);
const inHorizon = (projection: Projection, parts: Readonly<Record<string, string>>): LineFilter => ({
  future: part(parts, 'future'),
  from: 0,
  to: projection.compiled.horizon,
});
const atHorizon = (projection: Projection, parts: Readonly<Record<string, string>>): LineFilter => ({
  future: part(parts, 'future'),
  from: projection.compiled.horizon,
  to: projection.compiled.horizon + 1,
});

/** Total of a future, and what it is made of: cash, settlement charge and credit (model.md 7). */
export const totalFigures: readonly Family[] = [
  {
    pattern: 'future/:future/total',
    list: named('total'),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      if (!future) return undefined;
      const of = {
        cash: `future/${future.id}/cash`,
        charge: `future/${future.id}/charge`,
        credit: `future/${future.id}/credit`,
      };
      const filter = { future: future.id, from: 0 };
      const { total } = totalsOf(future);
      return moneyFigure(
        projection,
        id,
        total,
        { kind: 'rule', rule: 'future-total', of },
        missingIn(projection, future, filter),
      );
    },
  },
  totalFamily('future/:future/cash', named('cash'), inHorizon),
  totalFamily('future/:future/charge', named('charge'), (p, parts) => ({
    ...atHorizon(p, parts),
    category: 'settlement charge',
  })),
  totalFamily(
    'future/:future/credit',
    named('credit'),
    (p, parts) => ({ ...atHorizon(p, parts), category: 'settlement credit' }),
    -1,
  ),
  totalFamily('future/:future/settlement', named('settlement'), atHorizon),
  totalFamily('future/:future/accrued', named('accrued'), (p, parts) => ({
    future: part(parts, 'future'),
    to: p.compiled.horizon,
    view: 'accrued',
  })),
  totalFamily(
    'future/:future/cash/month/:month',
    (p) =>
      forFutures(p, (future) =>
        range(p.compiled.horizon).map((month) => `future/${future.id}/cash/month/${String(month)}`),
      ),
    (p, parts) => monthFilter(p, parts, 1),
  ),
  totalFamily(
    'future/:future/cash/year/:year',
    (p) =>
      forFutures(p, (future) =>
        range(Math.ceil(p.compiled.horizon / 12)).map(
          (year) => `future/${future.id}/cash/year/${String(year)}`,
        ),
      ),
    (p, parts) => monthFilter(p, { ...parts, month: part(parts, 'year') }, 12),
  ),
  totalFamily(
    'future/:future/category/*category',
    (p) =>
      forFutures(p, (future) =>
        [...cashByCategory(future.ledger).keys()].map(
          (category) => `future/${future.id}/category/${category}`,
        ),
      ),
    (p, parts) => {
      const category = categoryNamed(p, part(parts, 'category'));
      return category === undefined ? undefined : { ...inHorizon(p, parts), category };
    },
  ),
];

function monthFilter(
  projection: Projection,
  parts: Readonly<Record<string, string>>,
  months: number,
): LineFilter | undefined {
  const { horizon } = projection.compiled;
  const at = indexIn(parts['month'], Math.ceil(horizon / months));
  if (at === undefined) return undefined;
  return { future: part(parts, 'future'), from: at * months, to: Math.min(horizon, (at + 1) * months) };
}
