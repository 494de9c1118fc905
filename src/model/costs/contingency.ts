import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountsOf } from '../exact/amount.ts';
import type { LedgerBook } from '../ledger/ledger.ts';
import { CONTINGENCY } from '../rules/costs.ts';
import { coveredCosts } from './lines.ts';
import type { ResolvedCost } from './resolve.ts';

/**
 * Writes a contingency: its share of the one-offs of each cluster and month, paid with them (model.md 8); `begin` is the
 * first of the lines of other costs.
 */
export function writeContingency(
  book: LedgerBook,
  compiled: Compiled,
  cost: ResolvedCost,
  begin: number,
): void {
  const { clusters, digits } = compiled;
  const bases = basesOf(book, compiled, cost, begin);
  const share = cost.amount;
  const amountFor = share === undefined ? () => 0 : amountsOf(CONTINGENCY, 'base', { share }, digits);
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
    for (let cluster = -1; cluster < clusters.length; cluster++)
      at(bases, cluster + 1).forEach((base, month) => {
        if (base !== 0) lines.add(month, month, month + 1, cluster, -1, 1, amountFor(base / scale));
      });
  });
}

/** One-offs per cluster (none first) and month, in minor units. */
function basesOf(
  book: LedgerBook,
  { clusters, horizon, scenario }: Compiled,
  { from, until }: ResolvedCost,
  begin: number,
): Float64Array[] {
  const { month, source, cluster, amount, priced } = book.close();
  const covered = coveredCosts(scenario);
  const bases = Array.from({ length: clusters.length + 1 }, () => new Float64Array(horizon));
  for (let line = begin; line < amount.length; line++) {
    const paid = at(month, line);
    if (covered[at(source, line)] !== true || priced[line] === 0 || paid < from || paid >= until) continue;
    const months = at(bases, at(cluster, line) + 1);
    months[paid] = at(months, paid) + at(amount, line);
  }
  return bases;
}
