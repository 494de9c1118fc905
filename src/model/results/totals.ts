import { safe } from '../exact/decimal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FutureProjection } from '../projection.ts';

/** The money of one future in minor units: cash within the horizon, settlement at it, and their total (model.md 7). */
export interface Totals {
  readonly cash: number;
  readonly credit: number;
  readonly charge: number;
  readonly total: number;
  readonly accrued: number;
}

/** Sums a future's ledger: total = cash + charge − credit; sunk payments appear in the accrued view only. */
export function totalsOf(future: FutureProjection, horizon: number): Totals {
  const { ledger } = future;
  let cash = 0;
  let credit = 0;
  let charge = 0;
  let accrued = 0;
  for (let at = 0; at < ledger.amount.length; at++) {
    const month = ledger.month[at] ?? 0;
    const amount = ledger.amount[at] ?? 0;
    if (ledger.freed[at] === 1) continue;
    if (month === horizon) {
      if (amount < 0) credit -= amount;
      else charge += amount;
      continue;
    }
    if (month >= 0) cash += amount;
    accrued += accruedOf(ledger, at, horizon);
  }
  return {
    cash: safe(cash),
    credit: safe(credit),
    charge: safe(charge),
    total: safe(cash + charge - credit),
    accrued: safe(accrued),
  };
}

/** The part of a line that falls into the horizon when it is spread over the months it covers. */
export function accruedOf(ledger: Ledger, at: number, horizon: number): number {
  const from = ledger.from[at] ?? 0;
  const to = ledger.to[at] ?? 0;
  return (
    spreadUntil(ledger.amount[at] ?? 0, Math.min(to, horizon) - from, to - from) -
    spreadUntil(ledger.amount[at] ?? 0, Math.max(0, -from), to - from)
  );
}

/** What a line's first `months` of `all` months take of it, rounded half away: cumulative, so that the parts add up. */
export function spreadUntil(amount: number, months: number, all: number): number {
  const size = Math.floor((2 * Math.abs(amount) * Math.max(0, months) + all) / (2 * all));
  return amount < 0 ? -size : size;
}

/** Cash per month, 0 to the horizon exclusive, in minor units. */
export function cashByMonth(ledger: Ledger, horizon: number): Float64Array {
  const months = new Float64Array(horizon);
  for (let at = 0; at < ledger.amount.length; at++) {
    const month = ledger.month[at] ?? 0;
    if (month >= 0 && month < horizon && ledger.freed[at] === 0)
      months[month] = (months[month] ?? 0) + (ledger.amount[at] ?? 0);
  }
  return months;
}

/** Cash by category within the horizon, in minor units; settlement has categories of its own. */
export function cashByCategory(ledger: Ledger, horizon: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (let at = 0; at < ledger.amount.length; at++) {
    const month = ledger.month[at] ?? 0;
    if (month < 0 || month >= horizon || ledger.freed[at] === 1) continue;
    const category = ledger.categories[ledger.category[at] ?? 0] ?? '';
    sums.set(category, (sums.get(category) ?? 0) + (ledger.amount[at] ?? 0));
  }
  return sums;
}
