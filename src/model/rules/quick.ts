import type { Formula, Operation } from './formula.ts';

/** A formula as a function of its slots in doubles, without the roundings to money. */
export type Quick = (slots: readonly number[]) => number;

/** Turns a formula into plain arithmetic on an array of slot values (in the order given); roundings are left to the caller. */
export function quick(formula: Formula, order: readonly string[]): Quick {
  if ('slot' in formula) {
    const at = order.indexOf(formula.slot);
    return (slots) => slots[at] ?? NaN;
  }
  if ('number' in formula) {
    const value = Number(formula.number);
    return () => value;
  }
  const parts = formula.of.map((part) => quick(part, order));
  const [first, second] = parts;
  if (!first) throw new TypeError('operation without parts');
  // A rounding has one part.
  if (!second) return first;
  const apply = OPERATIONS[formula.op as Operation];
  if (parts.length === 2) return (slots) => apply(first(slots), second(slots));
  return (slots) => parts.slice(1).reduce((value, part) => apply(value, part(slots)), first(slots));
}

/** Whether a formula is a rounded product in which a slot stands once, and never below a fraction bar. */
export function isProductOf(formula: Formula, name: string): boolean {
  if (!('op' in formula) || formula.op !== 'round') return false;
  return multipliesOnce(formula.of[0], name) === 1;
}

/** How often a slot multiplies a formula; NaN where the formula is no product or divides by it. */
function multipliesOnce(formula: Formula, name: string): number {
  if ('slot' in formula) return Number(formula.slot === name);
  if ('number' in formula) return 0;
  const parts = formula.of.map((part) => multipliesOnce(part, name));
  if (formula.op === 'mul') return parts.reduce((sum, part) => sum + part, 0);
  const [top = NaN, ...below] = parts;
  return formula.op === 'div' && below.every((part) => part === 0) ? top : NaN;
}

const OPERATIONS = {
  add: (a: number, b: number): number => a + b,
  sub: (a: number, b: number): number => a - b,
  mul: (a: number, b: number): number => a * b,
  div: (a: number, b: number): number => a / b,
  min: (a: number, b: number): number => Math.min(a, b),
  max: (a: number, b: number): number => Math.max(a, b),
  pow: (a: number, b: number): number => Math.pow(a, b),
};
