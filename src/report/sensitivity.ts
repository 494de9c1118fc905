import { indifferenceOf } from '../model/explain/figures/indifference.ts';
import type { Explained, FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import type { Indifference } from '../model/results/indifference.ts';
import { hasRange } from '../model/results/range.ts';
import { figureOf } from './anyFigure.ts';
import { renewalPrices } from './renewals.ts';
import type { Table } from './table.ts';
import { rangeTable } from './tables/comparison.ts';
import type { Verdict } from './verdict.ts';

/** One renewal price, and where two futures cost the same. */
export type BreakEven = Indifference & {
  readonly future: string;
  readonly baseline: string;
  readonly holding: string;
  readonly path: string;
  /** The figures of the roots, in their order. */
  readonly figures: readonly FigureId[];
};

/** How far the answer moves with its prices: plain data, made of dozens of projections. */
export interface Sensitivity {
  /** Totals at low, base and high prices; undefined where they are all the same. */
  readonly range: Table | undefined;
  /** For the largest contracts that renew: the price at which the verdict's future costs what the baseline costs. */
  readonly breakEven: readonly BreakEven[];
  /** Every figure named above, so that whoever did not compute them can show and explain them. */
  readonly figures: readonly Explained[];
}

/** Verdicts of which no renewal price could change anything. */
const UNDECIDED: readonly Verdict['case'][] = [
  'nothing-to-compare',
  'nothing-may-move',
  'equals-baseline',
  'unpriced',
];

/** Reads the prices of a projection as low and high, and solves for the renewal prices that turn its verdict. */
export function sensitivityOf(projection: Projection, verdict: Verdict): Sensitivity {
  const { range, figures } = rangeOf(projection);
  const breakEven = breakEvenOf(projection, verdict);
  const solved = breakEven.flatMap(({ figures }) => figures.map((id) => figureOf(projection, id)));
  return { range, breakEven, figures: [...figures, ...solved] };
}

/** Totals and savings at low, base and high prices with their figures; no table where they are all the same. */
export function rangeOf(projection: Projection): Pick<Sensitivity, 'range' | 'figures'> {
  const range = hasRange(projection) ? rangeTable(projection) : undefined;
  const figures = range ? figuresIn(projection, range) : [];
  return differs(figures) ? { range, figures } : { range: undefined, figures: [] };
}

function figuresIn(projection: Projection, table: Table): Explained[] {
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  return cells.map((id) => figureOf(projection, id));
}

/** Whether a figure has another value at another level. */
function differs(figures: readonly Explained[]): boolean {
  const values = new Map<string, Set<string | null>>();
  for (const { id, value } of figures) {
    const what = id.split('/').slice(2).join('/');
    values.set(what, (values.get(what) ?? new Set()).add(value));
  }
  return [...values.values()].some((levels) => levels.size > 1);
}

function breakEvenOf(projection: Projection, verdict: Verdict): BreakEven[] {
  if (!('baseline' in verdict) || UNDECIDED.includes(verdict.case)) return [];
  const { future, baseline } = verdict;
  return renewalPrices(projection, baseline).map(({ holding, path }) => {
    const found = indifferenceOf(projection, { baseline, future, path });
    const figures = found.roots.map((_, at) => `against/${future}/indifference/${String(at)}/${path}`);
    return { ...found, future, baseline, holding, path, figures };
  });
}
