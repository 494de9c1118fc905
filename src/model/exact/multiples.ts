import { valueAt } from '../at.ts';
import type { Rule } from '../rules/formula.ts';
import { isProductOf, quick } from '../rules/quick.ts';
import { nearestBeyondDoubt } from './amount.ts';
import { exact, type Exact, toMinor } from './decimal.ts';
import { evaluate } from './evaluate.ts';

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

  /** The amounts for the values at places `from` to `to` (exclusive), written to the same places; equal neighbours cost the same. */
  fill(values: Float64Array, from: number, to: number, amounts: Float64Array): void {
    let last = NaN;
    let amount = 0;
    for (let place = from; place < to; place++) {
      const value = valueAt(values, place);
      if (value !== last) {
        last = value;
        amount = this.of(value);
      }
      amounts[place] = amount;
    }
  }

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
