import { valueAt } from '../at.ts';
import { Columns, type LineWriter } from './columns.ts';
import { LINE_RULES, MOST_MONEY } from './ledger.ts';
import type { Ledger, LedgerColumns, Line, LineKind, MonthlyLines, MonthlyPayments } from './ledger.ts';
import { totalsByMonth, totalsFrom, writeMonths } from './monthly.ts';
import { sumsOf } from './sums.ts';

/** How a book is kept: months of the horizon, and whether what is paid each month is written out line by line at once. */
export interface BookKeeping {
  readonly horizon: number;
  readonly lineByLine?: boolean;
  /** A ledger of the same horizon whose sums may be taken over. */
  readonly before?: Ledger | undefined;
}

/** Collects the lines of one future in their order; a million of them make no million objects. */
export class LedgerBook {
  readonly #horizon: number;
  readonly #lineByLine: boolean;
  readonly #before: ReadonlyMap<number, MonthlyLines>;
  readonly #parts: Ledger['parts'][number][] = [];
  readonly #categories: string[] = [];
  readonly #tooLarge: number[] = [];
  #columns = new Columns();
  #counted = 0;

  constructor({ horizon, lineByLine = false, before }: BookKeeping) {
    this.#before = new Map(
      before?.parts.flatMap((part) => (part.by === 'month' ? [[part.kind.source, part]] : [])),
    );
    this.#horizon = horizon;
    this.#lineByLine = lineByLine;
  }

  /** Writes one line. */
  write(line: Line): void {
    const first = this.#columns.length;
    this.#columns.add(
      line.month,
      line.from,
      line.to,
      line.cluster,
      line.kvm ?? -1,
      line.quantity,
      line.amount,
    );
    this.#mark(line, first);
  }

  /**
   * Writes any number of lines of one kind and returns them: `fill` adds month, months covered, cluster, KVM side, quantity
   * and amount of each; `sources`, when given, names the source of each of them in their order.
   */
  writeMany(kind: LineKind, fill: (lines: LineWriter) => void, sources?: readonly number[]): LedgerColumns {
    const first = this.#columns.length;
    fill(this.#columns);
    this.#mark(kind, first);
    if (sources) this.#columns.source.set(sources, first);
    return this.#columns.since(first, this.#categories);
  }

  /** Takes what is paid each month: as it is, or as lines where the book is kept line by line; returns what was taken. */
  post(payments: MonthlyPayments): MonthlyLines | LedgerColumns {
    if (this.#lineByLine)
      return this.writeMany(payments.kind, (lines) => {
        writeMonths(lines, payments);
      });
    const posted = this.#keptOf(payments) ?? totalsByMonth(payments, this.#horizon);
    if (posted.lines === 0) return posted;
    this.#turn();
    this.#codeOf(payments.kind.category);
    this.#parts.push(posted);
    return posted;
  }

  /** The lines written so far in a book that is kept line by line. */
  get columns(): LedgerColumns {
    return this.#columns.since(0, this.#categories);
  }

  /** All lines with their sums; nothing can be written any more. */
  close(): Ledger {
    this.#turn();
    const parts = this.#parts;
    const categories = this.#categories;
    return { parts, categories, tooLarge: this.#tooLarge, sums: sumsOf(parts, categories, this.#horizon) };
  }

  /** What payments of the same kind for the very same prices came to before, brought up to date. */
  #keptOf(payments: MonthlyPayments): MonthlyLines | undefined {
    const before = this.#before.get(payments.kind.source);
    if (!before || before.paid.length !== this.#horizon) return undefined;
    const { kind, places: _, ...others } = payments;
    const sameKind = entriesOf(kind).every(([name, value]) => before.kind[name] === value);
    const alike = sameKind && entriesOf(others).every(([name, value]) => before[name] === value);
    return alike ? totalsFrom(before, payments) : undefined;
  }

  #mark(kind: LineKind, first: number): void {
    if (this.#columns.length === first) return;
    this.#columns.mark(first, {
      rule: LINE_RULES.indexOf(kind.rule),
      category: this.#codeOf(kind.category),
      offer: kind.offer,
      source: kind.source,
      priced: kind.priced,
      freed: kind.freed,
    });
    if (this.#lineByLine) this.#count(first);
  }

  /** Leaves out what would make the money uncountable: such an amount is as good as not known. */
  #count(first: number): void {
    const { amount, priced, length } = this.#columns;
    for (let line = first; line < length; line++) {
      const counted = this.#counted + Math.abs(valueAt(amount, line));
      if (counted <= MOST_MONEY) this.#counted = counted;
      else {
        amount[line] = 0;
        priced[line] = 0;
        this.#tooLarge.push(line);
      }
    }
  }

  #turn(): void {
    if (this.#columns.length === 0) return;
    this.#parts.push({ by: 'line', columns: this.#columns.since(0, this.#categories) });
    this.#columns = new Columns();
  }

  #codeOf(category: string): number {
    const known = this.#categories.indexOf(category);
    return known >= 0 ? known : this.#categories.push(category) - 1;
  }
}

function entriesOf<Of extends object>(of: Of): [keyof Of, Of[keyof Of]][] {
  return Object.entries(of) as [keyof Of, Of[keyof Of]][];
}
