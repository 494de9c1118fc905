import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { amountOf, factor, textFactor } from '../exact/amount.ts';
import type { LedgerBook } from '../ledger/ledger.ts';
import { money, op, slot, type Rule } from '../rules/formula.ts';
import type { Timeline } from '../timeline/record.ts';

/** A cost item in a month: quantity × amount, rounded once (model.md 8). */
export const COST = {
  id: 'cost',
  unit: 'money',
  slots: { quantity: 'unit', amount: 'money/unit' },
  formula: money(op('mul', slot('quantity'), slot('amount'))),
  source: 'docs/model.md#8',
} as const satisfies Rule;

/** Writes the other costs of one future: one line per item, cluster and month of payment (model.md 1, 8). */
export function writeCosts(
  book: LedgerBook,
  compiled: Compiled,
  future: CompiledFuture,
  timeline: Timeline,
): void {
  const cost = amountOf(COST, ['quantity', 'amount'], compiled.digits);
  compiled.scenario.costs.forEach((item, source) => {
    if (item.futures && !item.futures.includes(future.source.id)) return;
    const { amount } = item;
    timeline.migrated.forEach((moves, cluster) => {
      moves.forEach((vms, month) => {
        if (vms === 0) return;
        const cents = amount === undefined ? 0 : cost([factor(vms), textFactor(amount)]);
        book.write({
          month,
          from: month,
          to: month + 1,
          rule: 'cost',
          category: 'migration',
          offer: -1,
          source,
          cluster,
          quantity: vms,
          amount: cents,
          priced: amount !== undefined,
          freed: item.freed === true,
        });
      });
    });
  });
}
