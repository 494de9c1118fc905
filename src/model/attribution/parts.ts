import { at, codeAt, valueAt } from '../at.ts';
import { LINE_RULES, type LedgerColumns } from '../ledger/ledger.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { spreadUntil } from '../ledger/spread.ts';
import { split } from './split.ts';
import { unusedOf, type Unused } from './unused.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

/** Why money falls on nobody: units nobody needs, units ordered for a minimum, costs without a place, no load to share by. */
export type Reason = 'unneeded' | 'minimum-order' | 'shared' | 'no-load';

/** The units of a line in a month: those that are needed, ordered only for the minimum, and held beyond the need. */
export type Units = readonly [used: number, raised: number, unneeded: number];

/** The part of a line that falls on one month, in minor units, and how it divides into used, minimum order and unneeded. */
export interface MonthPart {
  readonly month: number;
  readonly amount: number;
  readonly units: Units;
  readonly split: readonly [used: number, raised: number, unneeded: number];
}

/** The months of the horizon that a line touches; what lies before or beyond counts for the first or the last month. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** Reads the lines of one future month by month; remembers what no contract needs. */
export class Parts {
  readonly #columns: LedgerColumns;
  readonly #horizon: number;
  readonly #unused = new Map<number, readonly (Unused | undefined)[]>();

  /** Of all lines of a future, or of some of them, which taxes are among only with what they are due on. */
  constructor(projection: Projection, future: FutureProjection, columns = columnsOf(future.ledger)) {
    this.#columns = columns;
    this.#horizon = projection.compiled.horizon;
    for (const plan of future.plans)
      this.#unused.set(plan.offer, unusedOf(plan, at(future.demand.needed, plan.offer)));
  }

  /** Whether a line is part of the total of its future: paid or settled within it, and not freed time. */
  counts(line: number): boolean {
    const columns = this.#columns;
    return codeAt(columns.month, line) >= 0 && columns.freed[line] !== 1 && columns.amount[line] !== 0;
  }

  /** The line that decides who bears another: a tax goes with what it is due on. */
  bearerOf(line: number): number {
    const { rule, source } = this.#columns;
    return at(LINE_RULES, codeAt(rule, line)) === 'vat' ? codeAt(source, line) : line;
  }

  /** The first and last month of the horizon that a line falls on. */
  spanOf(line: number): MonthSpan {
    const columns = this.#columns;
    const bearer = this.bearerOf(line);
    const from = codeAt(columns.from, bearer);
    const to = Math.max(from + 1, codeAt(columns.to, bearer));
    return { first: this.#within(from), last: this.#within(to - 1) };
  }

  /** All parts of a line, month by month. */
  partsOf(line: number): MonthPart[] {
    const { first, last } = this.spanOf(line);
    return Array.from({ length: last - first + 1 }, (_, at) => this.partOf(line, first + at));
  }

  /** The part of a line that one month takes, spread by cumulative rounding. */
  partOf(line: number, month: number): MonthPart {
    const { until, before, months } = this.coveredBy(line, month);
    const amount = valueAt(this.#columns.amount, line);
    const part = spreadUntil(amount, until, months) - spreadUntil(amount, before, months);
    const units = this.unitsOf(line, month);
    const shares = units[1] > 0 || units[2] > 0 ? split(part, units) : undefined;
    return {
      month,
      amount: part,
      units,
      split: shares ? [valueAt(shares, 0), valueAt(shares, 1), valueAt(shares, 2)] : [part, 0, 0],
    };
  }

  /** The months of a line that count for one month of the horizon, from its own first month. */
  coveredBy(line: number, month: number): { until: number; before: number; months: number } {
    const columns = this.#columns;
    const bearer = this.bearerOf(line);
    const from = codeAt(columns.from, bearer);
    const months = Math.max(1, codeAt(columns.to, bearer) - from);
    const { first, last } = this.spanOf(line);
    return {
      until: month === last ? months : month + 1 - from,
      before: month === first ? 0 : month - from,
      months,
    };
  }

  /** The units behind a line in a month; a settlement counts either what is needed or what is not. */
  unitsOf(line: number, month: number): Units {
    const columns = this.#columns;
    const bearer = this.bearerOf(line);
    const quantity = valueAt(columns.quantity, bearer);
    const rule = at(LINE_RULES, codeAt(columns.rule, bearer));
    if (rule === 'minimum-spend') return [0, 1, 0];
    const unused = this.#unused.get(codeAt(columns.offer, bearer))?.[codeAt(columns.source, bearer)];
    const raised = unused ? valueAt(unused.raised, month) : 0;
    const unneeded = unused ? valueAt(unused.unneeded, month) : 0;
    if (rule === 'settle-charge') return [0, Math.min(raised, quantity), Math.max(0, quantity - raised)];
    return rule === 'settle-credit' ? [quantity, 0, 0] : [quantity - raised - unneeded, raised, unneeded];
  }

  #within(month: number): number {
    return Math.min(Math.max(month, 0), this.#horizon - 1);
  }
}
