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
  const { month: months, amount: amounts, freed: freedLines, from, to, category } = ledger;
  const byMonth = new Float64Array(horizon);
  const byCategory = new Float64Array(ledger.categories.length);
  const linesOfCategory = new Uint32Array(ledger.categories.length);
  const settled = { credit: 0, charge: 0 };
  let accrued = 0;
  let freed = 0;
  for (let at = 0; at < amounts.length; at++) {
    const month = months[at]!;
    const amount = amounts[at]!;
    const inside = month >= 0 && month < horizon;
    if (freedLines[at] === 1) {
      if (inside) freed += amount;
    } else if (month === horizon) {
      settled[amount < 0 ? 'credit' : 'charge'] += Math.abs(amount);
    } else {
      // Nearly all lines lie within the horizon and need no spreading.
      accrued += from[at]! >= 0 && to[at]! <= horizon ? amount : accruedIn(ledger, at, 0, horizon);
      if (!inside) continue;
      byMonth[month]! += amount;
      byCategory[category[at]!]! += amount;
      linesOfCategory[category[at]!]! += 1;
    }
  }
  const cash = byMonth.reduce((sum, now) => sum + now, 0);
  return { cash, ...settled, accrued, freed, byMonth, byCategory, linesOfCategory };
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
