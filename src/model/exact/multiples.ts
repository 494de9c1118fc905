import { valueAt } from '../at.ts';
import type { Rule } from '../rules/formula.ts';
import { isProductOf, quick } from '../rules/quick.ts';
import { nearestBeyondDoubt } from './amount.ts';
import { exact, type Exact, toMinor } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import { TOLERANCE } from '../tolerance.ts';

/** Minor units below which, and the distance to whole ones within which, a double is beyond doubt; see nearestBeyondDoubt. */
const SMALL = 1e6;
const SURE = 0.5 - 3e-6;

/** How many amounts there are, and what they come to, signs apart. */
export interface Tally {
  lines: number;
  size: number;
}

/**
 * Many amounts of one money rule that differ in one slot only, of which the rule is a multiple: whole minor units for each
 * value of that slot, one multiplication each, exactly where a half cent is close. Throws TypeError when the rule is anything
 * but a rounded product of that slot.
 */
export class Multiples {
  readonly #rule: Rule;
  readonly #varying: string;
  readonly #fixed: Readonly<Record<string, string>>;
  readonly #digits: number;
  readonly #scale: number;
  readonly #close = new Map<number, number>();

  constructor(rule: Rule, varying: string, fixed: Readonly<Record<string, string>>, digits: number) {
    if (!isProductOf(rule.formula, varying)) throw new TypeError(`${rule.id} is no multiple of ${varying}`);
    const names = Object.keys(fixed);
    const each = quick(rule.formula, [varying, ...names])([1, ...names.map((name) => Number(fixed[name]))]);
    this.#rule = rule;
    this.#varying = varying;
    this.#fixed = fixed;
    this.#digits = digits;
    this.#scale = each * 10 ** digits;
  }

  /** The amount for one value of the slot. */
  of(value: number): number {
    const whole = nearestBeyondDoubt(value * this.#scale);
    return Number.isNaN(whole) ? this.#exactly(value) : whole;
  }

  /** The amounts for the values at places `from` to `to` (exclusive), written to the same places; what is nothing within the tolerance costs nothing. */
  fill(values: Float64Array, from: number, to: number, amounts: Float64Array): void {
    for (let place = from; place < to; place++) {
      const value = valueAt(values, place);
      amounts[place] = Math.abs(value) <= TOLERANCE ? 0 : this.of(value);
    }
  }

  /* eslint-disable @typescript-eslint/no-non-null-assertion -- the innermost loop of the ledger, over arrays of one length */
  /** Adds the amounts for the values at places `from` to `to` (exclusive) to the same places of `sums`, and counts them; with -1, takes them away. */
  addTo(
    sums: Float64Array,
    values: Float64Array,
    from: number,
    to: number,
    tally: Tally,
    sign: 1 | -1 = 1,
  ): void {
    const scale = this.#scale;
    let { lines, size } = tally;
    for (let place = from; place < to; place++) {
      const value = values[place]!;
      if (Math.abs(value) <= TOLERANCE) continue;
      const minor = value * scale;
      const near = Math.round(minor);
      // Small amounts well off the half cent, which is nearly all of them, need no second look.
      const amount = Math.abs(minor - near) < SURE && Math.abs(minor) < SMALL ? near : this.of(value);
      sums[place]! += sign * amount;
      size += sign * Math.abs(amount);
      lines += sign;
    }
    tally.lines = lines;
    tally.size = size;
  }
  /* eslint-enable @typescript-eslint/no-non-null-assertion */

  #exactly(value: number): number {
    const known = this.#close.get(value);
    if (known !== undefined) return known;
    const slots: Record<string, Exact> = { [this.#varying]: exact(value) };
    for (const [name, text] of Object.entries(this.#fixed)) slots[name] = exact(text);
    const cents = toMinor(evaluate(this.#rule.formula, slots, this.#digits), this.#digits);
    this.#close.set(value, cents);
    return cents;
  }
}
