import { describe, expect, it } from 'vitest';
import { paidUntil, slicesOf } from './slices.ts';

const flat = (begin: number, end: number, billing: 'yearly' | 'prepaid' | 'monthly' | 'once', horizon = 60) =>
  slicesOf({ begin, end, billing }, horizon).map(({ from, to }) => [from, to]);

describe('the payments of a contract', () => {
  it('are one a month, a year or a term', () => {
    expect(flat(2, 5, 'monthly')).toEqual([
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(flat(-6, 20, 'yearly')).toEqual([
      [-6, 6],
      [6, 18],
      [18, 20],
    ]);
    expect(flat(3, 40, 'prepaid')).toEqual([[3, 40]]);
    expect(flat(-6, 20, 'prepaid')).toEqual([[-6, 20]]);
  });

  it('end with the horizon, although the last one may reach beyond it', () => {
    expect(flat(0, 40, 'yearly', 24)).toEqual([
      [0, 12],
      [12, 24],
    ]);
    expect(flat(0, 40, 'yearly', 25)).toEqual([
      [0, 12],
      [12, 24],
      [24, 36],
    ]);
    expect(flat(24, 40, 'prepaid', 24)).toEqual([]);
    expect(flat(24, Infinity, 'once', 24)).toEqual([]);
  });

  it('are one for licences bought once', () => {
    expect(flat(3, Infinity, 'once')).toEqual([[3, 4]]);
  });

  it('go on by the year, or the month, without an end', () => {
    expect(flat(0, Infinity, 'prepaid', 20)).toEqual([
      [0, 12],
      [12, 24],
    ]);
    expect(flat(0, Infinity, 'yearly', 12)).toEqual([[0, 12]]);
    expect(flat(0, Infinity, 'monthly', 2)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('cover the months until the end of the last one before the horizon', () => {
    expect(paidUntil({ begin: 6, end: 40, billing: 'yearly' }, 20)).toBe(30);
    expect(paidUntil({ begin: 6, end: 40, billing: 'yearly' }, 18)).toBe(18);
    expect(paidUntil({ begin: 6, end: 40, billing: 'yearly' }, 6)).toBe(6);
  });
});
