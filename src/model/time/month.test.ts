import { describe, expect, it } from 'vitest';
import { monthNumber, monthsFrom, monthText } from './month.ts';

describe('months', () => {
  it('count since year 0, and back', () => {
    expect(['0000-01', '0001-12', '2027-01'].map(monthNumber)).toEqual([0, 23, 24324]);
    expect([0, 23, 24324, 24335].map(monthText)).toEqual(['0000-01', '0001-12', '2027-01', '2027-12']);
  });

  it('are texts of a year and a month, nothing else', () => {
    const wrong = ['2027-13', '2027-00', '2027-1', '27-01', '2027-01-01', ' 2027-01', '2027-01 ', ''];
    expect(wrong.map(monthNumber)).toEqual(wrong.map(() => undefined));
    expect(['2027-09', '2027-10', '2027-12'].map(monthNumber)).toEqual([24332, 24333, 24335]);
  });

  it('lie apart by whole months, before a start by negative ones', () => {
    expect(monthsFrom('2027-01', '2028-03')).toBe(14);
    expect(monthsFrom('2027-01', '2026-11')).toBe(-2);
    expect(() => monthsFrom('2027-01', 'soon')).toThrow('no month: 2027-01, soon');
    expect(() => monthsFrom('never', '2027-01')).toThrow('no month: never, 2027-01');
  });
});
