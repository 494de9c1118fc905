import { cashByCategory } from '../../results/totals.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { categoryNamed, forFutures, futureOf, indexIn, moneyFigure, range } from '../context.ts';
import type { FigureId, LineFilter } from '../explained.ts';
import { part, type Family } from '../family.ts';
import { missingIn, sumLines } from '../lines.ts';

/** Cash of one category in one contract year (twelve months from the start, the last one shorter; model.md 9). */
export const yearCategoryFigures: readonly Family[] = [
  {
    pattern: 'future/:future/cash/year/:year/category/*category',
    list: (projection) => forFutures(projection, (future) => idsOf(projection, future)),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const { horizon } = projection.compiled;
      const year = indexIn(parts['year'], Math.ceil(horizon / 12));
      const category = categoryNamed(projection, part(parts, 'category'));
      if (!future || year === undefined || category === undefined) return undefined;
      const of: LineFilter = {
        future: future.id,
        from: year * 12,
        to: Math.min(horizon, year * 12 + 12),
        category,
      };
      const sum = sumLines(projection, future, of);
      const missing = missingIn(projection, future, of);
      return moneyFigure(projection, id, sum, { kind: 'total', of, sign: 1 }, missing);
    },
  },
];

function idsOf(projection: Projection, future: FutureProjection): FigureId[] {
  const { horizon } = projection.compiled;
  const categories = [...cashByCategory(future.ledger).keys()];
  return range(Math.ceil(horizon / 12)).flatMap((year) =>
    categories.map((category) => `future/${future.id}/cash/year/${String(year)}/category/${category}`),
  );
}
