import { expect, test } from 'vitest';
import { inside, segmentsOf } from './inputPath.ts';

test('the empty address is the whole scenario', () => {
  expect(segmentsOf('')).toEqual([]);
  expect(inside('', 'holdings')).toBe('holdings');
});

test('an address is its segments joined by slashes', () => {
  expect(segmentsOf('holdings/h1/next/uplift')).toEqual(['holdings', 'h1', 'next', 'uplift']);
  expect(inside('holdings/h1', 'next')).toBe('holdings/h1/next');
});

test.each(['a/b', '100 %', '%2F', '/', '%', ''])(
  'a key “%s” comes out of an address as it went in',
  (key) => {
    expect(segmentsOf(inside('assumptions/vat', key))).toEqual(['assumptions', 'vat', key]);
  },
);
