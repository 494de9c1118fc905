import { expect, it } from 'vitest';
import { leftOutSentence } from './page.ts';

it('names every file that was not taken', () => {
  expect(leftOutSentence(['b.json'])).toBe(
    'One scenario or one inventory is taken at a time: “b.json” was left alone.',
  );
  expect(leftOutSentence(['b.json', 'c.xlsx'])).toBe(
    'One scenario or one inventory is taken at a time: “b.json” and “c.xlsx” were left alone.',
  );
});
