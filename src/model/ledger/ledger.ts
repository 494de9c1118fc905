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
] as const;

/** The code of a line's rule; see LINE_RULES. */
export type LineRule = (typeof LINE_RULES)[number];

/** One line while it is being written. */
export interface Line {
  /** Month of payment; before 0 it is sunk, the horizon for settlement. */
  readonly month: number;
  /** Months it covers, for the accrued view: from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly rule: LineRule;
  readonly category: string;
  /** Index of the plan (offer) for licences, -1 else. */
  readonly offer: number;
  /** Index of the contract, the lot of hosts or the cost item. */
  readonly source: number;
  readonly cluster: number;
  readonly quantity: number;
  /** Whole minor units; 0 and not priced when the price is not known. */
  readonly amount: number;
  readonly priced: boolean;
  readonly freed: boolean;
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
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly priced: Uint8Array;
  readonly freed: Uint8Array;
  readonly categories: readonly string[];
}

/** Collects lines and turns them into columns. */
export class LedgerBook {
  readonly #lines: Line[] = [];
  readonly #categories: string[] = [];
  readonly #codes = new Map<string, number>();

  /** Writes one line. */
  write(line: Line): void {
    this.#lines.push(line);
    if (this.#codes.has(line.category)) return;
    this.#codes.set(line.category, this.#categories.length);
    this.#categories.push(line.category);
  }

  /** The columns of all lines written so far. */
  close(): Ledger {
    const lines = this.#lines;
    return {
      month: Int16Array.from(lines, (line) => line.month),
      from: Int16Array.from(lines, (line) => line.from),
      to: Int16Array.from(lines, (line) => line.to),
      rule: Uint8Array.from(lines, (line) => LINE_RULES.indexOf(line.rule)),
      category: Uint16Array.from(lines, (line) => this.#codes.get(line.category) ?? 0),
      offer: Int16Array.from(lines, (line) => line.offer),
      source: Int32Array.from(lines, (line) => line.source),
      cluster: Int16Array.from(lines, (line) => line.cluster),
      quantity: Float64Array.from(lines, (line) => line.quantity),
      amount: Float64Array.from(lines, (line) => line.amount),
      priced: Uint8Array.from(lines, (line) => Number(line.priced)),
      freed: Uint8Array.from(lines, (line) => Number(line.freed)),
      categories: this.#categories,
    };
  }
}
