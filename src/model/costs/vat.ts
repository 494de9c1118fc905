import { at, codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { Multiples } from '../exact/multiples.ts';
import { LINE_RULES, type Ledger, type LedgerBook, type LineWriter } from '../ledger/ledger.ts';
import { VAT } from '../rules/costs.ts';

const SETTLE_HOSTS = LINE_RULES.indexOf('settle-hosts');

/**
 * Writes value-added tax that cannot be recovered: one line for each line of a taxed category, due with it and covering the
 * same months, so that the accrued view, clusters and settlement carry it alike (model.md 8).
 */
export function writeVat(book: LedgerBook, compiled: Compiled): void {
  const rates = compiled.scenario.assumptions?.vat;
  if (!rates) return;
  const scale = 10 ** compiled.digits;
  const taxOf = new Map(
    Object.entries(rates).map(([category, rate]) => [
      category,
      new Multiples(VAT, 'amount', { rate }, compiled.digits),
    ]),
  );
  const ledger = book.close();
  const inCash: Tax[] = [];
  const settled: Tax[] = [];
  for (let line = 0; line < ledger.amount.length; line++) {
    if (ledger.freed[line] === 1 || ledger.priced[line] === 0 || ledger.amount[line] === 0) continue;
    const tax = taxOf.get(vatCategory(ledger, line));
    if (!tax) continue;
    const taxes = ledger.month[line] === compiled.horizon ? settled : inCash;
    taxes.push({ line, amount: tax.of(valueAt(ledger.amount, line) / scale) });
  }
  book.reserve(inCash.length);
  writeTaxes(book, ledger, inCash, VAT.id);
  for (const tax of settled) writeTaxes(book, ledger, [tax], categoryOf(ledger, tax.line));
}

/** What is due on a line, in minor units. */
interface Tax {
  readonly line: number;
  readonly amount: number;
}

function writeTaxes(book: LedgerBook, ledger: Ledger, taxes: readonly Tax[], category: string): void {
  const kind = { rule: VAT.id, category, offer: -1, source: -1, priced: true, freed: false };
  const fill = (lines: LineWriter): void => {
    for (const { line, amount } of taxes)
      lines.add(
        codeAt(ledger.month, line),
        codeAt(ledger.from, line),
        codeAt(ledger.to, line),
        codeAt(ledger.cluster, line),
        codeAt(ledger.kvm, line),
        1,
        amount,
      );
  };
  book.writeMany(
    kind,
    fill,
    taxes.map(({ line }) => line),
  );
}

/** The category by which a line is taxed: `licences` for all offers alike, `hosts`, or the category of another cost. */
export function vatCategory(ledger: Ledger, line: number): string {
  if (codeAt(ledger.offer, line) >= 0) return 'licences';
  if (ledger.rule[line] === SETTLE_HOSTS) return 'hosts';
  return categoryOf(ledger, line);
}

function categoryOf(ledger: Ledger, line: number): string {
  return at(ledger.categories, codeAt(ledger.category, line));
}
