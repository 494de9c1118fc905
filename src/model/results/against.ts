import { valueAt } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { exact, Exact, safe, toMinor } from '../exact/decimal.ts';
import { paybackOf, type NoReturn } from './payback.ts';
import { totalsOf } from './totals.ts';

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
  /** Why there is no payback; undefined when there is one. */
  readonly noPayback: NoReturn | undefined;
  readonly firstSavingMonth: number | null;
}

const known = new WeakMap<FutureProjection, WeakMap<FutureProjection, Against>>();

/** Compares a future with the baseline: differences per month, NPV at the scenario's yearly rate, payback and first saving; made once per pair. */
export function against(
  projection: Projection,
  baseline: FutureProjection,
  future: FutureProjection,
): Against {
  const ofBaseline = known.get(baseline) ?? new WeakMap<FutureProjection, Against>();
  known.set(baseline, ofBaseline);
  const result = ofBaseline.get(future) ?? compare(projection, baseline, future);
  ofBaseline.set(future, result);
  return result;
}

function compare(projection: Projection, baseline: FutureProjection, future: FutureProjection): Against {
  const { horizon, digits, scenario } = projection.compiled;
  const base = totalsOf(baseline);
  const own = totalsOf(future);
  const difference = new Float64Array(horizon + 1);
  const paid = baseline.ledger.sums.byMonth;
  future.ledger.sums.byMonth.forEach((cash, month) => (difference[month] = valueAt(paid, month) - cash));
  difference[horizon] = base.charge - base.credit - (own.charge - own.credit);
  const cumulative = runningSum(difference.subarray(0, horizon));
  const payback = paybackOf(cumulative);
  const first = cumulative.findIndex((sum) => sum > 0);
  return {
    savings: safe(base.total - own.total),
    savingsCash: safe(base.cash - own.cash),
    npv: presentValue(difference, scenario.finance?.rate ?? '0', digits),
    difference,
    cumulative,
    hasOutlay: payback.reason !== 'no-outlay',
    paybackMonth: payback.month,
    noPayback: payback.reason,
    firstSavingMonth: first < 0 ? null : first,
  };
}

function runningSum(series: Float64Array): Float64Array {
  let sum = 0;
  return series.map((now) => (sum += now));
}

/** NPV of a monthly series in minor units at (1 + rate)^(1/12) − 1 a month, month 0 undiscounted, rounded once (model.md 9). */
export function presentValue(series: Float64Array, rate: string, digits: number): number {
  const yearly = 1 + Number(rate);
  const sum = series.reduce((total, value, month) => total + value * Math.pow(yearly, -month / 12), 0);
  const size = Math.abs(sum);
  if (Math.abs(size - Math.floor(size) - 0.5) > 1e-3 + size * 1e-12)
    return Math.round(size) === 0 ? 0 : Math.sign(sum) * Math.round(size);
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
