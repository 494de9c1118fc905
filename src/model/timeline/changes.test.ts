import { expect, it } from 'vitest';
import { Changes } from './changes.ts';

it('who has something to do in a month is told once and in order, whenever it was noted', () => {
  const changes = new Changes(4);
  changes.note(10, [1, 3]);
  changes.note(9, [3]);
  changes.note(10, [3]);
  expect([0, 1, 3].map((t) => changes.of(t))).toEqual([[], [10], [9, 10]]);
});
