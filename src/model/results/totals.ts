import { valueAt } from '../at.ts';
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
  /** Freed time: shown beside the total, never in it (model.md 8). */
  readonly freed: number;
}

/** The sums of a future: total = cash + charge − credit; sunk payments appear in the accrued view only. */
export function totalsOf({ ledger }: FutureProjection): Totals {
  const { cash, credit, charge, accrued, freed } = ledger.sums;
  return {
    cash: safe(cash),
    credit: safe(credit),
    charge: safe(charge),
    total: safe(cash + charge - credit),
    accrued: safe(accrued),
    freed: safe(freed),
  };
}

/** Cash by category within the horizon, in minor units; settlement has categories of its own. */
export function cashByCategory({ categories, sums }: Ledger): Map<string, number> {
  return new Map(
    categories.flatMap((category, code) =>
      valueAt(sums.linesOfCategory, code) > 0 ? [[category, valueAt(sums.byCategory, code)] as const] : [],
    ),
  );
}
