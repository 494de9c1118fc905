import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { writeVat } from '../costs/vat.ts';
import { writeCosts } from '../costs/write.ts';
import type { FutureProjection } from '../projection.ts';
import { writeHosts } from './hosts.ts';
import { LedgerBook } from './book.ts';
import { MOST_MONEY, type Ledger } from './ledger.ts';
import { writeLicences } from './licences.ts';
import { settles, writeSettlement } from './settlement.ts';

/** The plans of one future with the prices of their contracts, and the needs that the settlement looks at. */
type Bought = Pick<FutureProjection, 'plans' | 'prices' | 'demand'>;

/** Writes the lines of one future that its prices of licences decide, and no other: licences, their settlement, taxes on both. */
export function licenceLedgerOf(compiled: Compiled, bought: Bought): Ledger {
  return written(compiled, undefined, (book) => {
    writePlans(book, compiled, bought);
  });
}

/**
 * Writes every line of one future: licences, hosts, other costs, the settlement unless it is switched off, and taxes on them;
 * sums of a ledger `before` that were made from the very same places and prices are taken over.
 */
export function ledgerOf(
  compiled: Compiled,
  future: CompiledFuture,
  run: Pick<FutureProjection, 'timeline' | 'demand' | 'plans' | 'prices'>,
  before?: Ledger,
): Ledger {
  return written(compiled, before, (book) => {
    writePlans(book, compiled, run);
    writeHosts(book, compiled, run.timeline, settles(compiled));
    writeCosts(book, compiled, future, run.timeline);
  });
}

/** Line by line only where taxes are due on lines, or where some must be left out because together they are too much money. */
function written(compiled: Compiled, before: Ledger | undefined, write: (book: LedgerBook) => void): Ledger {
  const { horizon } = compiled;
  const bookOf = (lineByLine: boolean): Ledger => {
    const book = new LedgerBook({ horizon, lineByLine, before });
    write(book);
    if (lineByLine) writeVat(book, compiled);
    return book.close();
  };
  const ledger = bookOf(compiled.scenario.assumptions?.vat !== undefined);
  return ledger.sums.size > MOST_MONEY ? bookOf(true) : ledger;
}

function writePlans(book: LedgerBook, compiled: Compiled, { plans, prices, demand }: Bought): void {
  plans.forEach((plan, place) => {
    const known = at(prices, place);
    writeLicences(book, compiled, plan, known);
    if (!settles(compiled)) return;
    writeSettlement(book, compiled, plan, known, at(demand.needed, plan.offer));
  });
}
