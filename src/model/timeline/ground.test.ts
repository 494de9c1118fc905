import { expect, it } from 'vitest';
import { orderById } from './ground.ts';

it('things act by their ids, those of one id as they stand', () => {
  const things = ['b', 'c', 'a', 'b', 'a'].map((id) => ({ source: { id } }));
  expect(orderById(things)).toEqual([2, 4, 0, 3, 1]);
});
