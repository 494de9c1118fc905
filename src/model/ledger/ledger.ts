import { valueAt } from '../at.ts';
import { Columns } from './columns.ts';

/** Rules that ledger lines use, in the order of their codes. */
export const LINE_RULES = [
  'slice',
  'slice-of-total',
  'late-fee',
  'hosts',
  'cost',
  'settle-credit',
  'settle-charge',
  'settle-hosts',
  'licence',
  'minimum-spend',
  'cost-per-year',
  'cost-hours',
  'cost-storage',
  'cost-storage-per-year',
  'cost-power',
  'cost-contingency',
  'vat',
] as const;

/** The code of a line's rule; see LINE_RULES. */
export type LineRule = (typeof LINE_RULES)[number];

/** What all lines of one writing have in common. */
export interface LineKind {
  readonly rule: LineRule;
  readonly category: string;
  /** Index of the plan (offer) for licences, -1 else. */
  readonly offer: number;
  /** Index of the contract, the lot of hosts or the cost item; of a tax, the line it is due on. */
  readonly source: number;
  readonly priced: boolean;
  readonly freed: boolean;
}

/** One line while it is being written. */
export interface Line extends LineKind {
  /** Month of payment; before 0 it is sunk, the horizon for settlement. */
  readonly month: number;
  /** Months it covers, for the accrued view: from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly cluster: number;
  /** Index of the KVM side (site and platform) that a cost belongs to; -1 unless it is one of KVM hosts. */
  readonly kvm?: number;
  readonly quantity: number;
  /** Whole minor units; 0 and not priced when the price is not known. */
  readonly amount: number;
}

/** All lines of one future as columns: plain arrays, one entry a line (architecture: numbers, types, speed). */
export interface Ledger {
  readonly month: Int16Array;
  readonly from: Int16Array;
  readonly to: Int16Array;
  readonly rule: Uint8Array;
  readonly category: Uint16Array;
  readonly offer: Int16Array;
  readonly source: Int32Array;
  readonly cluster: Int16Array;
  readonly kvm: Int16Array;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly priced: Uint8Array;
  readonly freed: Uint8Array;
  readonly categories: readonly string[];
  /** Lines whose amount was left out, because with it the money of the future could not be counted exactly. */
  readonly tooLarge: readonly number[];
}

/**
 * The most that the amounts of all lines of one future may come to, signs apart, in minor units: every sum of them, and
 * every difference of two futures, is then a whole number below 2^53 and exact.
 */
export const MOST_MONEY = 2 ** 52 - 1;

/** Takes lines that have their kind in common; see LedgerBook.writeMany. */
export type LineWriter = Pick<Columns, 'add' | 'addMonths'>;

/** Collects lines straight into columns, so that a million of them make no million objects. */
export class LedgerBook {
  readonly #columns = new Columns();
  readonly #categories: string[] = [];
  readonly #tooLarge: number[] = [];
  #counted = 0;

  /** Makes room for so many more lines at once, where a good guess is at hand. */
  reserve(lines: number): void {
    this.#columns.reserve(lines);
  }

  /** Lines written so far. */
  get length(): number {
    return this.#columns.length;
  }

  /** Writes one line. */
  write(line: Line): void {
    this.writeMany(line, (lines) => {
      lines.add(line.month, line.from, line.to, line.cluster, line.kvm ?? -1, line.quantity, line.amount);
    });
  }

  /**
   * Writes any number of lines of one kind: `fill` adds month, months covered, cluster, KVM side, quantity and amount of
   * each; `sources`, when given, names the source of each of them in their order.
   */
  writeMany(kind: LineKind, fill: (lines: LineWriter) => void, sources?: readonly number[]): void {
    const first = this.#columns.length;
    fill(this.#columns);
    if (this.#columns.length === first) return;
    this.#columns.mark(first, {
      rule: LINE_RULES.indexOf(kind.rule),
      category: this.#codeOf(kind.category),
      offer: kind.offer,
      source: kind.source,
      priced: kind.priced,
      freed: kind.freed,
    });
    if (sources) this.#columns.source.set(sources, first);
    this.#count(first);
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

  #codeOf(category: string): number {
    const known = this.#categories.indexOf(category);
    return known >= 0 ? known : this.#categories.push(category) - 1;
  }

  /** The columns of all lines written so far. */
  close(): Ledger {
    const { length, ...all } = this.#columns;
    return {
      month: all.month.subarray(0, length),
      from: all.from.subarray(0, length),
      to: all.to.subarray(0, length),
      rule: all.rule.subarray(0, length),
      category: all.category.subarray(0, length),
      offer: all.offer.subarray(0, length),
      source: all.source.subarray(0, length),
      cluster: all.cluster.subarray(0, length),
      kvm: all.kvm.subarray(0, length),
      quantity: all.quantity.subarray(0, length),
      amount: all.amount.subarray(0, length),
      priced: all.priced.subarray(0, length),
      freed: all.freed.subarray(0, length),
      categories: [...this.#categories],
      tooLarge: [...this.#tooLarge],
    };
  }
}
