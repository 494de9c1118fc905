import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSign, internalRates } from './rates.ts';

const yearly = (monthly: number): number => Math.pow(1 + monthly, 12) - 1;
const rounded = (rates: readonly number[]): number[] => rates.map((rate) => Math.round(rate * 1e6) / 1e6);
const at = (entries: readonly (readonly [month: number, amount: number])[], months: number): number[] => {
  const flows = new Array<number>(months + 1).fill(0);
  for (const [month, amount] of entries) flows[month] = amount;
  return flows;
};

describe('internal rates of return of monthly flows', () => {
  it('finds both of two rates, 10 % and 20 % a period, and annualises them', () => {
    expect(rounded(internalRates([-1000, 2300, -1320]))).toEqual([2.138428, 7.9161]);
    expect(rounded([yearly(0.1), yearly(0.2)])).toEqual([2.138428, 7.9161]);
  });

  it('finds 10 % and 20 % a year when a period is a year', () => {
    expect(
      rounded(
        internalRates(
          at(
            [
              [0, -1000],
              [12, 2300],
              [24, -1320],
            ],
            24,
          ),
        ),
      ),
    ).toEqual([0.1, 0.2]);
  });

  it('gives the published rate of the textbook flows of five years (ClickHouse documentation, financial functions, v25.7)', () => {
    const flows = [-100, 39, 59, 55, 20].map((amount, year) => [year * 12, amount] as const);
    const [rate = NaN] = internalRates(at(flows, 48));
    expect(rate).toBeCloseTo(0.2809484211599611, 9);
  });

  it('finds a tiny rate over 120 months', () => {
    const [rate = NaN, ...more] = internalRates(
      at(
        [
          [0, -100000],
          [120, 100001],
        ],
        120,
      ),
    );
    expect(more).toEqual([]);
    expect(rate).toBeCloseTo(Math.pow(1.00001, 1 / 10) - 1, 10);
  });

  it('finds a negative rate, and none beyond -99 % or +1000 %', () => {
    expect(
      rounded(
        internalRates(
          at(
            [
              [0, -1000],
              [12, 500],
            ],
            12,
          ),
        ),
      ),
    ).toEqual([-0.5]);
    expect(
      rounded(
        internalRates(
          at(
            [
              [0, -1000],
              [12, 11000],
            ],
            12,
          ),
        ),
      ),
    ).toEqual([10]);
    expect(
      internalRates(
        at(
          [
            [0, -1000],
            [12, 11001],
          ],
          12,
        ),
      ),
    ).toEqual([]);
    expect(
      rounded(
        internalRates(
          at(
            [
              [0, -1000],
              [12, 10],
            ],
            12,
          ),
        ),
      ),
    ).toEqual([-0.99]);
    expect(
      internalRates(
        at(
          [
            [0, -1000],
            [12, 9],
          ],
          12,
        ),
      ),
    ).toEqual([]);
  });

  it('finds a rate at which the flows only touch zero, on the grid and off it', () => {
    expect(internalRates([-1, 2, -1])).toEqual([0]);
    // (1.013 q - 1) squared, q the discount of a month: touches zero at 1.3 % a month.
    expect(rounded(internalRates([-1e6, 2.026e6, -1026169]))).toEqual(rounded([yearly(0.013)]));
  });

  it('finds several rates below and above nothing, in their order', () => {
    // (1 − q)(1 − 0.95 q): nothing, and −5 % a month.
    expect(rounded(internalRates([1000, -1950, 950]))).toEqual(rounded([yearly(-0.05), 0]));
    // (1 − 0.99 q)(1 − 0.98 q)(1 − 0.97 q), and the same with 1.01, 1.02 and 1.03.
    expect(rounded(internalRates([1e6, -2940000, 2881100, -941094]))).toEqual(
      rounded([yearly(-0.03), yearly(-0.02), yearly(-0.01)]),
    );
    expect(rounded(internalRates([1e6, -3060000, 3121100, -1061106]))).toEqual(
      rounded([yearly(0.01), yearly(0.02), yearly(0.03)]),
    );
  });

  it('finds a rate at which the flows touch zero nearer to the lower point of the grid, once', () => {
    // (1.0127 q − 1) squared: the next points of the grid are 1.2578 and 1.3085 % a month.
    expect(rounded(internalRates([-1e8, 202540000, -102556129]))).toEqual(rounded([yearly(0.0127)]));
  });

  it('tells touching from coming near, however small the flows', () => {
    // (1.013 q − 1) squared would need 1.026169: what is a millionth short never comes to nothing.
    expect(internalRates([-1, 2.026, -1.02617])).toEqual([]);
  });

  it('finds two rates within one step of the grid', () => {
    // Zero at 1.3 % and at 1.301 % a month: 1.013 × 1.01301 = 1.02617913.
    const found = internalRates([-1e8, 2.02601e8, -102617913]);
    expect(rounded(found)).toEqual(rounded([yearly(0.013), yearly(0.01301)]));
  });

  it('finds none where the flows turn before they reach zero', () => {
    expect(internalRates([-1e8, 2.026e8, -102617000])).toEqual([]);
    expect(internalRates([1e8, -2.026e8, 102617000])).toEqual([]);
    expect(internalRates([-900, 1200, -600])).toEqual([]);
  });

  it('finds none without an outlay or without a return', () => {
    expect(internalRates([0, 0, 0])).toEqual([]);
    expect(internalRates([5, 0, 7])).toEqual([]);
    expect(internalRates([-5, 0, -7])).toEqual([]);
    expect(changesSign([0, -1, 1])).toBe(true);
    expect(changesSign([0, 1])).toBe(false);
    expect(changesSign([0, -1])).toBe(false);
  });

  it('gives back the rate from which an investment was made', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 5, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }),
        (rate, returns) => {
          fc.pre(returns.some((amount) => amount > 0));
          const worth = returns.reduce(
            (sum, amount, month) => sum + amount * Math.pow(1 + rate, -(month + 1) / 12),
            0,
          );
          const [found = NaN, ...more] = internalRates([-worth, ...returns]);
          expect(more).toEqual([]);
          expect(found).toBeCloseTo(rate, 6);
        },
      ),
    );
  });
});
