import { describe, expect, test } from 'vitest';
import { ceilWhole, roundHalfUp } from './whole.ts';

describe('rounding up to whole licences', () => {
  test.each([
    [0, 0],
    [0.2, 1],
    [3, 3],
    [3.000_000_000_9, 3],
    [3.000_000_002, 4],
    [2.999_999, 3],
    [1e-10, 0],
    [-36, 0],
    [-0.5, 0],
  ])('%d becomes %d', (quantity, whole) => {
    expect(Object.is(ceilWhole(quantity), whole)).toBe(true);
  });
});

describe('rounding to the nearest whole', () => {
  test.each([
    [2.5, 3],
    [2.499_999_999_5, 3],
    [2.499_999_9, 2],
    [2.4, 2],
    [0, 0],
    [7, 7],
  ])('%d becomes %d', (quantity, whole) => {
    expect(roundHalfUp(quantity)).toBe(whole);
  });
});
