import type { FutureProjection, Projection } from '../projection.ts';
import { exact, Exact, safe, toMinor } from '../exact/decimal.ts';
import { cashByMonth, totalsOf } from './totals.ts';

/** A future compared with the baseline, in minor units: positive numbers are savings (model.md 9). */
export interface Against {
  readonly savings: number;
  readonly savingsCash: number;
  readonly npv: number;
  /** Difference of cash per month, the settlement's difference at index `horizon`. */
  readonly difference: Float64Array;
  /** Running sum of the monthly cash difference, settlement apart. */
  readonly cumulative: Float64Array;
  readonly hasOutlay: boolean;
  readonly paybackMonth: number | null;
  readonly firstSavingMonth: number | null;
}

/** Compares a future with the baseline: differences per month, NPV at the given yearly rate, payback and first saving. */
export function against(
  projection: Projection,
  baseline: FutureProjection,
  future: FutureProjection,
): Against {
  const { horizon, digits, scenario } = projection.compiled;
  const base = totalsOf(baseline, horizon);
  const own = totalsOf(future, horizon);
  const difference = new Float64Array(horizon + 1);
  const paid = cashByMonth(baseline.ledger, horizon);
  cashByMonth(future.ledger, horizon).forEach(
    (cash, month) => (difference[month] = (paid[month] ?? 0) - cash),
  );
  difference[horizon] = base.charge - base.credit - (own.charge - own.credit);
  const cumulative = runningSum(difference.subarray(0, horizon));
  const hasOutlay = cumulative.some((sum) => sum < 0);
  return {
    savings: safe(base.total - own.total),
    savingsCash: safe(base.cash - own.cash),
    npv: presentValue(difference, scenario.finance?.rate ?? '0', digits),
    difference,
    cumulative,
    hasOutlay,
    paybackMonth: hasOutlay ? staysAbove(cumulative) : null,
    firstSavingMonth: firstWhere(cumulative, (sum) => sum > 0),
  };
}

function runningSum(series: Float64Array): Float64Array {
  let sum = 0;
  return series.map((now) => (sum += now));
}

/** The first month from which a running sum stays at or above 0; null when it ends below. */
function staysAbove(cumulative: Float64Array): number | null {
  let month: number | null = null;
  for (let at = cumulative.length - 1; at >= 0 && (cumulative[at] ?? 0) >= 0; at--) month = at;
  return month;
}

function firstWhere(series: Float64Array, test: (value: number) => boolean): number | null {
  const at = series.findIndex(test);
  return at < 0 ? null : at;
}

/** NPV of a monthly series in minor units at (1 + rate)^(1/12) − 1 a month, month 0 undiscounted, rounded once (model.md 9). */
export function presentValue(series: Float64Array, rate: string, digits: number): number {
  const yearly = 1 + Number(rate);
  const sum = series.reduce((total, value, month) => total + value * Math.pow(yearly, -month / 12), 0);
  const size = Math.abs(sum);
  if (Math.abs(size - Math.floor(size) - 0.5) > 1e-3 + size * 1e-12)
    return sum < 0 ? -Math.round(size) : Math.round(size);
  return exactPresentValue(series, rate, digits);
}

function exactPresentValue(series: Float64Array, rate: string, digits: number): number {
  const yearly = exact(rate).plus(1);
  const minor = new Exact(10).pow(digits);
  const parts = Array.from(series, (value, month) =>
    new Exact(value).div(minor).div(yearly.pow(new Exact(month).div(12))),
  );
  return toMinor(
    parts.reduce((total, part) => total.plus(part), new Exact(0)),
    digits,
  );
}
