import { describe, expect, test } from 'vitest';
import { split, Splitter } from './split.ts';

const parts = (amount: number, weights: readonly number[]): number[] | null => {
  const found = split(amount, weights);
  return found && [...found];
};

describe('an amount split by weights', () => {
  test.each<[string, number, number[], number[]]>([
    ['goes down, then to the largest remainder', 4000, [32, 16], [2667, 1333]],
    ['goes to the first of equal remainders', 5, [1, 1], [3, 2]],
    ['gives one each to as many as are left', 5, [1, 1, 1], [2, 2, 1]],
    ['gives nothing to no weight', 7, [0, 3, 0, 4], [0, 3, 0, 4]],
    ['mirrors what is paid back', -4000, [32, 16], [-2667, -1333]],
    ['keeps ties the same for money back', -5, [1, 1], [-3, -2]],
    ['is all of it for one', 123, [0.3], [123]],
    ['splits nothing into nothing', 0, [1, 2], [0, 0]],
    ['does not mind how large weights are', 10, [1e9, 2e9, 1e9], [3, 5, 2]],
    ['takes thirds of doubles for ties', 2, [0.1 + 0.2, 0.3, 0.3], [1, 1, 0]],
    ['prefers a remainder that is larger by a thousandth', 1, [0.4995, 0.5005], [0, 1]],
    ['finds the largest wherever it stands', 10, [1, 5, 3, 2], [1, 4, 3, 2]],
  ])('%s', (_, amount, weights, expected) => {
    expect(parts(amount, weights)).toEqual(expected);
  });

  test('is nothing where nobody has any weight', () => {
    expect(parts(100, [0, 0])).toBeNull();
    expect(parts(100, [])).toBeNull();
  });

  test('treats many parts like few', () => {
    const weights = Array.from({ length: 40 }, (_, at) => 1 + (at % 7));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const found = parts(1000, weights) ?? [];
    const wanted = weights.map((weight) => Math.floor((1000 * weight) / all));
    const left = 1000 - wanted.reduce((sum, part) => sum + part, 0);
    weights
      .map((weight, at) => ({ at, remainder: Math.round(((1000 * weight) % all) * 1000) }))
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, left)
      .forEach(({ at }) => (wanted[at] = (wanted[at] ?? 0) + 1));
    expect(found).toEqual(wanted);
    expect(found.reduce((sum, part) => sum + part, 0)).toBe(1000);
  });

  test('ties among many go to the first, too', () => {
    const found = parts(30, new Array<number>(25).fill(1)) ?? [];
    expect(found).toEqual([2, 2, 2, 2, 2, ...new Array<number>(20).fill(1)]);
  });
});

test('the same space serves splits of any length', () => {
  const splitter = new Splitter();
  expect([...(splitter.split(5, [1, 1, 1], 3) ?? [])]).toEqual([2, 2, 1]);
  expect([...(splitter.split(-3, [1, 1, 9], 2) ?? [])].slice(0, 2)).toEqual([-2, -1]);
  expect([...(splitter.split(4, [1, 1, 1, 1], 4) ?? [])]).toEqual([1, 1, 1, 1]);
});
