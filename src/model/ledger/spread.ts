import { codeAt, valueAt } from '../at.ts';
import type { LedgerColumns } from './ledger.ts';

/** What a line's first `months` of `all` months take of it, rounded half away: cumulative, so that the parts add up. */
export function spreadUntil(amount: number, months: number, all: number): number {
  const size = Math.abs(amount);
  const until = Math.max(0, months);
  // A remainder is slow to take, so only where the product would pass 2^53.
  const spread =
    2 * size * until + all <= Number.MAX_SAFE_INTEGER
      ? Math.floor((2 * size * until + all) / (2 * all))
      : Math.floor(size / all) * until + Math.floor((2 * (size % all) * until + all) / (2 * all));
  return amount < 0 ? -spread : spread;
}

/** The months of a window that a line covers, counted from its own first month: `before` (exclusive part) and `until`. */
export function coveredIn(
  ledger: LedgerColumns,
  at: number,
  from: number,
  to: number,
): { before: number; until: number; months: number } {
  const first = codeAt(ledger.from, at);
  const months = codeAt(ledger.to, at) - first;
  const within = (month: number): number => Math.min(months, Math.max(0, month - first));
  return { before: within(from), until: within(to), months };
}

/** The part of a line that falls into the months `from` to `to` (exclusive) when it is spread over the months it covers, in minor units. */
export function accruedIn(ledger: LedgerColumns, at: number, from: number, to: number): number {
  const amount = valueAt(ledger.amount, at);
  const { before, until, months } = coveredIn(ledger, at, from, to);
  if (before === 0 && until === months) return amount;
  return spreadUntil(amount, until, months) - spreadUntil(amount, before, months);
}
