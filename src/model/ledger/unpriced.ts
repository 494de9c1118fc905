import { columnsOf } from './columnsOf.ts';
import type { Ledger, LedgerColumns } from './ledger.ts';

const known = new WeakMap<Ledger, readonly number[]>();

/** The lines of a future whose price is not known, by their numbers. */
export function unpricedLines(ledger: Ledger): readonly number[] {
  if (!ledger.sums.unpriced) return [];
  const lines = known.get(ledger) ?? unpricedIn(columnsOf(ledger));
  known.set(ledger, lines);
  return lines;
}

function unpricedIn({ priced }: LedgerColumns): number[] {
  return [...priced.keys()].filter((line) => priced[line] === 0);
}
