import { describe, expect, it } from 'vitest';
import { LedgerBook, MOST_MONEY, type Ledger, type Line } from '../ledger/ledger.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import type { FutureProjection } from '../projection.ts';
import { accruedByMonth } from './accrued.ts';
import { sumsOf } from './sums.ts';
import { cashByCategory, cashByMonth, totalsOf } from './totals.ts';

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
  const book = new LedgerBook();
  for (const line of lines) book.write({ ...LINE, ...line });
  return { ...futureIn(run(), 'stay'), ledger: book.close() };
}

const H = 12;
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
    expect(totalsOf(future, H)).toEqual({
      cash: 1550,
      credit: 150,
      charge: 40,
      total: 1440,
      accrued: 1000 + 1000 + 450 - 50,
      freed: 77,
    });
  });

  it('gives cash by month and by category', () => {
    expect([...cashByMonth(future.ledger, H)]).toEqual([1000, 0, 0, 550, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...cashByCategory(future.ledger, H)]).toEqual([
      ['v', 1600],
      ['credit', -50],
    ]);
  });

  it('keeps a category whose lines cancel out', () => {
    const lines = withLines({ amount: 5, category: 'x' }, { amount: -5, category: 'x' });
    expect([...cashByCategory(lines.ledger, H)]).toEqual([['x', 0]]);
  });

  it('is made once for a ledger and horizon', () => {
    expect(sumsOf(future.ledger, H)).toBe(sumsOf(future.ledger, H));
    const longer = sumsOf(future.ledger, 13);
    expect(longer.byMonth).toHaveLength(13);
    expect(longer.cash).toBe(1550 - 110);
    expect(sumsOf(future.ledger, H).cash).toBe(1550);
  });

  it('throws when cents would no longer be exact, which no ledger book allows', () => {
    const most = withLines({ amount: MOST_MONEY });
    expect(totalsOf(most, H).total).toBe(MOST_MONEY);
    const amount = Float64Array.of(2 ** 53);
    expect(() => totalsOf({ ...most, ledger: { ...most.ledger, amount } }, H)).toThrow('out of exact range');
  });

  it('spreads the same lines over the months, to the same sum', () => {
    const months = accruedByMonth(future.ledger, H);
    expect([...months]).toEqual([
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
    expect(months.reduce((a, b) => a + b)).toBe(totalsOf(future, H).accrued);
  });
});

describe('the ledger of a future', () => {
  it('is not read beyond its horizon', () => {
    const { ledger }: { ledger: Ledger } = withLines({ month: 11, from: 11, to: 23, amount: 1200 });
    expect([...accruedByMonth(ledger, H)].at(-1)).toBe(100);
    expect(accruedByMonth(ledger, H)).toHaveLength(H);
  });
});
