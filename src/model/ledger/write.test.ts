import { expect, it } from 'vitest';
import { futureIn, run } from '../../../tests/small/scenario.ts';

const costs = [{ id: 'c', item: 'fixed-monthly' as const, amount: '100' }];

it('keeps what is paid each month in one part, and writes it out line by line only where taxes are due', () => {
  const partsOf = (assumptions: object) =>
    futureIn(run({ costs, assumptions }), 'stay').ledger.parts.map(({ by }) => by);
  expect(partsOf({})).toEqual(['line', 'month']);
  expect(partsOf({ vat: { licences: '0.2' } })).toEqual(['line']);
});
