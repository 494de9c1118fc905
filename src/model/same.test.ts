import { expect, it } from 'vitest';
import { same, sameSeries } from './same.ts';

it('parts are the same as one object, or as lists of the same objects', () => {
  const [x, y] = [{}, {}];
  expect(same(x, x)).toBe(true);
  expect(same(x, y)).toBe(false);
  expect(same([x, y], [x, y])).toBe(true);
  expect(same([x, y], [y, x])).toBe(false);
  expect(same([x], [x, y])).toBe(false);
  expect(same([x], undefined)).toBe(false);
  expect(same(undefined, [x])).toBe(false);
  expect(same(undefined, undefined)).toBe(true);
});

it('series are the same when they say the same in as many months', () => {
  const series = Float64Array.of(1, 2);
  expect(sameSeries(series, series)).toBe(true);
  expect(sameSeries(series, Float64Array.of(1, 2))).toBe(true);
  expect(sameSeries(series, Float64Array.of(1, 3))).toBe(false);
  expect(sameSeries(series, Float64Array.of(1, 2, 3))).toBe(false);
});
