import { at } from '../at.ts';
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
    const whole = nearestBeyondDoubt(minor);
    if (!Number.isNaN(whole)) return whole;
    const slots: Record<string, Exact> = {};
    order.forEach((name, place) => (slots[name] = exact(at(factors, place).text)));
    return toMinor(evaluate(rule.formula, slots, digits), digits);
  };
}

/** The whole minor units nearest to a double, never minus zero; NaN where it lies so near a half that doubles cannot tell. */
export function nearestBeyondDoubt(minor: number): number {
  const below = Math.floor(minor);
  const part = minor - below;
  if (!(Math.abs(part - 0.5) > 1e-6 + Math.abs(minor) * 1e-12)) return NaN;
  return Math.round(minor) + 0;
}
