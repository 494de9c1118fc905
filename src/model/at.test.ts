import { expect, test } from 'vitest';
import { at, codeAt, sure, valueAt } from './at.ts';

test('what stands at a place', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(valueAt(Float64Array.of(0, 7), 0)).toBe(0);
  expect(codeAt(Int16Array.of(0, 7), 1)).toBe(7);
});

test('nothing there is a mistake', () => {
  expect(() => at(['a'], 1)).toThrow('nothing at 1 of 1');
  expect(() => at([], -1)).toThrow(RangeError);
  expect(() => valueAt(Float64Array.of(1), 3)).toThrow('nothing at 3 of 1');
  expect(() => codeAt(Uint8Array.of(1, 2), -1)).toThrow('nothing at -1 of 2');
});

test('what must have been found', () => {
  expect(sure([4, 5].find((n) => n > 4))).toBe(5);
  expect(() => sure([4].find((n) => n > 4))).toThrow('nothing found where something must be');
  expect(() => sure(null)).toThrow('nothing found where something must be');
});
