import { describe, expect, it } from 'vitest';
import { LedgerBook } from './book.ts';
import type { Ledger, LedgerPlace, MonthlyLines, MonthlyPayments } from './ledger.ts';
import { totalsByMonth, totalsFrom } from './monthly.ts';

const place = (cluster: number, ...quantity: number[]): LedgerPlace => ({
  cluster,
  kvm: -1,
  quantity: Float64Array.from(quantity),
});
const [A, B, C] = [place(0, 1, 2, 0), place(1, 3, 0, 1), place(2, 0, 0, 4)];
const PRICES = [{ amount: '1.50', escalation: '1' }];
const PAYMENTS: MonthlyPayments = {
  kind: { rule: 'cost', category: 'power', offer: -1, source: 3, priced: true, freed: false },
  from: 0,
  until: 3,
  places: [A, B, C],
  varying: 'quantity',
  prices: PRICES,
  digits: 2,
};
// Month by month: (1 + 3) × 1.50, 2 × 1.50, (1 + 4) × 1.50, in cents; five lines.
const BEFORE = totalsByMonth(PAYMENTS, 3);
const told = (lines: MonthlyLines | undefined) => lines && [[...lines.paid], lines.lines, lines.size];

describe('what is paid each month, from what it came to before', () => {
  it('is the same where nothing asks for anything else', () => {
    expect(told(BEFORE)).toEqual([[600, 300, 750], 5, 1650]);
    expect(totalsFrom(BEFORE, PAYMENTS)).toBe(BEFORE);
    expect(told(totalsFrom(BEFORE, { ...PAYMENTS, places: [A, B, place(2, 0, 0, 4)] }))).toEqual(
      told(BEFORE),
    );
  });

  it('is counted again where one of three places asks for something else', () => {
    // B asks for 0, 5 and −2 instead of 3, 0 and 1: 1 × 1.50, 7 × 1.50, 2 × 1.50; lines of A two, of B two, of C one.
    const now = { ...PAYMENTS, places: [A, place(1, 0, 5, -2), C] };
    const found = totalsFrom(BEFORE, now);
    expect(told(found)).toEqual([[150, 1050, 300], 5, 150 + 300 + 750 + 300 + 600]);
    expect(found).toMatchObject({ by: 'month', places: now.places, from: 0, until: 3 });
    expect(told(found)).toEqual(told(totalsByMonth(now, 3)));
    // What was said before stays said.
    expect(told(BEFORE)).toEqual([[600, 300, 750], 5, 1650]);
  });

  it('is counted from nothing where most are others, or stand elsewhere, or have no price', () => {
    const [x, y] = [place(0, 7, 7, 7), place(1, 7, 7, 7)];
    expect(totalsFrom(BEFORE, { ...PAYMENTS, places: [x, y, C] })).toBeUndefined();
    expect(totalsFrom(BEFORE, { ...PAYMENTS, places: [A, B] })).toBeUndefined();
    expect(totalsFrom(BEFORE, { ...PAYMENTS, places: [A, B, { ...C, cluster: 9 }] })).toBeUndefined();
    expect(totalsFrom(BEFORE, { ...PAYMENTS, places: [A, B, { ...C, kvm: 0 }] })).toBeUndefined();
    const unpriced = { ...PAYMENTS, kind: { ...PAYMENTS.kind, priced: false } };
    expect(
      totalsFrom(totalsByMonth(unpriced, 3), { ...unpriced, places: [A, B, place(2, 0, 0, 5)] }),
    ).toBeUndefined();
    // Half of two places is not most of them.
    const two = { ...PAYMENTS, places: [A, B] };
    expect(told(totalsFrom(totalsByMonth(two, 3), { ...two, places: [A, place(1, 0, 0, 0)] }))).toEqual([
      [150, 300, 0],
      2,
      450,
    ]);
  });

  it('counts lines without a price, within its months alone', () => {
    const unpriced = { ...PAYMENTS, kind: { ...PAYMENTS.kind, priced: false }, prices: [] };
    expect(told(totalsByMonth(unpriced, 3))).toEqual([[0, 0, 0], 5, 0]);
    expect(totalsByMonth({ ...unpriced, from: 1 }, 3).lines).toBe(3);
    expect(totalsByMonth({ ...unpriced, until: 2 }, 3).lines).toBe(3);
    expect(totalsByMonth({ ...unpriced, from: 3, until: 1 }, 3).lines).toBe(0);
  });
});

describe('a book that knows the one before', () => {
  const posted = (payments: MonthlyPayments, before?: Ledger, horizon = 3): Ledger => {
    const book = new LedgerBook({ horizon, ...(before && { before }) });
    book.post(payments);
    return book.close();
  };
  const first = posted(PAYMENTS);
  const [part] = first.parts;

  it('takes over what was paid for the same prices, and nothing else', () => {
    expect(posted(PAYMENTS, first).parts[0]).toBe(part);
    const others: Partial<MonthlyPayments>[] = [
      { prices: [{ amount: '1.50', escalation: '1' }] },
      { until: 2 },
      { from: 1 },
      { kind: { ...PAYMENTS.kind, source: 4 } },
      { kind: { ...PAYMENTS.kind, freed: true } },
      { kind: { ...PAYMENTS.kind, category: 'people' } },
    ];
    for (const other of others) expect(posted({ ...PAYMENTS, ...other }, first).parts[0]).not.toBe(part);
    expect(posted(PAYMENTS, first, 4).parts[0]).not.toBe(part);
    expect(posted(PAYMENTS).parts[0]).not.toBe(part);
  });

  it('says the same as one that knows nothing', () => {
    const now = { ...PAYMENTS, places: [A, place(1, 0, 5, -2), C] };
    expect(posted(now, first).sums).toEqual(posted(now).sums);
    const later = posted({ ...PAYMENTS, until: 2 }, first);
    expect([...later.sums.byMonth]).toEqual([600, 300, 0]);
  });

  it('passes over lines that were written one by one', () => {
    const book = new LedgerBook({ horizon: 3 });
    const { kind } = PAYMENTS;
    book.write({ ...kind, month: 0, from: 0, to: 1, cluster: 0, quantity: 1, amount: 5 });
    expect(told(posted(PAYMENTS, book.close()).parts[0] as MonthlyLines)).toEqual(told(BEFORE));
  });
});
