import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const en = numbersIn('en');

describe('numbers', () => {
  it('keeps every digit of an amount, beyond what a double holds', () => {
    expect(en.exact('1234.50')).toBe('1,234.50');
    expect(en.exact('-12345678901234567.89')).toBe('−12,345,678,901,234,567.89');
    expect(en.exact('0.00')).toBe('0.00');
    expect(en.exact('1200')).toBe('1,200');
    expect(en.exact('-2.3353535353535353535353535353535353')).toBe('−2.335354');
  });

  it('rounds to three significant digits in sentences', () => {
    expect(en.rounded('7569.33')).toBe('7,570');
    expect(en.rounded('48000.00')).toBe('48,000');
    expect(en.rounded('1895432.10')).toBe('1.9 M');
    expect(en.rounded('999600')).toBe('1 M');
    expect(en.rounded('999499')).toBe('999,000');
    expect(en.rounded('2345678901')).toBe('2.35 bn');
    expect(en.rounded('-41.26')).toBe('−41.3');
    expect(en.rounded('0')).toBe('0');
  });

  it('says shares as percent with their sign', () => {
    expect(en.percent('-0.4123')).toBe('−41 %');
    expect(en.percent('0.0931')).toBe('+9.3 %');
    expect(en.percent('0.0996')).toBe('+10 %');
    expect(en.percent('0')).toBe('0 %');
  });

  it('counts with at most two decimals', () => {
    expect(en.count(47.625)).toBe('47.63');
    expect(en.count('1240')).toBe('1,240');
    expect(en.count(-3)).toBe('−3');
  });

  it('names months', () => {
    expect(en.month(2028 * 12 + 3)).toBe('April 2028');
    expect(en.month(1999 * 12 + 11)).toBe('December 1999');
  });

  it('follows the locale', () => {
    const de = numbersIn('de');
    expect(de.exact('1234.50')).toBe('1.234,50');
    expect(de.month(2028 * 12 + 2)).toBe('März 2028');
    expect(de.rounded('1895432')).toBe('1,9 M');
  });
});
