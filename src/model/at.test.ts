import { expect, test } from 'vitest';
import { at } from './at.ts';

test('what stands at a place', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(at(Float64Array.of(0, 7), 0)).toBe(0);
});

test('nothing there is a mistake', () => {
  expect(() => at(['a'], 1)).toThrow('nothing at 1 of 1');
  expect(() => at([], -1)).toThrow(RangeError);
});
