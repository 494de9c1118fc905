import { expect, test } from 'vitest';
import { eachOnce } from './eachOnce.ts';

test('of what is found twice at an address the first remains, in order; another code or address is another find', () => {
  const found = [
    { path: 'b', code: 'x', n: 1 },
    { path: 'a', code: 'x', n: 2 },
    { path: 'b', code: 'x', n: 3 },
    { path: 'b', code: 'y', n: 4 },
  ];
  expect(eachOnce(found).map(({ n }) => n)).toEqual([1, 2, 4]);
  expect(eachOnce([])).toEqual([]);
});
