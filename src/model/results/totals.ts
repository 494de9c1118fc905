import { codeAt, valueAt } from '../at.ts';
import { safe } from '../exact/decimal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FutureProjection } from '../projection.ts';
import { sumsOf } from './sums.ts';

/** The money of one future in minor units: cash within the horizon, settlement at it, and their total (model.md 7). */
export interface Totals {
  readonly cash: number;
  readonly credit: number;
  readonly charge: number;
  readonly total: number;
  readonly accrued: number;
  /** Freed time: shown beside the total, never in it (model.md 8). */
  readonly freed: number;
}

/** Sums a future's ledger: total = cash + charge − credit; sunk payments appear in the accrued view only. */
export function totalsOf(future: FutureProjection, horizon: number): Totals {
  const { cash, credit, charge, accrued, freed } = sumsOf(future.ledger, horizon);
  return {
    cash: safe(cash),
    credit: safe(credit),
    charge: safe(charge),
    total: safe(cash + charge - credit),
    accrued: safe(accrued),
    freed: safe(freed),
  };
}

/** Cash per month, 0 to the horizon exclusive, in minor units; remembered with the ledger, so not to be changed. */
export function cashByMonth(ledger: Ledger, horizon: number): Float64Array {
  return sumsOf(ledger, horizon).byMonth;
}

/** Cash by category within the horizon, in minor units; settlement has categories of its own. */
export function cashByCategory(ledger: Ledger, horizon: number): Map<string, number> {
  const { byCategory, linesOfCategory } = sumsOf(ledger, horizon);
  return new Map(
    ledger.categories.flatMap((category, code) =>
      codeAt(linesOfCategory, code) > 0 ? [[category, valueAt(byCategory, code)] as const] : [],
    ),
  );
}
