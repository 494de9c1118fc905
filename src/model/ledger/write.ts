import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { writeVat } from '../costs/vat.ts';
import { writeCosts } from '../costs/write.ts';
import type { FutureProjection } from '../projection.ts';
import { writeHosts } from './hosts.ts';
import { LedgerBook, type Ledger } from './ledger.ts';
import { writeLicences } from './licences.ts';
import { writeSettlement } from './settlement.ts';

/** The plans of one future with the prices of their contracts, and the needs that the settlement looks at. */
type Bought = Pick<FutureProjection, 'plans' | 'prices' | 'demand'>;

/** Writes the lines of one future that its prices of licences decide, and no other: licences, their settlement, taxes on both. */
export function licenceLedgerOf(compiled: Compiled, bought: Bought): Ledger {
  const book = new LedgerBook();
  writePlans(book, compiled, bought);
  writeVat(book, compiled);
  return book.close();
}

/** Writes every line of one future: licences, hosts, other costs, the settlement unless it is switched off, and taxes on them. */
export function ledgerOf(
  compiled: Compiled,
  future: CompiledFuture,
  run: Omit<FutureProjection, 'id' | 'ledger' | 'problems'>,
): Ledger {
  const book = new LedgerBook();
  writePlans(book, compiled, run);
  writeHosts(book, compiled, run.timeline, settles(compiled));
  writeCosts(book, compiled, future, run.timeline);
  writeVat(book, compiled);
  return book.close();
}

function writePlans(book: LedgerBook, compiled: Compiled, { plans, prices, demand }: Bought): void {
  plans.forEach((plan, place) => {
    const known = at(prices, place);
    writeLicences(book, compiled, plan, known);
    if (!settles(compiled)) return;
    writeSettlement(book, compiled, plan, known, at(demand.needed, plan.offer));
  });
}

function settles({ scenario }: Compiled): boolean {
  return scenario.assumptions?.settle !== false;
}
