import { valueAt } from '../at.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { LedgerColumns } from './ledger.ts';

/** Codes that many lines have in common; see LineKind. */
export interface KindCodes {
  readonly rule: number;
  readonly category: number;
  readonly offer: number;
  readonly source: number;
  readonly priced: boolean;
  readonly freed: boolean;
}

/** Takes lines that have their kind in common; see LedgerBook.writeMany. */
export type LineWriter = Pick<Columns, 'add' | 'addMonths'>;

/** Typed columns that grow together: what differs from line to line is added, what is common is marked afterwards. */
export class Columns {
  length = 0;
  month = new Int16Array(0);
  from = new Int16Array(0);
  to = new Int16Array(0);
  rule = new Uint8Array(0);
  category = new Uint16Array(0);
  offer = new Int16Array(0);
  source = new Int32Array(0);
  cluster = new Int16Array(0);
  kvm = new Int16Array(0);
  quantity = new Float64Array(0);
  amount = new Float64Array(0);
  priced = new Uint8Array(0);
  freed = new Uint8Array(0);

  /** Makes room for so many more lines, at least twice the room there was. */
  reserve(lines: number): void {
    const wanted = this.length + lines;
    if (wanted <= this.month.length) return;
    const room = Math.max(wanted, 2 * this.month.length);
    this.month = grown(this.month, new Int16Array(room));
    this.from = grown(this.from, new Int16Array(room));
    this.to = grown(this.to, new Int16Array(room));
    this.rule = grown(this.rule, new Uint8Array(room));
    this.category = grown(this.category, new Uint16Array(room));
    this.offer = grown(this.offer, new Int16Array(room));
    this.source = grown(this.source, new Int32Array(room));
    this.cluster = grown(this.cluster, new Int16Array(room));
    this.kvm = grown(this.kvm, new Int16Array(room));
    this.quantity = grown(this.quantity, new Float64Array(room));
    this.amount = grown(this.amount, new Float64Array(room));
    this.priced = grown(this.priced, new Uint8Array(room));
    this.freed = grown(this.freed, new Uint8Array(room));
  }

  /** Adds a line: month of payment, months covered, cluster and KVM side, quantity and minor units. */
  add(
    month: number,
    from: number,
    to: number,
    cluster: number,
    kvm: number,
    quantity: number,
    amount: number,
  ): void {
    if (this.length === this.month.length) this.reserve(16);
    const place = this.length++;
    this.month[place] = month;
    this.from[place] = from;
    this.to[place] = to;
    this.cluster[place] = cluster;
    this.kvm[place] = kvm;
    this.quantity[place] = quantity;
    this.amount[place] = amount;
  }

  /**
   * Adds a line for each month from `first` to `end` (exclusive) whose quantity is not 0 (within the
   * tolerance), paid in that month for that month;
   * quantities and minor units by month.
   */
  addMonths(
    first: number,
    end: number,
    cluster: number,
    kvm: number,
    quantities: Float64Array,
    amounts: Float64Array,
  ): void {
    this.reserve(end - first);
    const { month, from, to, quantity, amount } = this;
    const begin = this.length;
    let place = begin;
    for (let t = first; t < end; t++) {
      const asked = valueAt(quantities, t);
      if (Math.abs(asked) <= TOLERANCE) continue;
      month[place] = t;
      from[place] = t;
      to[place] = t + 1;
      quantity[place] = asked;
      amount[place] = valueAt(amounts, t);
      place++;
    }
    this.cluster.fill(cluster, begin, place);
    this.kvm.fill(kvm, begin, place);
    this.length = place;
  }

  /** Adds lines as they are. */
  append(lines: LedgerColumns): void {
    const first = this.length;
    this.reserve(lines.amount.length);
    this.month.set(lines.month, first);
    this.from.set(lines.from, first);
    this.to.set(lines.to, first);
    this.rule.set(lines.rule, first);
    this.category.set(lines.category, first);
    this.offer.set(lines.offer, first);
    this.source.set(lines.source, first);
    this.cluster.set(lines.cluster, first);
    this.kvm.set(lines.kvm, first);
    this.quantity.set(lines.quantity, first);
    this.amount.set(lines.amount, first);
    this.priced.set(lines.priced, first);
    this.freed.set(lines.freed, first);
    this.length += lines.amount.length;
  }

  /** The lines from `first` on, with the names of their categories. */
  since(first: number, categories: readonly string[]): LedgerColumns {
    const { length } = this;
    return {
      month: this.month.subarray(first, length),
      from: this.from.subarray(first, length),
      to: this.to.subarray(first, length),
      rule: this.rule.subarray(first, length),
      category: this.category.subarray(first, length),
      offer: this.offer.subarray(first, length),
      source: this.source.subarray(first, length),
      cluster: this.cluster.subarray(first, length),
      kvm: this.kvm.subarray(first, length),
      quantity: this.quantity.subarray(first, length),
      amount: this.amount.subarray(first, length),
      priced: this.priced.subarray(first, length),
      freed: this.freed.subarray(first, length),
      categories,
    };
  }

  /** Marks all lines from `first` on with what they have in common. */
  mark(first: number, kind: KindCodes): void {
    this.rule.fill(kind.rule, first, this.length);
    this.category.fill(kind.category, first, this.length);
    this.offer.fill(kind.offer, first, this.length);
    this.source.fill(kind.source, first, this.length);
    this.priced.fill(Number(kind.priced), first, this.length);
    this.freed.fill(Number(kind.freed), first, this.length);
  }
}

function grown<Column extends { set: (from: Column) => void }>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
