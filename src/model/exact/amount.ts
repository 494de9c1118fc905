import type { Rule } from '../rules/formula.ts';
import { quick, type Quick } from '../rules/quick.ts';
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
    if (isBeyondDoubt(minor)) return nearest(minor);
    const slots: Record<string, Exact> = {};
    order.forEach((name, at) => (slots[name] = exact(factors[at]?.text ?? 'NaN')));
    return toMinor(evaluate(rule.formula, slots, digits), digits);
  };
}

/** Whether a double lies so far from a half that its rounding to whole minor units is certain. */
export function isBeyondDoubt(minor: number): boolean {
  const size = Math.abs(minor);
  return Math.abs(size - Math.floor(size) - 0.5) > Math.max(1e-6, size * 1e-12);
}

/** The whole minor units nearest to a double that lies beyond doubt; never minus zero. */
export function nearest(minor: number): number {
  const size = Math.floor(Math.abs(minor) + 0.5);
  return minor < 0 && size !== 0 ? -size : size;
}
