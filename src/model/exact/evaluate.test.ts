import { describe, expect, it } from 'vitest';
import { money, number, op, slot, type Formula, type Operation } from '../rules/formula.ts';
import { quick } from '../rules/quick.ts';
import { exact } from './decimal.ts';
import { evaluate, type Powers } from './evaluate.ts';

const exactly = (formula: Formula, slots: Record<string, string> = {}, digits = 2): string =>
  evaluate(
    formula,
    Object.fromEntries(Object.entries(slots).map(([name, text]) => [name, exact(text)])),
    digits,
  ).toString();
const of = (operation: Operation): Formula => op(operation, slot('a'), slot('b'));

describe('a formula', () => {
  it.each([
    ['add', '9.5', 9.5],
    ['sub', '5.5', 5.5],
    ['mul', '15', 15],
    ['div', '3.75', 3.75],
    ['min', '2', 2],
    ['max', '7.5', 7.5],
    ['pow', '56.25', 56.25],
  ] as const)('%s gives the same exactly and in doubles', (operation, text, value) => {
    expect(exactly(of(operation), { a: '7.5', b: '2' })).toBe(text);
    expect(quick(of(operation), ['b', 'a'])([2, 7.5])).toBe(value);
  });

  it('takes its parts from left to right, however many', () => {
    const formula = op('sub', number('10'), number('3'), number('2'));
    expect(exactly(formula)).toBe('5');
    expect(quick(formula, [])([])).toBe(5);
    expect(quick(op('mul', slot('a')), ['a'])([4])).toBe(4);
  });

  it('rounds a half away from zero to the digits of the money, or to its own', () => {
    expect(exactly(money(slot('a')), { a: '1.005' })).toBe('1.01');
    expect(exactly(money(slot('a')), { a: '-1.005' })).toBe('-1.01');
    expect(exactly(money(slot('a')), { a: '1.5' }, 0)).toBe('2');
    expect(exactly({ op: 'round', of: [slot('a')], digits: 4 }, { a: '0.00005' })).toBe('0.0001');
    expect(exactly(money(op('mul', op('div', number('0.005'), number('3')), number('3'))))).toBe('0.01');
  });

  it('leaves rounding to the caller in doubles', () => {
    expect(quick(money(slot('a')), ['a'])([1.005])).toBe(1.005);
  });

  it('computes a power once for all that ask for it', () => {
    const powers: Powers = new Map();
    const slots = { a: exact('1.05'), b: exact('3') };
    const first = evaluate(of('pow'), slots, 2, powers);
    expect(evaluate(of('pow'), slots, 2, powers)).toBe(first);
    expect([...powers.keys()]).toEqual(['1.05^3']);
  });

  it('without the value of a slot, or without parts, is our own mistake', () => {
    expect(() => exactly(slot('a'))).toThrow('slot without value: a');
    expect(() => quick(op('add'), [])).toThrow('operation without parts');
    expect(quick(slot('a'), ['b'])([1])).toBeNaN();
  });
});
