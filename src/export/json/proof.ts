import { minorText } from '../../model/exact/decimal.ts';
import { allFigures } from '../../model/explain/explain.ts';
import type { Explained } from '../../model/explain/explained.ts';
import { lineId } from '../../model/explain/lines.ts';
import { reach } from '../../model/explain/reach.ts';
import { LINE_RULES } from '../../model/ledger/ledger.ts';
import type { Projection } from '../../model/projection.ts';
import { accruedIn } from '../../model/ledger/spread.ts';
import type { Formula, Unit } from '../../model/rules/formula.ts';
import { RULES } from '../../model/rules/registry.ts';
import { columnsOf } from '../../model/ledger/columnsOf.ts';

/** A rule as a result file prints it. */
export interface RuleResult {
  readonly unit: Unit;
  readonly slots: Readonly<Record<string, Unit>>;
  readonly formula: Formula;
  readonly source: string;
}

/** One ledger line: its own figure, when it is due, which months it covers (`to` exclusive), and what it adds to totals. */
export interface LineResult {
  readonly future: string;
  readonly figure: string;
  readonly month: number;
  readonly from: number;
  readonly to: number;
  readonly category: string;
  readonly rule: string;
  readonly freed: boolean;
  readonly priced: boolean;
  readonly amount: string;
  readonly accrued: string;
}

/** Everything another program needs to compute every figure again. */
export interface Proof {
  readonly rules: Readonly<Record<string, RuleResult>>;
  readonly figures: Readonly<Record<string, Explained>>;
  readonly lines: readonly LineResult[];
}

/** Rules, all figures down to their leaves, and all ledger lines of a projection. */
export function proofOf(projection: Projection): Proof {
  const figures = reach(projection, allFigures(projection));
  return {
    rules: Object.fromEntries(
      RULES.map(({ id, unit, slots, formula, source }) => [id, { unit, slots, formula, source }]),
    ),
    figures: Object.fromEntries(figures),
    lines: linesOf(projection),
  };
}

function linesOf(projection: Projection): LineResult[] {
  const { digits, horizon } = projection.compiled;
  return projection.futures.flatMap((future) => {
    const columns = columnsOf(future.ledger);
    return Array.from(columns.amount, (amount, at): LineResult => {
      const month = columns.month[at] ?? 0;
      return {
        future: future.id,
        figure: lineId(future, at),
        month,
        from: columns.from[at] ?? 0,
        to: columns.to[at] ?? 0,
        category: columns.categories[columns.category[at] ?? 0] ?? '',
        rule: LINE_RULES[columns.rule[at] ?? 0] ?? '',
        freed: columns.freed[at] === 1,
        priced: columns.priced[at] === 1,
        amount: minorText(amount, digits),
        // Settlement has no part in the accrued view: it stands at the horizon, not before it.
        accrued: minorText(month < horizon ? accruedIn(columns, at, 0, horizon) : 0, digits),
      };
    });
  });
}
