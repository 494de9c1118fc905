import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { LINE_RULES } from './ledger.ts';
import { columnsOf } from './columnsOf.ts';

type Given = Record<string, unknown>;
const linesOf = (offer: Given, holdings: Given[] = [], change: Parameters<typeof contracts>[0] = {}) => {
  const projection = contracts({
    offers: { v: { metric: { id: 'per-host' }, price: '120', term: 12, ...offer } },
    holdings,
    ...change,
  });
  const { ledger } = projection.futures[0] ?? {};
  if (!ledger) throw new TypeError('no ledger');
  return Array.from(columnsOf(ledger).amount, (amount, at) => ({
    rule: LINE_RULES[columnsOf(ledger).rule[at] ?? 0],
    month: columnsOf(ledger).month[at],
    from: columnsOf(ledger).from[at],
    to: columnsOf(ledger).to[at],
    quantity: columnsOf(ledger).quantity[at],
    amount,
    priced: columnsOf(ledger).priced[at] === 1,
    category: ledger.categories[columnsOf(ledger).category[at] ?? 0],
  })).filter(({ rule = '' }) => !rule.startsWith('settle'));
};
const holding = (change: Given = {}): Given => ({
  id: 'h1',
  offer: 'v',
  quantity: 3,
  price: '100',
  start: '2026-07',
  end: '2028-07',
  ...change,
});

describe('the payments of licences', () => {
  it('are one line a slice, from those still covering the first month to those before the horizon', () => {
    expect(linesOf({}, [holding()])).toEqual([
      { rule: 'slice', month: -6, from: -6, to: 6, quantity: 3, amount: 30000, priced: true, category: 'v' },
      { rule: 'slice', month: 6, from: 6, to: 18, quantity: 3, amount: 30000, priced: true, category: 'v' },
    ]);
    const ended = holding({ start: '2025-01', end: '2027-01', next: { term: 1 } });
    expect(linesOf({}, [ended], { horizon: 1 }).map(({ month }) => month)).toEqual([0]);
    expect(
      linesOf({}, [holding({ quantity: 0, start: '2027-01' })], { horizon: 1 }).map(
        ({ quantity }) => quantity,
      ),
    ).toEqual([3]);
  });

  it('are parts of a total that add up to it', () => {
    const entered = holding({
      total: '100.01',
      price: undefined,
      start: '2027-01',
      end: '2028-01',
      billing: 'monthly',
    });
    const amounts = linesOf({}, [entered]).map(({ rule, amount }) => [rule, amount]);
    expect(amounts.map(([, amount]) => amount)).toEqual([
      833, 834, 833, 834, 833, 834, 833, 833, 834, 833, 834, 833,
    ]);
    expect(new Set(amounts.map(([rule]) => rule))).toEqual(new Set(['slice-of-total']));
    expect(linesOf({}, [entered]).every(({ priced }) => priced)).toBe(true);
  });

  it('of a renewal go by the unit price of the total, a half cent up', () => {
    // 100.01 for 3 units over two years: 50.005 a year.
    const entered = holding({ total: '100.01', price: undefined, start: '2025-07', end: '2027-07' });
    expect(linesOf({}, [entered]).map(({ rule, amount }) => [rule, amount])).toEqual([
      ['slice-of-total', 5000],
      ['slice', 5001],
    ]);
  });

  it('have no amount while the price is not known', () => {
    expect(linesOf({ price: undefined })).toEqual([
      { rule: 'slice', month: 0, from: 0, to: 12, quantity: 3, amount: 0, priced: false, category: 'v' },
    ]);
  });

  it('of perpetual licences are one line in the month of purchase', () => {
    const perpetual = { licence: 'perpetual' };
    expect(linesOf(perpetual)).toEqual([
      { rule: 'licence', month: 0, from: 0, to: 1, quantity: 3, amount: 36000, priced: true, category: 'v' },
    ]);
    expect(linesOf(perpetual, [holding({ end: undefined })])).toEqual([]);
    const signed = holding({ start: '2027-03', end: undefined, total: '100', price: undefined });
    expect(linesOf(perpetual, [signed])[0]).toMatchObject({
      rule: 'slice-of-total',
      month: 2,
      to: 3,
      amount: 10000,
    });
    expect(linesOf({ ...perpetual, price: undefined })[0]).toMatchObject({
      rule: 'licence',
      amount: 0,
      priced: false,
    });
  });

  it('carry a fee when they are renewed late', () => {
    const late = holding({ end: '2027-07', next: { late: true, term: 6 } });
    const fee = { rule: 'late-fee', month: 6, from: 6, to: 7, quantity: 3, category: 'late fee' };
    expect(linesOf({ lateFee: '0.1' }, [late])[2]).toEqual({ ...fee, amount: 1500, priced: true });
    expect(
      linesOf({ lateFee: '0.1' }, [holding({ end: '2027-07', next: { late: true, term: 36 } })])[2],
    ).toEqual({
      ...fee,
      amount: 3000,
      priced: true,
    });
    expect(linesOf({ lateFee: '0.1', soldUntil: '2027-01' }, [late])[2]).toEqual({
      ...fee,
      amount: 0,
      priced: false,
    });
    expect(linesOf({}, [late]).map(({ rule }) => rule)).toEqual(['slice', 'slice']);
    expect(linesOf({ lateFee: '0.1' }, [holding({ end: '2027-07' })]).map(({ rule }) => rule)).toEqual([
      'slice',
      'slice',
    ]);
  });
});

describe('lines of licences', () => {
  it('stand at no place, and are money', () => {
    const holdings = [holding({ end: '2027-07', next: { late: true } })];
    const [future] = contracts({
      offers: { v: { metric: { id: 'per-host' }, price: '120', lateFee: '0.1', minSpend: '9999' } },
      holdings,
    }).futures;
    if (!future) throw new TypeError('no future');
    const { rule, cluster, kvm, freed } = columnsOf(future.ledger);
    expect([...rule].map((code) => LINE_RULES[code])).toEqual([
      'slice',
      'slice',
      'late-fee',
      'minimum-spend',
      'settle-credit',
    ]);
    expect([...cluster, ...kvm]).toEqual(new Array(10).fill(-1));
    expect([...freed]).toEqual([0, 0, 0, 0, 0]);
    // Three at 100 in months −6 and 6, a tenth of the second, and what lacks of 9,999; the first was paid before the start.
    expect(future.ledger.sums).toMatchObject({ cash: 999_900 + 3000, freed: 0 });
  });
});

describe('a minimum spend', () => {
  it('binds as long as what was bought, not as long as what signed contracts will cover of it', () => {
    // Three are bought in January and end in May, when three signed ones begin: 3 × 120 × 4 ÷ 12 = 120.
    const signed = holding({ start: '2027-05', end: '2029-05' });
    const orders = linesOf({ minSpend: '500' }, [signed]).filter(({ rule }) => rule === 'minimum-spend');
    expect(orders).toMatchObject([{ month: 0, from: 0, to: 4, amount: 38000 }]);
  });

  it('asks nothing for what is taken to be held', () => {
    const projection = contracts({
      offers: {
        v: { metric: { id: 'per-host' }, price: '120', term: 12 },
        w: { metric: { id: 'per-vm' }, minSpend: '500', term: 12 },
      },
      products: [{ id: 'p', modes: ['w'] }],
    });
    const [future] = projection.futures;
    expect(future?.plans.map(({ contracts: all }) => all.map(({ origin }) => origin))).toEqual([
      ['bought'],
      ['assumed'],
    ]);
    expect(future?.ledger.sums).toMatchObject({ cash: 36000, unpriced: false });
  });

  it('lifts an order below it with a line of its own over the months it commits to', () => {
    expect(linesOf({ minSpend: '500', term: 6, billing: 'monthly' }).at(-1)).toEqual({
      rule: 'minimum-spend',
      month: 6,
      from: 6,
      to: 12,
      quantity: 1,
      amount: 32000,
      priced: true,
      category: 'v',
    });
  });

  it('leaves alone an order that reaches it, and what was signed before', () => {
    expect(linesOf({ minSpend: '360' }).map(({ rule }) => rule)).toEqual(['slice']);
    expect(linesOf({ minSpend: '9000' }, [holding({ start: '2027-01' })]).map(({ rule }) => rule)).toEqual([
      'slice',
    ]);
  });

  it('takes everything bought of an offer in one month together', () => {
    const holdings = [
      holding({ id: 'a', quantity: 1, end: '2027-07', next: { term: 24 } }),
      holding({ id: 'b', quantity: 1, end: '2027-07' }),
      holding({ id: 'c', quantity: 1, end: '2027-07', next: { most: 0 } }),
    ];
    // 200 + 100 for the renewals, 180 for what joined the longer one at the list price of 120 over 24 months = 240.
    const orders = linesOf({ minSpend: '1000' }, holdings).filter(({ rule }) => rule === 'minimum-spend');
    expect(orders).toMatchObject([{ month: 6, from: 6, to: 30, amount: 46000 }]);
  });

  it('counts a year of what joins a contract without an end, and licences once', () => {
    const evergreen = holding({ quantity: 1, end: undefined });
    expect(linesOf({ minSpend: '300' }, [evergreen]).at(-1)).toMatchObject({ from: 0, to: 12, amount: 6000 });
    expect(linesOf({ minSpend: '400', licence: 'perpetual' }).at(-1)).toMatchObject({
      from: 0,
      to: 1,
      amount: 4000,
    });
  });

  it('is open while a price of the order is', () => {
    expect(linesOf({ minSpend: '300', price: undefined }).at(-1)).toMatchObject({
      rule: 'minimum-spend',
      amount: 0,
      priced: false,
    });
  });
});
