import { describe, expect, it } from 'vitest';
import { ceilWhole, roundHalfUp, TOLERANCE } from './tolerance.ts';

describe('the tolerance', () => {
  it('is a billionth', () => {
    expect(TOLERANCE).toBe(1e-9);
  });

  it('favours the smaller whole number when something is covered, never below none', () => {
    expect([2, 2 + 1e-10, 2.000000002, 1.1, -3, 0].map(ceilWhole)).toEqual([2, 2, 3, 2, 0, 0]);
  });

  it('favours rounding a half up', () => {
    expect([0.5, 0.4999999999, 0.49, 1.5, 2].map(roundHalfUp)).toEqual([1, 1, 0, 2, 2]);
  });
});
