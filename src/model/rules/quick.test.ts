import { describe, expect, it } from 'vitest';
import { money, number, op, slot, type Formula } from './formula.ts';
import { isProductOf, quick } from './quick.ts';

const of = (formula: Formula): boolean => isProductOf(money(formula), 'q');

describe('a rounded product of a slot', () => {
  it('multiplies it once, whatever else multiplies or divides', () => {
    expect(of(slot('q'))).toBe(true);
    expect(of(op('mul', slot('a'), slot('q'), number('2')))).toBe(true);
    expect(of(op('div', op('mul', slot('q'), slot('a')), number('12')))).toBe(true);
    expect(of(op('mul', slot('a'), op('div', slot('q'), slot('b'), number('3'))))).toBe(true);
  });

  it('is not one that leaves it out, squares it or divides by it', () => {
    expect(of(slot('a'))).toBe(false);
    expect(of(op('mul', slot('q'), slot('q')))).toBe(false);
    expect(of(op('div', slot('a'), slot('q')))).toBe(false);
    expect(of(op('div', slot('q'), slot('q')))).toBe(false);
    expect(of(op('div', slot('q'), number('2'), slot('q')))).toBe(false);
  });

  it('is not one that adds to it or takes its power', () => {
    expect(of(op('add', slot('q'), number('1')))).toBe(false);
    expect(of(op('pow', slot('q'), number('2')))).toBe(false);
    expect(of(op('mul', slot('q'), op('add', number('1'), slot('a'))))).toBe(false);
  });

  it('is rounded', () => {
    expect(isProductOf(slot('q'), 'q')).toBe(false);
    expect(isProductOf(number('1'), 'q')).toBe(false);
    expect(isProductOf(op('mul', slot('q'), slot('a')), 'q')).toBe(false);
  });
});

describe('a formula in doubles', () => {
  const value = (formula: Formula, ...slots: number[]) => quick(formula, ['a', 'b', 'c'])(slots);

  it('is a slot by its place in the order, or a number', () => {
    expect(value(slot('b'), 1, 2, 3)).toBe(2);
    expect(value(slot('none'), 1, 2, 3)).toBeNaN();
    expect(value(slot('c'), 1, 2)).toBeNaN();
    expect(value(number('1.5'))).toBe(1.5);
  });

  it('calculates with two parts, or with more from left to right', () => {
    const [a, b, c] = [slot('a'), slot('b'), slot('c')];
    const of = (name: Parameters<typeof op>[0], ...parts: Formula[]) => value(op(name, ...parts), 24, 3, 2);
    expect(
      (['add', 'sub', 'mul', 'div', 'min', 'max', 'pow'] as const).map((name) => of(name, a, b)),
    ).toEqual([27, 21, 72, 8, 3, 24, 13824]);
    expect((['add', 'sub', 'mul', 'div', 'min', 'max'] as const).map((name) => of(name, a, b, c))).toEqual([
      29, 19, 144, 4, 2, 24,
    ]);
  });

  it('of one part is that part, and leaves rounding out', () => {
    expect(value(op('max', slot('a')), 7)).toBe(7);
    expect(value(money(op('div', slot('a'), slot('b'))), 1, 8)).toBe(0.125);
    expect(value(op('mul', slot('a'), money(slot('b'))), 2, 0.001)).toBe(0.002);
  });

  it('of money is rounded to the minor unit of the currency', () => {
    expect(money(slot('a'))).toEqual({ op: 'round', of: [slot('a')], digits: 'money' });
  });

  it('without parts is our own mistake', () => {
    expect(() => quick({ op: 'add', of: [] }, [])).toThrow('operation without parts');
  });
});
