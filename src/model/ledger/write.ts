import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { writeVat } from '../costs/vat.ts';
import { writeCosts } from '../costs/write.ts';
import type { FutureProjection } from '../projection.ts';
import { writeHosts } from './hosts.ts';
import { LedgerBook, type Ledger } from './ledger.ts';
import { writeLicences } from './licences.ts';
import { writeSettlement } from './settlement.ts';

/** Writes every line of one future: licences, hosts, other costs, the settlement unless it is switched off, and taxes on them. */
export function ledgerOf(
  compiled: Compiled,
  future: CompiledFuture,
  run: Omit<FutureProjection, 'id' | 'ledger' | 'problems'>,
): Ledger {
  const book = new LedgerBook();
  const settle = compiled.scenario.assumptions?.settle !== false;
  run.plans.forEach((plan, at) => {
    const prices = run.prices[at] ?? [];
    writeLicences(book, compiled, plan, prices);
    if (settle)
      writeSettlement(book, compiled, plan, prices, run.demand.needed[plan.offer] ?? new Float64Array(0));
  });
  writeHosts(book, compiled, run.timeline, settle);
  writeCosts(book, compiled, future, run.timeline);
  writeVat(book, compiled);
  return book.close();
}
