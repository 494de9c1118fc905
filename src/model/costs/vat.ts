import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountsOf } from '../exact/amount.ts';
import { LINE_RULES, type Ledger, type LedgerBook } from '../ledger/ledger.ts';
import { VAT } from '../rules/costs.ts';

const SETTLE_HOSTS = LINE_RULES.indexOf('settle-hosts');

/**
 * Writes value-added tax that cannot be recovered: one line for each line of a taxed category, due with it and covering the
 * same months, so that the accrued view, clusters and settlement carry it alike (model.md 8).
 */
export function writeVat(book: LedgerBook, compiled: Compiled): void {
  const rates = compiled.scenario.assumptions?.vat;
  if (!rates) return;
  const ledger = book.close();
  const inCash: number[] = [];
  const settled: number[] = [];
  for (let line = 0; line < ledger.amount.length; line++) {
    if (ledger.freed[line] === 1 || ledger.priced[line] === 0 || ledger.amount[line] === 0) continue;
    if (rates[vatCategory(ledger, line)] === undefined) continue;
    (ledger.month[line] === compiled.horizon ? settled : inCash).push(line);
  }
  book.reserve(inCash.length);
  writeTaxes(book, compiled, ledger, inCash, VAT.id);
  for (const line of settled) writeTaxes(book, compiled, ledger, [line], categoryOf(ledger, line));
}

function writeTaxes(
  book: LedgerBook,
  compiled: Compiled,
  ledger: Ledger,
  lines: readonly number[],
  category: string,
): void {
  const { digits, scenario } = compiled;
  const taxOf = new Map(
    Object.entries(scenario.assumptions?.vat ?? {}).map(([taxed, rate]) => [
      taxed,
      amountsOf(VAT, 'amount', { rate }, digits),
    ]),
  );
  const scale = 10 ** digits;
  const kind = { rule: VAT.id, category, offer: -1, source: -1, priced: true, freed: false };
  book.writeMany(
    kind,
    (taxes) => {
      for (const line of lines) {
        const tax = taxOf.get(vatCategory(ledger, line))?.(at(ledger.amount, line) / scale) ?? 0;
        taxes.add(
          at(ledger.month, line),
          at(ledger.from, line),
          at(ledger.to, line),
          at(ledger.cluster, line),
          at(ledger.kvm, line),
          1,
          tax,
        );
      }
    },
    lines,
  );
}

/** The category by which a line is taxed: `licences` for all offers alike, `hosts`, or the category of another cost. */
export function vatCategory(ledger: Ledger, line: number): string {
  if (at(ledger.offer, line) >= 0) return 'licences';
  if (ledger.rule[line] === SETTLE_HOSTS) return 'hosts';
  return categoryOf(ledger, line);
}

function categoryOf(ledger: Ledger, line: number): string {
  return at(ledger.categories, at(ledger.category, line));
}
