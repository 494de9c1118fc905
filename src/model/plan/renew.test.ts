import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';
import type { Contract } from './contract.ts';

type Given = Record<string, unknown>;
const holding = (id: string, quantity: number, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity,
  price: '100',
  start: '2026-07',
  end: '2027-07',
  ...change,
});
const planOf = (holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const [future] = contracts({ holdings, ...change }).futures;
  const plan = future?.plans.find(({ offer }) => offer === 0);
  if (!plan) throw new TypeError('no plan');
  return plan;
};
const bought = (list: readonly Contract[]) =>
  list
    .filter(({ origin }) => origin !== 'held')
    .map(({ id, quantity, price }) => [id, quantity, price.value]);

describe('what renews', () => {
  it('is the cheapest first, as much as is needed', () => {
    const { contracts: all, decisions } = planOf([
      holding('b', 2, { next: { price: '110' } }),
      holding('a', 2, { next: { price: '120' } }),
    ]);
    expect(bought(all)).toEqual([
      ["b'", 2, 110],
      ["a'", 1, 120],
    ]);
    expect(decisions).toMatchObject([
      {
        month: 6,
        join: undefined,
        renewals: [
          {
            contract: 0,
            root: 0,
            term: 12,
            units: 2,
            wanted: 3,
            renewed: 2,
            auto: false,
            thirdParty: false,
            ceiling: Infinity,
          },
          { contract: 1, root: 1, units: 2, wanted: 1, renewed: 1 },
        ],
      },
    ]);
  });

  it('is by id where prices are the same, older first where ids are', () => {
    expect(bought(planOf([holding('b', 2), holding('a', 2)]).contracts)).toEqual([
      ["a'", 2, 100],
      ["b'", 1, 100],
    ]);
  });

  it('is whole and first where notice was missed, beyond what is needed', () => {
    const { contracts: all, decisions } = planOf([
      holding('a', 2, { next: { price: '1' } }),
      holding('b', 2, { next: { auto: true } }),
      holding('c', 2, { next: { auto: true } }),
    ]);
    expect(bought(all)).toEqual([
      ["b'", 2, 100],
      ["c'", 2, 100],
    ]);
    expect(decisions[0]?.renewals).toMatchObject([
      { contract: 1, auto: true, wanted: 2 },
      { contract: 2, auto: true, wanted: 2 },
      { contract: 0, auto: false, wanted: 0, renewed: 0 },
    ]);
  });

  it('keeps to the ceiling that a contract shares with what joined it', () => {
    const plan = planOf([holding('a', 1, { next: { most: 2 }, trueUpPrice: '90' })]);
    expect(bought(plan.contracts)).toEqual([
      ['a+', 2, 90],
      ["a'", 1, 100],
      ["a+'", 1, 100],
      ["a'+", 1, 120],
    ]);
    expect(plan.decisions[1]?.renewals).toMatchObject([
      { ceiling: 2, renewed: 1 },
      { ceiling: 1, wanted: 2, renewed: 1 },
    ]);
  });

  it('lapses at a ceiling of nothing, also after a missed notice took more than it', () => {
    expect(bought(planOf([holding('a', 3, { next: { most: 0 } })]).contracts)).toEqual([['new', 3, 120]]);
    const plan = planOf([holding('a', 2, { trueUpPrice: '90', next: { most: 1, auto: true } })]);
    expect(bought(plan.contracts)).toEqual([
      ['a+', 1, 90],
      ["a'", 2, 100],
      ["a+'", 1, 100],
    ]);
  });

  it('takes the price of what it joined, not its own', () => {
    const { contracts: all } = planOf([holding('a', 2, { trueUpPrice: '500' })]);
    expect(bought(all)).toEqual([
      ['a+', 1, 500],
      ["a'", 2, 100],
      ["a+'", 1, 100],
    ]);
    expect(all[2]?.price).toBe(all[3]?.price);
  });

  it('keeps term and billing unless the rule changes them, and goes on by the later rule', () => {
    const { contracts: all } = planOf(
      [
        holding('a', 3, {
          billing: 'prepaid',
          next: { term: 5, billing: 'monthly', late: true, trueUpPrice: '7' },
          later: { uplift: '1' },
        }),
      ],
      { horizon: 30 },
    );
    expect(all).toMatchObject([
      { term: 12, billing: 'prepaid', late: false, trueUp: undefined },
      {
        id: "a'",
        origin: 'renewed',
        begin: 6,
        end: 11,
        term: 5,
        billing: 'monthly',
        late: true,
        parent: 0,
        trueUp: { value: 7 },
      },
      {
        id: "a''",
        begin: 11,
        end: 16,
        term: 5,
        billing: 'monthly',
        late: false,
        trueUp: undefined,
        price: { value: 200 },
      },
      { price: { value: 400 } },
      { price: { value: 800 } },
      { price: { value: 1600 } },
    ]);
    expect(all[1]?.trueUp?.trail).toEqual({ by: 'input', path: 'holdings/a/next/trueUpPrice', text: '7' });
    expect(all[2]?.price.trail).toMatchObject({ path: 'holdings/a/later/uplift', last: 1 });
  });

  it('comes after every known price when its own is not known', () => {
    const offers = { v: { metric: { id: 'per-host' }, price: '120', term: 12, soldUntil: '2027-02' } };
    const all = planOf([holding('a', 2), holding('b', 2, { next: { price: '900' } }), holding('c', 2)], {
      offers,
    });
    expect(bought(all.contracts)).toEqual([
      ["b'", 2, 900],
      ["a'", 1, NaN],
    ]);
  });

  it('begins at the start when a contract ended there', () => {
    const { contracts: all } = planOf([holding('a', 3, { start: '2026-01', end: '2027-01' })]);
    expect(bought(all)).toEqual([["a'", 3, 100]]);
  });

  it('is nothing when nothing is needed', () => {
    const plan = planOf([holding('a', 3)], {
      clusters: [clusterOf('a', 'free', 3)],
      offers: {
        v: { metric: { id: 'per-host' }, price: '120' },
        free: { metric: { id: 'free' }, price: '0' },
      },
    });
    expect(bought(plan.contracts)).toEqual([]);
    expect(plan.decisions[0]?.renewals).toMatchObject([{ wanted: 0, renewed: 0 }]);
  });
});
