import { codeAt, valueAt } from '../at.ts';
import type { Ledger, LedgerColumns, LedgerSums, MonthlyLines } from './ledger.ts';
import { accruedIn } from './spread.ts';

/** Sums while they are being added up. */
type Running = { -readonly [name in keyof LedgerSums]: LedgerSums[name] };

/** Adds up all lines of a ledger, part by part. */
export function sumsOf(parts: Ledger['parts'], categories: readonly string[], horizon: number): LedgerSums {
  const sums: Running = {
    cash: 0,
    credit: 0,
    charge: 0,
    accrued: 0,
    freed: 0,
    byMonth: new Float64Array(horizon),
    byCategory: new Float64Array(categories.length),
    linesOfCategory: new Float64Array(categories.length),
    size: 0,
    unpriced: false,
  };
  for (const part of parts) {
    if (part.by === 'line') addLines(sums, part.columns, horizon);
    else addMonthly(sums, part, categories.indexOf(part.kind.category));
  }
  sums.cash = sums.byMonth.reduce((sum, now) => sum + now, 0);
  return sums;
}

/** Payments of each month lie within the horizon and accrue when they are paid. */
function addMonthly(sums: Running, { kind, lines, paid, size }: MonthlyLines, category: number): void {
  sums.size += size;
  sums.unpriced ||= !kind.priced;
  const all = paid.reduce((sum, now) => sum + now, 0);
  if (kind.freed) {
    sums.freed += all;
    return;
  }
  paid.forEach((now, month) => (sums.byMonth[month] = valueAt(sums.byMonth, month) + now));
  sums.accrued += all;
  add(sums.byCategory, category, all);
  add(sums.linesOfCategory, category, lines);
}

function addLines(sums: Running, columns: LedgerColumns, horizon: number): void {
  for (let line = 0; line < columns.amount.length; line++) {
    const month = codeAt(columns.month, line);
    const amount = valueAt(columns.amount, line);
    const inside = month >= 0 && month < horizon;
    sums.size += Math.abs(amount);
    sums.unpriced ||= columns.priced[line] === 0;
    if (columns.freed[line] === 1) {
      if (inside) sums.freed += amount;
    } else if (month === horizon) {
      sums[amount < 0 ? 'credit' : 'charge'] += Math.abs(amount);
    } else {
      sums.accrued += accruedIn(columns, line, 0, horizon);
      if (!inside) continue;
      const category = codeAt(columns.category, line);
      add(sums.byMonth, month, amount);
      add(sums.byCategory, category, amount);
      add(sums.linesOfCategory, category, 1);
    }
  }
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = valueAt(sums, place) + amount;
}
