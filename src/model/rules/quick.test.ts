import { describe, expect, it } from 'vitest';
import { money, number, op, slot, type Formula } from './formula.ts';
import { isProductOf } from './quick.ts';

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
