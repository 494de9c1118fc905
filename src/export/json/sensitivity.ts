import { minorText } from '../../model/exact/decimal.ts';
import type { Explained } from '../../model/explain/explained.ts';
import { LEVELS, type Level } from '../../model/results/range.ts';
import type { Report } from '../../report/report.ts';

/** One future at one level of prices; `savings` is null for the baseline, and `complete` says whether every price was known. */
export interface LevelResult {
  readonly future: string;
  readonly total: string | null;
  readonly savings: string | null;
  readonly complete: boolean;
}

/** Every future at low, base and high prices. */
export type RangeResult = Readonly<Record<Level, readonly LevelResult[]>>;

/** One renewal price and where two futures cost the same; differences are baseline less future. */
export interface BreakEvenResult {
  readonly future: string;
  readonly baseline: string;
  readonly holding: string;
  /** The input that was varied. */
  readonly path: string;
  /** `figure` explains it; `multiple` is of today's price; a stretch of prices has its last one in `until`. */
  readonly roots: readonly {
    readonly price: string;
    readonly remaining: string;
    readonly multiple: string | null;
    readonly until: string | null;
    readonly figure: string;
  }[];
  /** Neighbouring prices between which the advantage changes sides without being nothing. */
  readonly jumps: readonly { readonly below: AtPrice; readonly above: AtPrice }[];
  readonly searched: { readonly from: string; readonly to: string };
  /** Why there is no answer: `always`, `unpriced` or `no-such-price`; null where the search is the answer. */
  readonly reason: string | null;
}

interface AtPrice {
  readonly price: string;
  readonly difference: string;
}

/** The range of a report, as a result file prints it; null where no level differs. */
export function rangeResult({ projection, range, figures }: Report): RangeResult | null {
  if (!range) return null;
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const at = (level: Level): LevelResult[] =>
    projection.futures.map(({ id }) => {
      const total = known.get(`range/${level}/future/${id}/total`);
      const savings = known.get(`range/${level}/against/${id}/savings`);
      return {
        future: id,
        total: total?.value ?? null,
        savings: savings?.value ?? null,
        complete: isComplete(total) && isComplete(savings),
      };
    });
  const [low, base, high] = LEVELS;
  return { low: at(low), base: at(base), high: at(high) };
}

function isComplete(figure: Explained | undefined): boolean {
  return figure === undefined || figure.missing.length === 0;
}

/** The break-even prices of a report, as a result file prints them. */
export function breakEvenResults({ projection, breakEven }: Report): BreakEvenResult[] {
  const { digits } = projection.compiled;
  const atPrice = ({ price, difference }: { price: string; difference: number }): AtPrice => ({
    price,
    difference: minorText(difference, digits),
  });
  return breakEven.map(({ future, baseline, holding, path, roots, jumps, searched, reason, figures }) => ({
    future,
    baseline,
    holding,
    path,
    roots: roots.map(({ price, remaining, multiple, until }, place) => ({
      price,
      remaining: minorText(remaining, digits),
      multiple: multiple ?? null,
      until: until ?? null,
      figure: figures[place] ?? '',
    })),
    jumps: jumps.map(({ below, above }) => ({ below: atPrice(below), above: atPrice(above) })),
    searched: { from: searched[0], to: searched[1] },
    reason: reason ?? null,
  }));
}
