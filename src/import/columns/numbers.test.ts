import { expect, it } from 'vitest';
import { decimalSignOf, numberIn, type NumberRead } from './numbers.ts';

/** A column of fractions, each text as the column lets it be read. */
function column(...texts: readonly string[]): NumberRead[] {
  const sign = decimalSignOf(texts);
  return texts.map((text) => numberIn(text, sign, false));
}

function wholes(...texts: readonly string[]): NumberRead[] {
  const sign = decimalSignOf(texts);
  return texts.map((text) => numberIn(text, sign, true));
}

it('takes the sign from the texts that can be read in one way only', () => {
  expect(column('0,75', '1,234')).toEqual([0.75, 1.234]);
  expect(column('0.75', '1,234')).toEqual([0.75, 1234]);
  expect(column('1.234,5', '1.234')).toEqual([1234.5, 1234]);
  expect(column('1,234.5', '1.234')).toEqual([1234.5, 1.234]);
  expect(column('1,791,567.26', '12')).toEqual([1_791_567.26, 12]);
  // Several of one sign set thousands apart, so the other one stands before fractions.
  expect(column('1.234.567', '1,5')).toEqual([1_234_567, 1.5]);
  expect(column('1.234.567', '1,234')).toEqual([1_234_567, 1.234]);
  // More than three digits before, a nought before, or no three behind: nothing is set apart.
  expect(column('1234,567', '1,234')).toEqual([1234.567, 1.234]);
  expect(column('0,750', '1,234')).toEqual([0.75, 1.234]);
  expect(column('12,3456', '1,234')).toEqual([12.3456, 1.234]);
  expect(column('1.', '1.234')).toEqual([1, 1.234]);
});

it('knows blanks and apostrophes for what they are', () => {
  expect(column("1'234.5", '1.234')).toEqual([1234.5, 1.234]);
  expect(column('1\u00a0234,567', '1,234')).toEqual([1234.567, 1.234]);
  expect(column('1 234', '1’234’567', '1\u202f234')).toEqual([1234, 1_234_567, 1234]);
  expect(column('12 34', "1'23", "1'234,567.8")).toEqual([undefined, undefined, undefined]);
});

it('asks where no text tells, but for whole numbers', () => {
  expect(column('1,234', '5', '2,345')).toEqual(['open', 5, 'open']);
  expect(column('1.234')).toEqual(['open']);
  expect(wholes('1,234', '5', '16.384')).toEqual([1234, 5, 16_384]);
  // A column of whole numbers that has fractions all the same is read as it is written.
  expect(wholes('4,0', '1,024')).toEqual([4, 1.024]);
});

it('takes no side where texts contradict each other', () => {
  expect(column('0,75', '0.75', '1,234', '7')).toEqual(['mixed', 'mixed', 'mixed', 7]);
  expect(wholes('1.234.567', '1,234,567', '1,234')).toEqual([1_234_567, 1_234_567, 'mixed']);
});

it('reads nothing else as a number, and lets it tell nothing', () => {
  expect(column('1,2,3', '1.2,3.4', 'a,5', ',5', '-1,5', '1e3', '', '9007199254740993.5')).toEqual(
    Array.from({ length: 8 }, () => undefined),
  );
  expect(decimalSignOf(['1,2,3', 'v1.5', '1,234'])).toBe('open');
});
