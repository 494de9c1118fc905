import { describe, expect, it } from 'vitest';
import { SLICE } from '../rules/money.ts';
import { amountOf, factor, nearestBeyondDoubt, textFactor } from './amount.ts';
import { exact, minorText, safe, toMinor } from './decimal.ts';

describe('the amount of a money rule', () => {
  const slice = amountOf(SLICE, ['quantity', 'price', 'months'], 2);
  const due = (quantity: number, price: string, months: number): number =>
    slice([factor(quantity), textFactor(price), factor(months)]);

  it('is in whole minor units', () => {
    expect(due(2, '100', 12)).toBe(20_000);
    expect(due(3, '10', 1)).toBe(250);
    expect(
      amountOf(SLICE, ['quantity', 'price', 'months'], 0)([factor(3), textFactor('10'), factor(1)]),
    ).toBe(3);
  });

  it('is worked out exactly only where a half cent is close', () => {
    let read = 0;
    const rule = {
      ...SLICE,
      get formula() {
        read += 1;
        return SLICE.formula;
      },
    };
    const payment = amountOf(rule, ['quantity', 'price', 'months'], 2);
    const made = read;
    expect(payment([factor(3), textFactor('10'), factor(1)])).toBe(250);
    expect(read - made).toBe(0);
    expect(payment([factor(1), textFactor('1.005'), factor(12)])).toBe(101);
    expect(read - made).toBe(1);
  });

  it('rounds a half away from zero also where doubles lie beside it', () => {
    expect(due(1, '1.005', 12)).toBe(101);
    expect(due(1, '-1.005', 12)).toBe(-101);
    expect(due(1, '8.325', 12)).toBe(833);
  });
});

describe('the nearest whole number', () => {
  it('is sure away from a half, on both sides of zero', () => {
    expect([1.4, 1.6, -1.4, -1.6, 7, -7].map(nearestBeyondDoubt)).toEqual([1, 2, -1, -2, 7, -7]);
  });

  it('is never minus zero', () => {
    expect([-0.2, -0, 0.2].map((minor) => Object.is(nearestBeyondDoubt(minor), 0))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is not known near a half, the nearer the larger the number', () => {
    expect([0.5, -0.5, 2.5000005, 1e9 + 0.4999].map(nearestBeyondDoubt)).toEqual([NaN, NaN, NaN, NaN]);
    expect([2.50001, 2.49999, 1e9 + 0.49].map(nearestBeyondDoubt)).toEqual([3, 2, 1e9]);
    expect(nearestBeyondDoubt(NaN)).toBeNaN();
  });
});

describe('minor units', () => {
  it('come from an amount rounded half away from zero', () => {
    expect([1.005, -1.005, -0.001].map((amount) => toMinor(exact(amount), 2))).toEqual([101, -101, 0]);
    expect(Object.is(toMinor(exact('-0.001'), 2), 0)).toBe(true);
    expect(toMinor(exact('12.5'), 0)).toBe(13);
  });

  it('are written with all digits of the currency', () => {
    expect([minorText(-1230, 2), minorText(5, 2), minorText(7, 0)]).toEqual(['-12.30', '0.05', '7']);
  });

  it('beyond exact counting are our own mistake', () => {
    expect(safe(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => safe(2 ** 53)).toThrow('minor units out of exact range: 9007199254740992');
  });
});
