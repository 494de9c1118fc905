import { safe } from '../model/exact/decimal.ts';
import type { LineFilter } from '../model/explain/explained.ts';
import { linesOf } from '../model/explain/lines.ts';
import { columnsOf } from '../model/ledger/columnsOf.ts';
import type { LedgerColumns } from '../model/ledger/ledger.ts';
import type { FutureProjection } from '../model/projection.ts';

/** What lines of a ledger may be put together by; 'none' leaves them one after the other. */
export const LEDGER_GROUPINGS = ['none', 'category', 'year', 'cluster'] as const;

/** One of them. */
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];

/** Which lines are wanted: those that a total adds up, of one cluster or of all (-1 is what belongs to none). */
export type LedgerWish = LineFilter & { readonly cluster?: number };

/** Lines that have something in common. */
export interface LedgerGroup {
  /** A category, a contract year from 0, or a cluster; null where nothing is put together. */
  readonly of: string | number | null;
  readonly lines: readonly number[];
  /** Their sum in minor units; lines without a price count for nothing. */
  readonly amount: number;
  readonly unpriced: number;
}

/** The lines of a future that are wanted, in groups in the order in which they first appear; in a group by month. */
export function ledgerGroups(future: FutureProjection, wish: LedgerWish, by: LedgerGrouping): LedgerGroup[] {
  const columns = columnsOf(future.ledger);
  const groups = new Map<string | number | null, number[]>();
  for (const line of linesOf(future, wish)) {
    if (wish.cluster !== undefined && columns.cluster[line] !== wish.cluster) continue;
    const key = keyOf(columns, line, by);
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  const month = (line: number): number => columns.month[line] ?? 0;
  const made = [...groups].map(([of, lines]) => ({
    of,
    ...summed(
      columns,
      lines.sort((a, b) => month(a) - month(b)),
    ),
  }));
  return by === 'year' ? made.sort((a, b) => Number(a.of) - Number(b.of)) : made;
}

function keyOf(columns: LedgerColumns, line: number, by: LedgerGrouping): string | number | null {
  if (by === 'none') return null;
  if (by === 'category') return columns.categories[columns.category[line] ?? 0] ?? '';
  if (by === 'year') return Math.floor((columns.month[line] ?? 0) / 12);
  return columns.cluster[line] ?? -1;
}

function summed(columns: LedgerColumns, lines: readonly number[]): Omit<LedgerGroup, 'of'> {
  let amount = 0;
  let unpriced = 0;
  for (const line of lines) {
    if (columns.priced[line] === 1) amount = safe(amount + (columns.amount[line] ?? 0));
    else unpriced += 1;
  }
  return { lines, amount, unpriced };
}
