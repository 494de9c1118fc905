import { expect, test } from 'vitest';
import { run } from '../../../tests/small/scenario.ts';
import { indexIn, moneyFigure } from './context.ts';
import { reach } from './reach.ts';

test('every figure below another is reached, itself first; an id that names none is our own mistake', () => {
  const reached = [...reach(run(), ['future/stay/cash']).keys()];
  expect(reached[0]).toBe('future/stay/cash');
  expect(reached).toContain('future/stay/contract/v/0/quantity');
  expect(() => reach(run(), ['future/nobody/cash'])).toThrow('no figure future/nobody/cash');
});

test('money beyond what can be counted exactly has no value, and says so', () => {
  const because = { kind: 'sum', of: [] } as const;
  expect(moneyFigure(run(), 'x', 2 ** 53, because)).toEqual({
    id: 'x',
    unit: 'money',
    value: null,
    missing: [],
    because,
    reason: 'too-large',
  });
  expect(moneyFigure(run(), 'x', 2 ** 53 - 1, because).value).toBe('90071992547409.91');
});

test('a place in an id is a whole number below a bound', () => {
  expect(['0', '2', '3', '-1', '1.5', '', 'x', undefined].map((text) => indexIn(text, 3))).toEqual([
    0,
    2,
    ...Array.from({ length: 6 }, () => undefined),
  ]);
});
