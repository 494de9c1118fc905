import { expect, it } from 'vitest';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import { columnsOf } from '../ledger/columnsOf.ts';
import { isCostLine } from './lines.ts';

it('tells other costs from licences and hosts', () => {
  const costs = [{ id: 'c', item: 'fixed' as const, amount: '7' }];
  const columns = columnsOf(futureIn(run({ costs, horizon: 12 }), 'stay').ledger);
  expect([...columns.amount]).toEqual([110000, 700]);
  expect([...columns.amount.keys()].map((line) => isCostLine(columns, line))).toEqual([false, true]);
});
