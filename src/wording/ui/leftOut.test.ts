import { expect, it } from 'vitest';
import { leftOutSentence } from './page.ts';

it('names every file that was not taken', () => {
  expect(leftOutSentence(['b.json'])).toBe('Only one file is taken at a time: “b.json” was left alone.');
  expect(leftOutSentence(['b.json', 'c.xlsx'])).toBe(
    'Only one file is taken at a time: “b.json” and “c.xlsx” were left alone.',
  );
});
