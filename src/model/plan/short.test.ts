import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';

type Given = Record<string, unknown>;
const holding = (id: string, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity: 1,
  price: '100',
  start: '2026-07',
  end: '2028-01',
  ...change,
});
const planOf = (holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const [future] = contracts({ holdings, ...change }).futures;
  const plan = future?.plans.find(({ offer }) => offer === 0);
  if (!plan) throw new TypeError('no plan');
  return plan;
};
const joinedId = (...holdings: Given[]): string | undefined =>
  planOf(holdings, { clusters: [clusterOf('a', 'v', 5)] }).contracts[holdings.length]?.id;

describe('what is short', () => {
  it('is bought on the terms of the offer where nothing is in force', () => {
    const { contracts: all, decisions } = planOf([]);
    expect(all).toMatchObject([
      {
        id: 'new',
        origin: 'bought',
        root: -1,
        parent: -1,
        quantity: 3,
        begin: 0,
        end: 12,
        term: 12,
        billing: 'yearly',
        price: { value: 120 },
        trueUp: undefined,
        renews: true,
        late: false,
      },
    ]);
    expect(decisions).toEqual([]);
  });

  it('is bought on the terms of the edition that brings the offer', () => {
    const buy = { price: '80', term: 5, billing: 'monthly', next: { uplift: '1' }, later: { price: '7' } };
    const { contracts: all } = planOf([], {
      futures: { stay: { editions: [{ from: '2027-01', offer: 'v', buy }] } },
    });
    expect(all).toMatchObject([
      { id: 'new', end: 5, term: 5, billing: 'monthly', price: { value: 80 }, trueUp: { value: 80 } },
      { id: "new'", price: { value: 160 }, trueUp: undefined },
      { id: "new''", price: { value: 7 } },
    ]);
    const path = 'futures/stay/editions/e1/buy';
    expect(all[0]?.price.trail).toMatchObject({ path: `${path}/price` });
    expect(all[1]?.price.trail).toMatchObject({ path: `${path}/next/uplift` });
    expect(all[2]?.price.trail).toMatchObject({ path: `${path}/later/price` });
  });

  it('is bought on the terms of the offer where the edition that brings it has none', () => {
    const { contracts: all } = planOf([], {
      futures: { stay: { editions: [{ from: '2027-01', offer: 'v' }] } },
    });
    expect(all).toMatchObject([
      { id: 'new', term: 12, price: { value: 120 }, next: { terms: {} }, later: { terms: {} } },
    ]);
  });

  it('joins nothing that is only assumed to be held', () => {
    // Ten VMs today are taken as held, ten more run from the second month on.
    const [future] = contracts({
      clusters: [clusterOf('a', 'v', 3), clusterOf('b', 'v', 3)],
      offers: {
        v: { metric: { id: 'per-host' }, price: '120', term: 12 },
        w: { metric: { id: 'per-vm' }, price: '7', term: 12 },
        k: { metric: { id: 'free' }, price: '0' },
      },
      platforms: { kvm: { offer: 'k' } },
      purchase: { sockets: 1, coresPerSocket: 8, price: '0' },
      products: [{ id: 'p', modes: ['w'], side: 'kvm' }],
      futures: {
        stay: {
          overlap: 0,
          waves: [
            { platform: 'kvm', from: '2027-01', to: '2027-02', clusters: ['a'] },
            { platform: 'kvm', from: '2027-02', to: '2027-03', clusters: ['b'] },
          ],
        },
      },
    }).futures;
    const plan = future?.plans.find(({ offer }) => offer === 1);
    expect(plan?.contracts.map(({ origin, quantity, begin }) => [origin, quantity, begin])).toEqual([
      ['assumed', 10, -1],
      ['bought', 10, 1],
    ]);
  });

  it('is joined to what grants the cheapest price, else to the largest, else to what ends last, else by id', () => {
    expect(joinedId(holding('b'), holding('a', { trueUpPrice: '119' }))).toBe('a+');
    expect(joinedId(holding('b'), holding('a', { trueUpPrice: '121' }))).toBe('b+');
    expect(joinedId(holding('a'), holding('b', { quantity: 2, end: '2027-12' }))).toBe('b+');
    expect(joinedId(holding('a', { quantity: 0 }), holding('b', { end: '2027-12' }))).toBe('b+');
    expect(joinedId(holding('a'), holding('b', { end: '2028-02' }))).toBe('b+');
    expect(joinedId(holding('b'), holding('a'))).toBe('a+');
    expect(joinedId(holding('b', { end: undefined }), holding('a', { end: undefined }))).toBe('a+');
    expect(joinedId(holding('b', { end: undefined }), holding('a'))).toBe('b+');
  });

  it('ends with what it joined, with its billing and rules but not its lateness', () => {
    const { contracts: all, decisions } = planOf([
      holding('a', { quantity: 2, billing: 'monthly', trueUpPrice: '90', next: { uplift: '1' } }),
    ]);
    expect(all[1]).toMatchObject({
      id: 'a+',
      origin: 'joined',
      root: 0,
      parent: 0,
      quantity: 1,
      begin: 0,
      end: 12,
      term: 18,
      billing: 'monthly',
      price: { value: 90 },
      late: false,
      next: { path: 'holdings/a/next' },
    });
    expect(decisions).toMatchObject([
      { month: 0, renewals: [], join: { to: 0, bought: 1, list: { value: 120 } } },
    ]);
  });

  it('has no price where the offer is not sold, unless the contract grants one', () => {
    const offers = { v: { metric: { id: 'per-host' }, price: '120', soldUntil: '2027-01' } };
    expect(planOf([], { offers }).contracts[0]?.price).toEqual({
      value: NaN,
      trail: { by: 'unknown', path: 'offers/v/soldUntil', code: 'not-sold' },
    });
    expect(
      planOf([holding('b'), holding('a', { trueUpPrice: '500' })], { offers }).contracts[2],
    ).toMatchObject({
      id: 'a+',
      price: { value: 500 },
    });
    const buy = { price: '80' };
    const futures = { stay: { editions: [{ from: '2027-01', offer: 'v', buy }] } };
    expect(planOf([], { offers, futures }).contracts[0]?.price.value).toBe(80);
  });
});

describe('perpetual licences', () => {
  const perpetual = { metric: { id: 'per-host' }, licence: 'perpetual', price: '120', billing: 'monthly' };

  it('are bought once and for good', () => {
    const buy = { price: '80', term: 5, billing: 'monthly' };
    const futures = { stay: { editions: [{ from: '2027-01', offer: 'v', buy }] } };
    const { contracts: all, held } = planOf([], { offers: { v: perpetual }, futures });
    expect(all).toMatchObject([{ billing: 'once', end: Infinity, term: Infinity, price: { value: 80 } }]);
    expect([...held]).toEqual(new Array(12).fill(3));
  });

  it('join those that are owned, at the price these grant', () => {
    const own = holding('a', { end: undefined, trueUpPrice: '70' });
    expect(planOf([own], { offers: { v: perpetual } }).contracts[1]).toMatchObject({
      id: 'a+',
      billing: 'once',
      end: Infinity,
      quantity: 2,
      price: { value: 70 },
    });
  });

  it('are not cut for those that are signed, and not counted before these are delivered', () => {
    const signed = holding('a', { start: '2027-03', end: undefined });
    const { contracts: all, held } = planOf([signed], { offers: { v: perpetual }, horizon: 4 });
    expect(all.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['a', 1],
      ['new', 3],
    ]);
    expect([...held]).toEqual([3, 3, 4, 4]);
  });

  it('stay owned whatever month was entered as their end', () => {
    const owned = holding('a', { quantity: 3, end: '2027-03' });
    expect(planOf([owned], { offers: { v: perpetual } }).contracts.map(({ id, end }) => [id, end])).toEqual([
      ['a', Infinity],
    ]);
  });

  it('are bought unpriced where they are not sold and nothing follows them', () => {
    const closed = { ...perpetual, soldUntil: '2027-01' };
    const plan = planOf([holding('a', { end: undefined })], { offers: { v: closed } });
    expect(plan.contracts[1]).toMatchObject({ id: 'a+', quantity: 2, price: { value: NaN } });
  });

  it('go to the successor only as far as it can count hosts by itself', () => {
    const clusters = [clusterOf('a', 'v', 2), clusterOf('b', 'v', 1)];
    const offers = {
      v: { ...perpetual, soldUntil: '2027-01', successor: 'next' },
      next: { metric: { id: 'per-core-pair' }, price: '10', term: 12, billing: 'yearly' },
    };
    const [future] = contracts({
      clusters,
      offers,
      holdings: [holding('a', { quantity: 2, end: undefined })],
    }).futures;
    expect(future?.demand.needed.map((needed) => needed[0])).toEqual([2, 4]);
  });
});
