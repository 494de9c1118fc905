import { at } from '../at.ts';
import type { Formula } from '../rules/formula.ts';
import { Exact } from './decimal.ts';

/** Powers already computed, by base and exponent: they are slow at 34 digits, and many prices rise by the same one. */
export type Powers = Map<string, Exact>;

/** Evaluates a formula exactly (34 digits) from the values of its slots; throws when a slot is missing. */
export function evaluate(
  formula: Formula,
  slots: Readonly<Record<string, Exact>>,
  digits: number,
  powers: Powers = new Map(),
): Exact {
  if ('slot' in formula) {
    const value = slots[formula.slot];
    if (!value) throw new TypeError(`slot without value: ${formula.slot}`);
    return value;
  }
  if ('number' in formula) return new Exact(formula.number);
  const parts = formula.of.map((part) => evaluate(part, slots, digits, powers));
  if (formula.op === 'round') {
    return at(parts, 0)
      .toDecimalPlaces(SURE_DIGITS, Exact.ROUND_HALF_UP)
      .toDecimalPlaces(formula.digits === 'money' ? digits : formula.digits, Exact.ROUND_HALF_UP);
  }
  const { op } = formula;
  if (op === 'pow') return parts.reduce((base, exponent) => powerOf(base, exponent, powers));
  return parts.reduce((left, right) => OPERATIONS[op](left, right));
}

/** Digits that 34 significant ones always get right: a third of something, times three, is a half cent again. */
const SURE_DIGITS = 18;

const OPERATIONS = {
  add: (a: Exact, b: Exact): Exact => a.plus(b),
  sub: (a: Exact, b: Exact): Exact => a.minus(b),
  mul: (a: Exact, b: Exact): Exact => a.times(b),
  div: (a: Exact, b: Exact): Exact => a.div(b),
  min: (a: Exact, b: Exact): Exact => Exact.min(a, b),
  max: (a: Exact, b: Exact): Exact => Exact.max(a, b),
};

function powerOf(base: Exact, exponent: Exact, powers: Powers): Exact {
  const key = `${base.toString()}^${exponent.toString()}`;
  const power = powers.get(key) ?? base.pow(exponent);
  powers.set(key, power);
  return power;
}
