import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LedgerBook } from '../ledger/book.ts';
import { type LedgerColumns, type Line } from '../ledger/ledger.ts';
import { accruedIn, coveredIn, spreadUntil } from './spread.ts';
import { columnsOf } from './columnsOf.ts';

const LINE: Line = {
  month: 0,
  from: 0,
  to: 12,
  rule: 'slice',
  category: 'v',
  offer: 0,
  source: 0,
  cluster: -1,
  quantity: 1,
  amount: 10000,
  priced: true,
  freed: false,
};

const ledger = (...lines: Partial<Line>[]): LedgerColumns => {
  const book = new LedgerBook({ horizon: 24 });
  for (const line of lines) book.write({ ...LINE, ...line });
  return columnsOf(book.close());
};

describe('spreading a line over the months it covers', () => {
  it('rounds what has accrued so far, half away from zero', () => {
    expect([1, 2, 3, 12].map((months) => spreadUntil(10000, months, 12))).toEqual([833, 1667, 2500, 10000]);
    expect(spreadUntil(1, 1, 2)).toBe(1);
    expect(spreadUntil(-1, 1, 2)).toBe(-1);
    expect(spreadUntil(-10000, 2, 12)).toBe(-1667);
    expect(spreadUntil(10000, -3, 12)).toBe(0);
    expect(spreadUntil(0, 5, 12)).toBe(0);
  });

  it('rounds amounts as exactly where twice their months pass 2^53', () => {
    const amount = 2 ** 52 - 1;
    expect(spreadUntil(amount, 1320, 1320)).toBe(amount);
    const exactly = (months: bigint): bigint => (2n * BigInt(amount) * months + 1320n) / 2640n;
    for (const months of [1, 7, 659, 1319]) {
      expect(spreadUntil(amount, months, 1320)).toBe(Number(exactly(BigInt(months))));
      expect(spreadUntil(-amount, months, 1320)).toBe(-Number(exactly(BigInt(months))));
    }
  });

  it('counts the months of a window from the first month of the line', () => {
    const lines = ledger({ from: -3, to: 9 });
    expect(coveredIn(lines, 0, 0, 24)).toEqual({ before: 3, until: 12, months: 12 });
    expect(coveredIn(lines, 0, 2, 5)).toEqual({ before: 5, until: 8, months: 12 });
    expect(coveredIn(lines, 0, 12, 24)).toEqual({ before: 12, until: 12, months: 12 });
    expect(coveredIn(lines, 0, -9, -5)).toEqual({ before: 0, until: 0, months: 12 });
  });

  it('takes the part of a window, all of it when it covers the line', () => {
    const lines = ledger({ from: -3, to: 9 });
    expect(accruedIn(lines, 0, 0, 24)).toBe(7500);
    expect(accruedIn(lines, 0, 1, 2)).toBe(834);
    expect(accruedIn(lines, 0, -3, 9)).toBe(10000);
    expect(accruedIn(lines, 0, 9, 24)).toBe(0);
  });

  it('parts of any cut add up to the line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -24, max: 24 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -30, max: 90 }),
        (amount, from, months, cut) => {
          const lines = ledger({ amount, from, to: from + months });
          expect(accruedIn(lines, 0, -1000, cut) + accruedIn(lines, 0, cut, 1000)).toBe(amount);
        },
      ),
    );
  });
});
