import { expect, it } from 'vitest';
import { wrapped } from './standalone.ts';

it('sets a title in lines that fit, and a word too long for any on a line of its own', () => {
  expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(wrapped('a unbreakable b', 4)).toEqual(['a', 'unbreakable', 'b']);
  expect(wrapped('one two', 7)).toEqual(['one two']);
  expect(wrapped('', 7)).toEqual([]);
});
