import { expect, it } from 'vitest';
import { scale, ticks } from './scale.ts';

it('lays values out in a straight line, downwards as well', () => {
  const at = scale([0, 10], [100, 0]);
  expect([at(0), at(5), at(10), at(-1)]).toEqual([100, 50, 0, 110]);
});

it('puts a range without width into the middle', () => {
  expect(scale([3, 3], [0, 10])(3)).toBe(5);
});

it.each([
  [0, 96_360, 4, [0, 25_000, 50_000, 75_000, 100_000]],
  [-40, 100, 4, [-50, 0, 50, 100]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]],
  [7, 7, 4, [7]],
])('covers %d to %d with round numbers', (low, high, count, expected) => {
  expect(ticks(low, high, count)).toEqual(expected);
});
