import { at, codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { Multiples } from '../exact/multiples.ts';
import type { LedgerBook } from '../ledger/book.ts';
import type { LineWriter } from '../ledger/columns.ts';
import { LINE_RULES, type LedgerColumns } from '../ledger/ledger.ts';
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
  const { columns } = book;
  const inCash: Tax[] = [];
  const settled: Tax[] = [];
  for (let line = 0; line < columns.amount.length; line++) {
    const amount = valueAt(columns.amount, line);
    if (columns.freed[line] === 1 || amount === 0) continue;
    const tax = taxOf.get(vatCategory(columns, line));
    if (!tax) continue;
    const taxes = columns.month[line] === compiled.horizon ? settled : inCash;
    taxes.push({ line, amount: tax.of(amount / scale) });
  }
  writeTaxes(book, columns, inCash, VAT.id);
  for (const tax of settled)
    writeTaxes(book, columns, [tax], at(columns.categories, codeAt(columns.category, tax.line)));
}

/** What is due on a line, in minor units. */
interface Tax {
  readonly line: number;
  readonly amount: number;
}

function writeTaxes(book: LedgerBook, due: LedgerColumns, taxes: readonly Tax[], category: string): void {
  const kind = { rule: VAT.id, category, offer: -1, source: -1, priced: true, freed: false };
  const fill = (lines: LineWriter): void => {
    for (const { line, amount } of taxes)
      lines.add(
        codeAt(due.month, line),
        codeAt(due.from, line),
        codeAt(due.to, line),
        codeAt(due.cluster, line),
        codeAt(due.kvm, line),
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
export function vatCategory(lines: LedgerColumns, line: number): string {
  if (codeAt(lines.offer, line) >= 0) return 'licences';
  if (lines.rule[line] === SETTLE_HOSTS) return 'hosts';
  return at(lines.categories, codeAt(lines.category, line));
}
