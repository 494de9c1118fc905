import { describe, expect, it } from 'vitest';
import type { Against } from './against.ts';
import { returnsOf } from './returns.ts';

function compared(difference: readonly number[]): Against {
  let sum = 0;
  const cumulative = Float64Array.from(difference.slice(0, -1), (now) => (sum += now));
  return {
    savings: 0,
    savingsCash: 0,
    npv: 0,
    difference: Float64Array.from(difference),
    cumulative,
    hasOutlay: false,
    paybackMonth: null,
    noPayback: 'no-outlay',
    firstSavingMonth: null,
  };
}

describe('returns of a comparison', () => {
  it('invests the deepest point of the cumulative cash', () => {
    expect(returnsOf(compared([-300, 100, -500, 900, 0]), '0')).toMatchObject({
      investment: 700,
      lowest: -700,
    });
    expect(returnsOf(compared([300, -100, 0]), '0')).toMatchObject({ investment: null, lowest: 200 });
    expect(returnsOf(compared([0, 5, 0]), '0')).toMatchObject({ investment: null, lowest: 0 });
  });

  it('says why there is not one rate', () => {
    expect(returnsOf(compared([0, 0]), '0')).toMatchObject({ rates: [], noRate: 'no-difference' });
    expect(returnsOf(compared([-1, 0]), '0')).toMatchObject({ rates: [], noRate: 'no-sign-change' });
    expect(returnsOf(compared([-900, 1200, -600]), '0')).toMatchObject({
      rates: [],
      noRate: 'no-rate-in-range',
    });
    expect(returnsOf(compared([-1000, 2300, -1320]), '0')).toMatchObject({
      rates: ['2.1384', '7.9161'],
      noRate: 'several-rates',
    });
    expect(returnsOf(compared([-1000, 1100]), '0')).toMatchObject({ rates: ['2.1384'], noRate: undefined });
  });

  it('counts the settlement at the horizon for the rate only', () => {
    const result = returnsOf(compared([-1000, 0, 1000]), '0');
    expect(result.rates).toEqual(['0']);
    expect(result.discountedPayback).toEqual({ month: null, reason: 'not-within-horizon' });
  });

  it('writes a rate of nothing without a sign, and equal texts once', () => {
    expect(returnsOf(compared([-100000, 0, 0, 99999.99]), '0').rates).toEqual(['0']);
    expect(returnsOf(compared([-1e10, 2.02601e10, -10261791300]), '0').rates).toEqual(['0.1677', '0.1678']);
    expect(returnsOf(compared([-1, 2, -1]), '0')).toMatchObject({ rates: ['0'], noRate: undefined });
  });

  it('discounts what comes back later, the first month not at all', () => {
    const flows = [-1000, ...new Array<number>(11).fill(0), 1100, 0];
    const sums = returnsOf(compared(flows), '0.1');
    expect(sums.presentCumulative[0]).toBe(-1000);
    expect(sums.presentCumulative[12]).toBe(0);
    expect(sums.discountedPayback).toEqual({ month: 12, reason: undefined });
    expect(returnsOf(compared(flows), '0.11').discountedPayback.month).toBeNull();
    expect(returnsOf(compared(flows), '0.09').presentCumulative[12]).toBeCloseTo(1100 / 1.09 - 1000, 9);
  });

  it('meets an exact payback that doubles would miss', () => {
    // 1,060.00 after a year are worth 1,000.00 at 6 %, which doubles put a trifle below.
    const flows = [-100000, ...new Array<number>(11).fill(0), 106000, 0];
    const found = returnsOf(compared(flows), '0.06');
    expect([found.presentCumulative[12], found.discountedPayback.month]).toEqual([0, 12]);
  });

  it('remembers what it made of a comparison', () => {
    const result = compared([-1000, 1100]);
    expect(returnsOf(result, '0')).toBe(returnsOf(result, '0'));
  });
});
