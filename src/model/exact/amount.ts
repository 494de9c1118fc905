import type { Rule } from '../rules/formula.ts';
import { isProductOf, quick, type Quick } from '../rules/quick.ts';
import { exact, type Exact, toMinor } from './decimal.ts';
import { evaluate } from './evaluate.ts';

/** A value that a ledger line multiplies: as a double for speed, and as exact text for the cents that are close. */
export interface Factor {
  readonly value: number;
  readonly text: string;
}

/** A factor that is a plain number of the forecast: its shortest text is exact. */
export function factor(value: number): Factor {
  return { value, text: String(value) };
}

/** A factor given as decimal text. */
export function textFactor(text: string): Factor {
  return { value: Number(text), text };
}

/**
 * Makes the function that computes one money rule in whole minor units: in doubles where the cent is beyond doubt,
 * exactly (34 digits, half away from zero) where the double lies near a half cent.
 */
export function amountOf(
  rule: Rule,
  order: readonly string[],
  digits: number,
): (factors: readonly Factor[]) => number {
  const inDoubles: Quick = quick(rule.formula, order);
  const scale = 10 ** digits;
  return (factors) => {
    const minor = inDoubles(factors.map((f) => f.value)) * scale;
    if (beyondDoubt(minor)) return nearest(minor);
    const slots: Record<string, Exact> = {};
    order.forEach((name, at) => (slots[name] = exact(factors[at]?.text ?? 'NaN')));
    return toMinor(evaluate(rule.formula, slots, digits), digits);
  };
}

/**
 * The same for many amounts that differ in one slot only, of which the rule is a multiple: whole minor units for each value
 * of that slot, one multiplication each. Throws when the rule is anything but a rounded product of that slot.
 */
export function amountsOf(
  rule: Rule,
  varying: string,
  fixed: Readonly<Record<string, string>>,
  digits: number,
): (value: number) => number {
  if (!isProductOf(rule.formula, varying)) throw new TypeError(`${rule.id} is no multiple of ${varying}`);
  const names = Object.keys(fixed);
  const each = quick(rule.formula, [varying, ...names])([1, ...names.map((name) => Number(fixed[name]))]);
  const scale = each * 10 ** digits;
  const close = new Map<number, number>();
  return (value) => {
    const minor = value * scale;
    if (beyondDoubt(minor)) return nearest(minor);
    const known = close.get(value);
    if (known !== undefined) return known;
    const slots: Record<string, Exact> = { [varying]: exact(value) };
    for (const name of names) slots[name] = exact(fixed[name] ?? 'NaN');
    const cents = toMinor(evaluate(rule.formula, slots, digits), digits);
    close.set(value, cents);
    return cents;
  };
}

/** Whether a double lies so far from a half that its rounding is certain. */
function beyondDoubt(minor: number): boolean {
  const size = Math.abs(minor);
  return Math.abs(size - Math.floor(size) - 0.5) > Math.max(1e-6, size * 1e-12);
}

function nearest(minor: number): number {
  return signed(minor, Math.round(Math.abs(minor)));
}

function signed(sign: number, size: number): number {
  return sign < 0 && size !== 0 ? -size : size;
}
