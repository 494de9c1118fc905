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

/** The lines of one future as columns: plain arrays, one entry a line (architecture: numbers, types, speed). */
export interface LedgerColumns {
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
  /** Categories in the order of their codes, which is that of their first lines. */
  readonly categories: readonly string[];
}

/** Lines that were written one by one, those of several kinds among them. */
export interface WrittenLines {
  readonly by: 'line';
  readonly columns: LedgerColumns;
}

/** A cluster, a KVM side, or neither (-1), and what a rule multiplies there month by month. */
export interface LedgerPlace {
  readonly cluster: number;
  readonly kvm: number;
  readonly quantity: Float64Array;
}

/** What is paid each month at many places by one rule: a line for each place and month that asks for something. */
export interface MonthlyPayments {
  readonly kind: LineKind;
  /** Months from (inclusive) until (exclusive), within the horizon. */
  readonly from: number;
  readonly until: number;
  readonly places: readonly LedgerPlace[];
  /** The slot that differs from line to line: the quantity of a line, or a base of money, of which its quantity is 1. */
  readonly varying: 'quantity' | 'base';
  /** The other slots by full years since the start, the last for all later years; none while the price is not known. */
  readonly prices: readonly Readonly<Record<string, string>>[];
  readonly digits: number;
}

/** Lines that are not written out: what their amounts come to, and how to make them when somebody asks (see columnsOf). */
export interface MonthlyLines extends MonthlyPayments {
  readonly by: 'month';
  /** How many lines they are. */
  readonly lines: number;
  /** Their sum by month in minor units, 0 to the horizon exclusive. */
  readonly paid: Float64Array;
  /** The sum of their amounts, signs apart. */
  readonly size: number;
}

/** Everything that all lines of a future add up to, in minor units (model.md 7, 9). */
export interface LedgerSums {
  readonly cash: number;
  readonly credit: number;
  readonly charge: number;
  readonly accrued: number;
  /** Freed time within the horizon: shown, never part of the other sums (model.md 8). */
  readonly freed: number;
  readonly byMonth: Float64Array;
  /** Cash per category code; zero where a category has lines outside the horizon only. */
  readonly byCategory: Float64Array;
  /** Lines of cash within the horizon per category code. */
  readonly linesOfCategory: Float64Array;
  /** All amounts, signs apart. */
  readonly size: number;
  /** Whether the price of any line is not known. */
  readonly unpriced: boolean;
}

/** The money of one future: its lines in order, in parts, and their sums. */
export interface Ledger {
  readonly parts: readonly (WrittenLines | MonthlyLines)[];
  /** Categories in the order of their codes, which is that of their first lines. */
  readonly categories: readonly string[];
  /** Lines whose amount was left out, because with it the money of the future could not be counted exactly. */
  readonly tooLarge: readonly number[];
  readonly sums: LedgerSums;
}

/**
 * The most that the amounts of all lines of one future may come to, signs apart, in minor units: every sum of them, and
 * every difference of two futures, is then a whole number below 2^53 and exact.
 */
export const MOST_MONEY = 2 ** 52 - 1;
