import { expect, it } from 'vitest';
import { distance, nearest } from './nearest.ts';

it('counts letters put in, taken out and changed', () => {
  expect(distance('', 'abc')).toBe(3);
  expect(distance('kitten', 'sitting')).toBe(3);
  expect(distance('same', 'same')).toBe(0);
  expect(distance('abc', '')).toBe(3);
});

it('gives the most alike first, ties by their letters', () => {
  expect(nearest('totl', ['cash', 'total', 'tot'], 2)).toEqual(['tot', 'total']);
  expect(nearest('x', ['b', 'a'])).toEqual(['a', 'b']);
});
