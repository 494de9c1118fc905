import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';
import { LINE_RULES } from './ledger.ts';
import { beyondHorizon } from './settlement.ts';
import { columnsOf } from './columnsOf.ts';

type Given = Record<string, unknown>;
const holding = (id: string, quantity: number, end: string | undefined, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity,
  price: '120',
  start: '2027-01',
  end,
  ...change,
});
const project = (holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const projection = contracts({ holdings, ...change });
  const [future] = projection.futures;
  if (!future) throw new TypeError('no future');
  return future;
};
const settled = (holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const { ledger } = project(holdings, change);
  return Array.from(columnsOf(ledger).amount, (amount, at) => ({
    rule: LINE_RULES[columnsOf(ledger).rule[at] ?? 0] ?? '',
    source: columnsOf(ledger).source[at],
    month: columnsOf(ledger).month[at],
    from: columnsOf(ledger).from[at],
    to: columnsOf(ledger).to[at],
    quantity: columnsOf(ledger).quantity[at],
    amount,
    priced: columnsOf(ledger).priced[at] === 1,
    category: ledger.categories[columnsOf(ledger).category[at] ?? 0],
  })).filter(({ rule }) => rule.startsWith('settle'));
};

describe('the settlement of licences', () => {
  it('credits months paid beyond the horizon of units still needed', () => {
    expect(settled([holding('a', 3, '2028-07', { billing: 'prepaid' })])).toEqual([
      {
        rule: 'settle-credit',
        source: 0,
        month: 12,
        from: 12,
        to: 18,
        quantity: 3,
        amount: -18000,
        priced: true,
        category: 'settlement credit',
      },
    ]);
    expect(settled([holding('a', 3, '2028-01', { billing: 'prepaid' })])).toEqual([]);
  });

  it('charges months owed beyond the horizon of units not needed then', () => {
    expect(settled([holding('a', 5, '2028-07', { billing: 'yearly' })])).toEqual([
      {
        rule: 'settle-charge',
        source: 0,
        month: 12,
        from: 12,
        to: 18,
        quantity: 2,
        amount: 12000,
        priced: true,
        category: 'settlement charge',
      },
    ]);
    expect(settled([holding('a', 5, '2029-01', { start: '2026-07' })])).toMatchObject([
      { rule: 'settle-credit', from: 12, to: 18, quantity: 3, amount: -18000 },
      { rule: 'settle-charge', from: 18, to: 24, quantity: 2, amount: 12000 },
    ]);
  });

  it('is nothing where nothing is needed of what was paid, or nothing owed of what is not needed', () => {
    const offers = {
      v: { metric: { id: 'per-host' }, price: '120' },
      w: { metric: { id: 'free' }, price: '0' },
    };
    const free = { clusters: [clusterOf('a', 'w', 3)], offers };
    expect(settled([holding('a', 5, '2028-07', { billing: 'prepaid' })], free)).toEqual([]);
    // Paid by the year: three are needed, and owed beyond the horizon, which the next year will need as well.
    expect(settled([holding('a', 3, '2028-07', { billing: 'yearly' })])).toEqual([]);
    expect(settled([holding('a', 5, '2028-07', { billing: 'prepaid' })])).toMatchObject([
      { rule: 'settle-credit', quantity: 3 },
    ]);
  });

  it('leaves alone what only begins at the horizon or later', () => {
    const [plan] = project([
      holding('a', 3, '2028-07'),
      holding('b', 2, '2029-01', { start: '2028-01' }),
      holding('c', 2, '2029-01', { start: '2028-02' }),
    ]).plans;
    if (!plan) throw new TypeError('no plan');
    expect(beyondHorizon(plan, 3, 12).map(({ contract, excess }) => [contract.id, excess])).toEqual([
      ['a', 0],
    ]);
  });

  it('puts the excess on what ends last, ties by id', () => {
    const future = project([
      holding('c', 2, '2028-02'),
      holding('b', 2, '2028-03'),
      holding('a', 2, '2028-03'),
      holding('d', 0, '2028-03'),
      holding('e', 1, undefined),
      holding('f', 1, '2028-01'),
    ]);
    const [plan] = future.plans;
    if (!plan) throw new TypeError('no plan');
    expect(
      beyondHorizon(plan, 3, 12).map(({ contract, excess, needed }) => [contract.id, excess, needed]),
    ).toEqual([
      ['a', 2, 0],
      ['b', 1, 1],
      ['c', 0, 2],
    ]);
    expect(beyondHorizon(plan, 9, 12).map(({ excess }) => excess)).toEqual([0, 0, 0]);
  });

  it('leaves perpetual licences and contracts without an end alone', () => {
    expect(settled([holding('a', 5, undefined)])).toEqual([]);
    const offers = { v: { metric: { id: 'per-host' }, licence: 'perpetual', price: '1' } };
    expect(settled([], { offers })).toEqual([]);
  });

  it('is open while the price is, and nothing when it is switched off', () => {
    const offers = { v: { metric: { id: 'per-host' }, term: 24, billing: 'prepaid' } };
    expect(settled([], { offers })).toMatchObject([{ rule: 'settle-credit', amount: 0, priced: false }]);
    expect(settled([holding('a', 5, '2028-07')], { assumptions: { settle: false } })).toEqual([]);
  });

  it('needs what is needed in the last month', () => {
    const clusters = [clusterOf('a', 'v', 3)];
    const futures = { stay: { editions: [{ from: '2027-12', offer: 'w' }] } };
    const offers = {
      v: { metric: { id: 'per-host' }, price: '120' },
      w: { metric: { id: 'free' }, price: '0' },
    };
    expect(settled([holding('a', 3, '2028-07')], { clusters, futures, offers })).toMatchObject([
      { rule: 'settle-charge', quantity: 3 },
    ]);
  });
});
