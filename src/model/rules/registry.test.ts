import { expect, it } from 'vitest';
import { SLICE } from './money.ts';
import { ruleById } from './registry.ts';

it('finds rules by their id; another id is our own mistake', () => {
  expect(ruleById(SLICE.id)).toBe(SLICE);
  expect(() => ruleById('none')).toThrow('no rule of id none');
});
