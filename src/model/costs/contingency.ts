import { at, codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { Multiples } from '../exact/multiples.ts';
import type { LedgerBook } from '../ledger/ledger.ts';
import { CONTINGENCY } from '../rules/costs.ts';
import type { ResolvedCost } from './resolve.ts';

/** Lines of a ledger that stand together, `begin` inclusive to `end` exclusive. */
export interface LineRange {
  readonly begin: number;
  readonly end: number;
}

/**
 * Writes a contingency: its share of the one-offs of each cluster and month, paid with them (model.md 8); `covered` are the
 * lines of them.
 */
export function writeContingency(
  book: LedgerBook,
  compiled: Compiled,
  cost: ResolvedCost,
  covered: readonly LineRange[],
): void {
  const { clusters, digits } = compiled;
  const bases = basesOf(book, compiled, cost, covered);
  const share = cost.amount;
  const amounts = share === undefined ? undefined : new Multiples(CONTINGENCY, 'base', { share }, digits);
  const kind = {
    rule: CONTINGENCY.id,
    category: cost.row.category,
    offer: -1,
    source: cost.index,
    priced: share !== undefined,
    freed: cost.source.freed === true,
  };
  const scale = 10 ** digits;
  book.writeMany(kind, (lines) => {
    for (let cluster = -1; cluster < clusters.length; cluster++) {
      const months = at(bases, cluster + 1);
      for (let month = 0; month < months.length; month++) {
        const base = valueAt(months, month);
        if (base !== 0) lines.add(month, month, month + 1, cluster, -1, 1, amounts?.of(base / scale) ?? 0);
      }
    }
  });
}

/** One-offs per cluster (none first) and month, in minor units. */
function basesOf(
  book: LedgerBook,
  { clusters, horizon }: Compiled,
  { from, until }: ResolvedCost,
  covered: readonly LineRange[],
): Float64Array[] {
  const { month, cluster, amount } = book.close();
  const bases = Array.from({ length: clusters.length + 1 }, () => new Float64Array(horizon));
  for (const { begin, end } of covered)
    for (let line = begin; line < end; line++) {
      const paid = codeAt(month, line);
      if (paid < from || paid >= until) continue;
      const months = at(bases, codeAt(cluster, line) + 1);
      months[paid] = valueAt(months, paid) + valueAt(amount, line);
    }
  return bases;
}
