import type { Ledger } from '../ledger/ledger.ts';
import { accruedIn } from './spread.ts';

/** Everything that one pass over a future's lines adds up, in minor units (model.md 7, 9). */
export interface LedgerSums {
  readonly cash: number;
  readonly credit: number;
  readonly charge: number;
  readonly accrued: number;
  /** Freed time within the horizon: shown, never part of the other sums (model.md 8). */
  readonly freed: number;
  readonly byMonth: Float64Array;
  /** Cash per category code; zero where a category has lines outside the horizon only. */
  readonly byCategory: Float64Array;
  /** Lines of cash within the horizon per category code. */
  readonly linesOfCategory: Uint32Array;
}

interface Known {
  readonly horizon: number;
  readonly sums: LedgerSums;
}

const known = new WeakMap<Ledger, Known>();

/** The sums of a ledger, made in one pass and remembered with it. */
export function sumsOf(ledger: Ledger, horizon: number): LedgerSums {
  const before = known.get(ledger);
  if (before?.horizon === horizon) return before.sums;
  const sums = addUp(ledger, horizon);
  known.set(ledger, { horizon, sums });
  return sums;
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- one pass over columns of equal length, up to a million lines */
function addUp(ledger: Ledger, horizon: number): LedgerSums {
  const sums = { cash: 0, credit: 0, charge: 0, accrued: 0, freed: 0 };
  const byMonth = new Float64Array(horizon);
  const byCategory = new Float64Array(ledger.categories.length);
  const linesOfCategory = new Uint32Array(ledger.categories.length);
  for (let at = 0; at < ledger.amount.length; at++) {
    const month = ledger.month[at]!;
    const amount = ledger.amount[at]!;
    const inside = month >= 0 && month < horizon;
    if (ledger.freed[at] === 1) {
      if (inside) sums.freed += amount;
    } else if (month === horizon) {
      if (amount < 0) sums.credit -= amount;
      else sums.charge += amount;
    } else {
      sums.accrued += accruedIn(ledger, at, 0, horizon);
      if (!inside) continue;
      sums.cash += amount;
      byMonth[month]! += amount;
      byCategory[ledger.category[at]!]! += amount;
      linesOfCategory[ledger.category[at]!]! += 1;
    }
  }
  return { ...sums, byMonth, byCategory, linesOfCategory };
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
