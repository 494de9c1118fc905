import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LedgerBook } from './book.ts';
import { columnsOf } from './columnsOf.ts';
import type { Ledger, MonthlyPayments } from './ledger.ts';
import { totalsByMonth, totalsFrom } from './monthly.ts';
import { unpricedLines } from './unpriced.ts';

const PAYMENTS: MonthlyPayments = {
  kind: { rule: 'cost', category: 'power', offer: -1, source: 3, priced: true, freed: false },
  from: 1,
  until: 4,
  places: [
    { cluster: 0, kvm: -1, quantity: Float64Array.of(9, 2, 0, 3, 9) },
    { cluster: -1, kvm: 2, quantity: Float64Array.of(9, 0.5, 1e-10, -1, 9) },
  ],
  varying: 'quantity',
  prices: [{ amount: '1.01', escalation: '1' }],
  digits: 2,
};

function posted(payments: Partial<MonthlyPayments>, lineByLine = false, horizon = 5): Ledger {
  const book = new LedgerBook({ horizon, lineByLine });
  book.post({ ...PAYMENTS, ...payments });
  return book.close();
}

const rows = (ledger: Ledger): unknown => {
  const { categories, ...columns } = columnsOf(ledger);
  return [categories, Object.entries(columns).map(([name, column]) => [name, ...column])];
};

describe('what is paid each month', () => {
  it('is summed by month without writing a line', () => {
    const { parts, categories, sums } = posted({});
    expect(categories).toEqual(['power']);
    expect(parts).toHaveLength(1);
    // 2 x 1.01 and half of 1.01, which rounds up; then nothing; then 3 x 1.01 less 1.01.
    expect([...sums.byMonth]).toEqual([0, 202 + 51, 0, 303 - 101, 0]);
    expect(sums).toMatchObject({
      cash: 455,
      accrued: 455,
      freed: 0,
      size: 202 + 51 + 303 + 101,
      unpriced: false,
    });
    expect([...sums.linesOfCategory]).toEqual([4]);
  });

  it('is nothing in a month that asks for nothing within the tolerance, priced or not', () => {
    const places = [{ cluster: 0, kvm: -1, quantity: Float64Array.of(0, 1e-9, 2e-9, -1e-9, 0) }];
    for (const open of [{}, { kind: { ...PAYMENTS.kind, priced: false }, prices: [] }]) {
      const ledger = posted({ places, ...open });
      expect([...ledger.sums.linesOfCategory]).toEqual([1]);
      expect([...columnsOf(ledger).month]).toEqual([2]);
    }
    const base = { ...PAYMENTS, places, varying: 'base' as const, prices: [{ share: '0.1' }] };
    const share = posted({ ...base, kind: { ...PAYMENTS.kind, rule: 'cost-contingency' } });
    expect([...columnsOf(share).month]).toEqual([2]);
  });

  it('is written out with room for just as many lines as there are', () => {
    const book = new LedgerBook({ horizon: 5 });
    const line = { ...PAYMENTS.kind, month: 0, from: 0, to: 1, cluster: -1, quantity: 1, amount: 7 };
    for (let again = 0; again < 4; again++) book.write(line);
    book.post({ ...PAYMENTS, places: [{ cluster: 0, kvm: -1, quantity: new Float64Array(5).fill(2) }] });
    const { amount } = columnsOf(book.close());
    expect([amount.length, amount.buffer.byteLength]).toEqual([7, 7 * 8]);
  });

  it('is written out, place by place, when somebody asks', () => {
    const { month, from, to, cluster, kvm, quantity, amount, source, priced } = columnsOf(posted({}));
    expect([...month]).toEqual([1, 3, 1, 3]);
    expect([...from]).toEqual([1, 3, 1, 3]);
    expect([...to]).toEqual([2, 4, 2, 4]);
    expect([...cluster]).toEqual([0, 0, -1, -1]);
    expect([...kvm]).toEqual([-1, -1, 2, 2]);
    expect([...quantity]).toEqual([2, 3, 0.5, -1]);
    expect([...amount]).toEqual([202, 303, 51, -101]);
    expect([...source]).toEqual([3, 3, 3, 3]);
    expect([...priced]).toEqual([1, 1, 1, 1]);
  });

  it('costs what its year says, the last price in all later years', () => {
    const quantity = new Float64Array(40).fill(1);
    const places = [{ cluster: 0, kvm: -1, quantity }];
    const prices = ['1', '2', '3'].map((amount) => ({ amount, escalation: '1' }));
    const { sums } = posted({ places, prices, from: 11, until: 40 }, false, 40);
    expect([...sums.byMonth].slice(10)).toEqual([
      0,
      100,
      ...new Array<number>(12).fill(200),
      ...new Array<number>(16).fill(300),
    ]);
  });

  it('is a share of a base whose line counts once', () => {
    const share = {
      kind: { ...PAYMENTS.kind, rule: 'cost-contingency' as const },
      varying: 'base' as const,
      prices: [{ share: '0.1' }],
    };
    const { quantity, amount } = columnsOf(posted(share));
    expect([...quantity]).toEqual([1, 1, 1, 1]);
    expect([...amount]).toEqual([20, 30, 5, -10]);
  });

  it('is as many lines without an amount where the price is not known', () => {
    const ledger = posted({ kind: { ...PAYMENTS.kind, priced: false }, prices: [] });
    expect(ledger.sums).toMatchObject({ cash: 0, unpriced: true, size: 0 });
    expect([...ledger.sums.linesOfCategory]).toEqual([4]);
    expect([...columnsOf(ledger).amount]).toEqual([0, 0, 0, 0]);
    expect(unpricedLines(ledger)).toEqual([0, 1, 2, 3]);
    expect(unpricedLines(posted({}))).toEqual([]);
  });

  it('is counted apart where it is time that is freed', () => {
    const { sums } = posted({ kind: { ...PAYMENTS.kind, freed: true } });
    expect(sums).toMatchObject({ cash: 0, accrued: 0, freed: 455, size: 657 });
    expect([...sums.byMonth]).toEqual([0, 0, 0, 0, 0]);
  });

  it('is nothing where nobody asks for anything, and where its months have passed', () => {
    for (const payments of [
      { from: 4, until: 4 },
      { from: 0, until: -3 },
      { places: [] },
      { from: 3, until: 2 },
    ])
      for (const lineByLine of [false, true]) {
        const { parts, categories } = posted(payments, lineByLine);
        expect([parts, categories]).toEqual([[], []]);
      }
  });

  it('keeps its place among lines written one by one', () => {
    const book = new LedgerBook({ horizon: 5 });
    const line = { ...PAYMENTS.kind, month: 0, from: 0, to: 1, cluster: -1, quantity: 1, amount: 7 };
    book.write({ ...line, category: 'first' });
    book.post(PAYMENTS);
    book.write({ ...line, category: 'last' });
    const ledger = book.close();
    expect(ledger.parts.map(({ by }) => by)).toEqual(['line', 'month', 'line']);
    expect(ledger.categories).toEqual(['first', 'power', 'last']);
    const { amount, category } = columnsOf(ledger);
    expect([...amount]).toEqual([7, 202, 303, 51, -101, 7]);
    expect([...category]).toEqual([0, 1, 1, 1, 1, 2]);
  });
});

describe('what is paid each month, after an edit', () => {
  const before = totalsByMonth(PAYMENTS, 5);
  const [first, second] = PAYMENTS.places;
  if (!first || !second) throw new Error('two places');
  const third = { cluster: 4, kvm: -1, quantity: Float64Array.of(0, 0, 7, 0, 0) };
  const changed = { ...first, quantity: Float64Array.of(9, 4, 0, 3, 9) };

  it('is what it was where the places are the same', () => {
    expect(totalsFrom(before, PAYMENTS)).toBe(before);
  });

  it('is brought up to date where one place of several asks for something else', () => {
    const places = [changed, { ...second, quantity: second.quantity.slice() }];
    const payments = { ...PAYMENTS, places };
    const now = totalsFrom(before, payments);
    expect(now).toEqual(totalsByMonth(payments, 5));
    // Two more at 1.01 each in the second month.
    expect([...(now?.paid ?? [])]).toEqual([0, 253 + 202, 0, 202, 0]);
    expect([...before.paid]).toEqual([0, 253, 0, 202, 0]);
  });

  it('is counted anew where most places are others, more, elsewhere, or without a price', () => {
    const other = { ...second, quantity: Float64Array.of(1, 1, 1, 1, 1) };
    const elsewhere = { ...second, kvm: 3 };
    const inCluster = { ...second, cluster: 3 };
    for (const places of [
      [changed, other],
      [first, second, third],
      [first, elsewhere],
      [first, inCluster],
    ])
      expect(totalsFrom(before, { ...PAYMENTS, places })).toBeUndefined();
    const free = {
      ...PAYMENTS,
      kind: { ...PAYMENTS.kind, priced: false },
      prices: [],
      places: [changed, second],
    };
    expect(totalsFrom(before, free)).toBeUndefined();
  });

  it('is taken over by a book only for the same kind, months, prices and horizon', () => {
    const partsOf = (payments: Partial<MonthlyPayments>, horizon = 5): Ledger['parts'] => {
      const earlier = posted({}, false, 5);
      const book = new LedgerBook({ horizon, before: earlier });
      book.post({ ...PAYMENTS, ...payments });
      return [...earlier.parts, ...book.close().parts];
    };
    const [same, again] = partsOf({});
    expect(again).toBe(same);
    const others: Partial<MonthlyPayments>[] = [
      { kind: { ...PAYMENTS.kind, category: 'space' } },
      { kind: { ...PAYMENTS.kind, source: 4 } },
      { until: 3 },
      { prices: [{ amount: '2', escalation: '1' }] },
    ];
    for (const payments of others) {
      const [was, now] = partsOf(payments);
      expect(now).not.toBe(was);
      expect(now).toEqual(totalsByMonth({ ...PAYMENTS, ...payments }, 5));
    }
    const [, longer] = partsOf({}, 6);
    expect(longer).toEqual(totalsByMonth(PAYMENTS, 6));
  });
});

describe('a book that is kept line by line', () => {
  const price = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => (cents / 100).toFixed(2));
  const quantity = fc.oneof(
    fc.integer({ min: 0, max: 5000 }),
    fc.double({ min: -10, max: 5e5, noNaN: true }),
    fc.integer({ min: 0, max: 4000 }).map((eighths) => eighths / 8),
  );
  const place = fc.array(quantity, { minLength: 30, maxLength: 30 }).map((values) => ({
    cluster: 1,
    kvm: -1,
    quantity: Float64Array.from(values),
  }));

  it('says the same as one that is not', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 3 }),
        fc.array(price, { minLength: 1, maxLength: 3 }),
        (places, amounts) => {
          const payments = {
            places,
            prices: amounts.map((amount) => ({ amount, escalation: '1.03' })),
            from: 2,
            until: 29,
          };
          const short = posted(payments, false, 30);
          const long = posted(payments, true, 30);
          expect(rows(short)).toEqual(rows(long));
          expect(short.sums).toEqual(long.sums);
        },
      ),
    );
  });
});
