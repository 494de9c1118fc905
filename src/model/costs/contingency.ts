import type { Compiled } from '../compile/compiled.ts';
import { amountOf, minorFactor, textFactor } from '../exact/amount.ts';
import type { LedgerBook } from '../ledger/ledger.ts';
import { CONTINGENCY } from '../rules/costs.ts';
import { isCovered } from './lines.ts';
import type { ResolvedCost } from './resolve.ts';

/** Writes a contingency: its share of the one-offs of each cluster and month, paid with them (model.md 8). */
export function writeContingency(book: LedgerBook, compiled: Compiled, cost: ResolvedCost): void {
  const { horizon, clusters, digits } = compiled;
  const ledger = book.close();
  const bases = Array.from({ length: clusters.length + 1 }, () => new Float64Array(horizon));
  for (let line = 0; line < ledger.amount.length; line++) {
    const month = ledger.month[line] ?? 0;
    if (month < cost.from || month >= cost.until || !isCovered(compiled, ledger, line)) continue;
    const months = bases[(ledger.cluster[line] ?? -1) + 1];
    if (months) months[month] = (months[month] ?? 0) + (ledger.amount[line] ?? 0);
  }
  const share = cost.amount;
  const amountFor = amountOf(CONTINGENCY, ['base', 'share'], digits);
  const kind = {
    rule: CONTINGENCY.id,
    category: cost.row.category,
    offer: -1,
    source: cost.index,
    priced: share !== undefined,
    freed: cost.source.freed === true,
  };
  book.writeMany(kind, (lines) => {
    bases.forEach((months, at) => {
      months.forEach((base, month) => {
        if (base === 0) return;
        const amount = share === undefined ? 0 : amountFor([minorFactor(base, digits), textFactor(share)]);
        lines.add(month, month, month + 1, at - 1, -1, 1, amount);
      });
    });
  });
}
