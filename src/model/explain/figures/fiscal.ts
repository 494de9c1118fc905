import { codeAt } from '../../at.ts';
import { fiscalYears } from '../../results/years.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { categoryNamed, forFutures, indexIn, range } from '../context.ts';
import type { FigureId, LineFilter } from '../explained.ts';
import { part, type Family } from '../family.ts';
import { totalFamily } from './totals.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

type Parts = Readonly<Record<string, string>>;

/** Months of a period, from (inclusive) to (exclusive). */
interface Months {
  readonly from: number;
  readonly to: number;
}

/** One kind of period: how its periods are named in figures, and which months each of them has. */
interface Period {
  readonly part: string;
  readonly names: (projection: Projection) => readonly string[];
  readonly months: (projection: Projection, name: string | undefined) => Months | undefined;
}

const FISCAL: Period = {
  part: 'fiscal',
  names: (projection) => fiscalYears(projection.compiled).map(({ year }) => String(year)),
  months: (projection, name) => fiscalYears(projection.compiled).find(({ year }) => String(year) === name),
};
const MONTH: Period = stretch('month', 1);
const YEAR: Period = stretch('year', 12);

/** Cash and accrued amounts by month, contract year and fiscal year, in total and by category (model.md 7, 9). */
export const fiscalFigures: readonly Family[] = [
  overPeriods('cash', FISCAL),
  byCategory('cash', FISCAL),
  byCategory('cash', MONTH),
  ...[MONTH, YEAR, FISCAL].map((period) => overPeriods('accrued', period)),
  ...[YEAR, FISCAL].map((period) => byCategory('accrued', period)),
];

function stretch(part: string, length: number): Period {
  const count = (projection: Projection): number => Math.ceil(projection.compiled.horizon / length);
  return {
    part,
    names: (projection) => range(count(projection)).map(String),
    months: (projection, name) => {
      const at = indexIn(name, count(projection));
      return at === undefined
        ? undefined
        : { from: at * length, to: Math.min(projection.compiled.horizon, (at + 1) * length) };
    },
  };
}

type View = 'cash' | 'accrued';

function overPeriods(view: View, period: Period): Family {
  return totalFamily(
    `future/:future/${view}/${period.part}/:period`,
    (projection) => forFutures(projection, (future) => idsIn(projection, future, view, period)),
    (projection, parts) => filterOf(projection, parts, view, period),
  );
}

function byCategory(view: View, period: Period): Family {
  return totalFamily(
    `future/:future/${view}/${period.part}/:period/category/*category`,
    (projection) =>
      forFutures(projection, (future) =>
        categoriesOf(projection, future).flatMap((category) =>
          idsIn(projection, future, view, period).map((id) => `${id}/category/${category}`),
        ),
      ),
    (projection, parts) => {
      const of = filterOf(projection, parts, view, period);
      const category = categoryNamed(projection, part(parts, 'category'));
      return of && category !== undefined ? { ...of, category } : undefined;
    },
  );
}

/** Categories of payments, sunk ones included; those of the settlement belong to no period. */
function categoriesOf(projection: Projection, { ledger }: FutureProjection): string[] {
  const columns = columnsOf(ledger);
  const codes = new Set(
    columns.category.filter((_, at) => codeAt(columns.month, at) < projection.compiled.horizon),
  );
  return columns.categories.filter((_, code) => codes.has(code));
}

function idsIn(projection: Projection, future: FutureProjection, view: View, period: Period): FigureId[] {
  return period.names(projection).map((name) => `future/${future.id}/${view}/${period.part}/${name}`);
}

function filterOf(projection: Projection, parts: Parts, view: View, period: Period): LineFilter | undefined {
  const months = period.months(projection, parts['period']);
  if (!months) return undefined;
  const { from, to } = months;
  const future = part(parts, 'future');
  if (view === 'cash') return { future, from, to };
  return { future, to: projection.compiled.horizon, view, during: { from, to } };
}
