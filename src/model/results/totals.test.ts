import { describe, expect, it } from 'vitest';
import { LedgerBook } from '../ledger/book.ts';
import { columnsOf } from '../ledger/columnsOf.ts';
import { MOST_MONEY, type Ledger, type Line } from '../ledger/ledger.ts';
import { accruedIn } from '../ledger/spread.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import type { FutureProjection } from '../projection.ts';
import { cashByCategory, totalsOf } from './totals.ts';

const LINE: Line = {
  month: 0,
  from: 0,
  to: 1,
  rule: 'slice',
  category: 'v',
  offer: 0,
  source: 0,
  cluster: -1,
  quantity: 1,
  amount: 100,
  priced: true,
  freed: false,
};

function withLines(...lines: Partial<Line>[]): FutureProjection {
  const book = new LedgerBook({ horizon: H });
  for (const line of lines) book.write({ ...LINE, ...line });
  return { ...futureIn(run(), 'stay'), ledger: book.close() };
}

const H = 12;

/** What accrues in each month, line by line. */
function accruedByMonth(ledger: Ledger): number[] {
  const columns = columnsOf(ledger);
  const lines = [...columns.amount.keys()].filter((line) => columns.freed[line] !== 1);
  return Array.from({ length: H }, (_, month) =>
    lines.reduce((sum, line) => sum + accruedIn(columns, line, month, month + 1), 0),
  );
}

const future = withLines(
  { month: -2, from: -2, to: 10, amount: 1200, category: 'sunk' },
  { month: 0, from: 0, to: 12, amount: 1000 },
  { month: 3, from: 3, to: 15, amount: 600 },
  { month: 3, from: 3, to: 4, amount: -50, category: 'credit' },
  { month: 5, amount: 77, freed: true, category: 'time' },
  { month: 12, amount: 70, freed: true, category: 'time' },
  { month: -1, amount: 71, freed: true, category: 'time' },
  { month: 12, from: 12, to: 15, amount: -150, category: 'settlement credit' },
  { month: 12, from: 12, to: 15, amount: 40, category: 'settlement charge' },
  { month: 12, from: 12, to: 13, amount: 0, category: 'settlement charge' },
);

describe('sums of a ledger', () => {
  it('counts cash within the horizon, settlement at it, and neither sunk payments nor freed time', () => {
    expect(totalsOf(future)).toEqual({
      cash: 1550,
      credit: 150,
      charge: 40,
      total: 1440,
      accrued: 1000 + 1000 + 450 - 50,
      freed: 77,
    });
  });

  it('gives cash by month and by category', () => {
    expect([...future.ledger.sums.byMonth]).toEqual([1000, 0, 0, 550, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...cashByCategory(future.ledger)]).toEqual([
      ['v', 1600],
      ['credit', -50],
    ]);
  });

  it('keeps a category whose lines cancel out', () => {
    const lines = withLines({ amount: 5, category: 'x' }, { amount: -5, category: 'x' });
    expect([...cashByCategory(lines.ledger)]).toEqual([['x', 0]]);
  });

  it('throws when cents would no longer be exact, which no ledger book allows', () => {
    const most = withLines({ amount: MOST_MONEY });
    expect(totalsOf(most).total).toBe(MOST_MONEY);
    const sums = { ...most.ledger.sums, charge: 2 ** 53 };
    expect(() => totalsOf({ ...most, ledger: { ...most.ledger, sums } })).toThrow('out of exact range');
  });

  it('spreads the same lines over the months, to the same sum', () => {
    const months = accruedByMonth(future.ledger);
    expect(months).toEqual([
      100 + 83,
      100 + 84,
      100 + 83,
      100 + 83 + 50 - 50,
      100 + 84 + 50,
      100 + 83 + 50,
      100 + 83 + 50,
      100 + 84 + 50,
      100 + 83 + 50,
      100 + 83 + 50,
      84 + 50,
      83 + 50,
    ]);
    expect(months.reduce((a, b) => a + b)).toBe(totalsOf(future).accrued);
  });
});

describe('the ledger of a future', () => {
  it('is not read beyond its horizon', () => {
    const { ledger }: { ledger: Ledger } = withLines({ month: 11, from: 11, to: 23, amount: 1200 });
    expect(accruedByMonth(ledger)).toEqual([...new Array<number>(H - 1).fill(0), 100]);
  });
});
