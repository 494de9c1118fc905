import { expect, it } from 'vitest';
import { COST } from '../rules/costs.ts';
import { Multiples } from './multiples.ts';

const priced = (amount: string) => new Multiples(COST, 'quantity', { amount, escalation: '1' }, 2);

it('adds amounts to sums place by place, and counts what asks for something', () => {
  const sums = Float64Array.of(10, 20, 30, 40, 50);
  const tally = { lines: 7, size: 1000 };
  // 2 × 1.01 and −3 × 1.01; what is nothing within the tolerance costs nothing.
  priced('1.01').addTo(sums, Float64Array.of(9, 2, 1e-10, -3, 9), 1, 4, tally);
  expect([...sums]).toEqual([10, 20 + 202, 30, 40 - 303, 50]);
  expect(tally).toEqual({ lines: 9, size: 1000 + 202 + 303 });
});

it('takes them away again', () => {
  const sums = Float64Array.of(222, -263);
  const tally = { lines: 9, size: 1505 };
  priced('1.01').addTo(sums, Float64Array.of(2, -3), 0, 2, tally, -1);
  expect([...sums]).toEqual([20, 40]);
  expect(tally).toEqual({ lines: 7, size: 1000 });
});

it('rounds a half cent away from zero, and large amounts exactly', () => {
  const half = Float64Array.of(0, 0, 0, 0);
  // 0.5 × 0.01, −0.5 × 0.01, 0.4 × 0.01 and 0.6 × 0.01.
  priced('0.01').addTo(half, Float64Array.of(0.5, -0.5, 0.4, 0.6), 0, 4, { lines: 0, size: 0 });
  expect([...half]).toEqual([1, -1, 0, 1]);
  const large = Float64Array.of(0, 0);
  // 1,000,000.5 × 1.01 = 1,010,000.505: its half cent goes up; and down below zero.
  priced('1.01').addTo(large, Float64Array.of(1_000_000.5, -1_000_000.5), 0, 2, { lines: 0, size: 0 });
  expect([...large]).toEqual([101_000_051, -101_000_051]);
  // 1.005 × 1 has no exact double: it is a half cent, and goes up all the same.
  const close = Float64Array.of(0);
  priced('1.005').addTo(close, Float64Array.of(1), 0, 1, { lines: 0, size: 0 });
  expect([...close]).toEqual([101]);
});
