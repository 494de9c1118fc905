import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';

type Given = Record<string, unknown>;
const planOf = (offer: Given, holdings: Given[] = [], change: Parameters<typeof contracts>[0] = {}) => {
  const projection = contracts({
    offers: { v: { metric: { id: 'per-host' }, price: '120', term: 12, ...offer } },
    holdings,
    ...change,
  });
  const plan = projection.futures[0]?.plans[0];
  if (!plan) throw new TypeError('no plan');
  return plan;
};
const lines = (plan: ReturnType<typeof planOf>) =>
  plan.contracts.map(({ id, quantity, raised, price }) => [id, quantity, raised, price.value]);
const old = (id: string, quantity: number, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity,
  price: '100',
  start: '2026-02',
  end: '2027-02',
  ...change,
});

describe('an order', () => {
  it('below the minimum is raised on its last line, and what is ordered is held', () => {
    const plan = planOf({ minOrder: 5 }, [old('a', 1), old('b', 1, { next: { most: 0 } })]);
    expect(lines(plan)).toEqual([
      ['a', 1, 0, 100],
      ['b', 1, 0, 100],
      ['a+', 5, 4, 120],
      ["a'", 1, 0, 100],
      ["a+'", 4, 2, 100],
    ]);
    expect([...plan.held]).toEqual([7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
  });

  it('of exactly the minimum is not raised', () => {
    expect(lines(planOf({ minOrder: 3 }))).toEqual([['new', 3, 0, 120]]);
    expect(lines(planOf({ minOrder: 4 }))).toEqual([['new', 4, 1, 120]]);
  });

  it('finds its band by all that is ordered, the minimum and missed notices included', () => {
    const bands = [{ from: 4, price: '90' }];
    expect(lines(planOf({ bands }))).toEqual([['new', 3, 0, 120]]);
    expect(lines(planOf({ bands, minOrder: 4 }))).toEqual([['new', 4, 1, 90]]);
    const auto = (quantity: number) =>
      old('a', quantity, { next: { auto: true, bands: [{ from: 3, price: '50' }] }, trueUpPrice: '1' });
    expect(lines(planOf({ bands }, [auto(2)])).slice(2)).toEqual([
      ["a'", 2, 0, 50],
      ["a+'", 1, 0, 50],
    ]);
    expect(lines(planOf({}, [auto(4)])).slice(1)).toEqual([["a'", 4, 0, 50]]);
    const few = { clusters: [clusterOf('a', 'v', 1)] };
    expect(lines(planOf({}, [auto(2)], few)).slice(1)).toEqual([["a'", 2, 0, 100]]);
  });

  it('counts missed notices beyond what is needed, although nothing is short', () => {
    // Three are needed and four renew whole: an order of four.
    const bands = [{ from: 4, price: '50' }];
    expect(lines(planOf({}, [old('a', 4, { next: { auto: true, bands } })])).slice(1)).toEqual([
      ["a'", 4, 0, 50],
    ]);
    const both = { next: { auto: true, bands } };
    expect(lines(planOf({}, [old('a', 2, both), old('b', 2, both)])).slice(2)).toEqual([
      ["a'", 2, 0, 50],
      ["b'", 2, 0, 50],
    ]);
  });

  it('counts missed notices and what is short beside them together', () => {
    const plan = planOf({}, [old('a', 2, { next: { auto: true, bands: [{ from: 4, price: '50' }] } })], {
      clusters: [clusterOf('a', 'v', 2), clusterOf('b', 'free', 2)],
      offers: {
        v: { metric: { id: 'per-host' }, price: '120', term: 12, bands: [{ from: 4, price: '90' }] },
        free: { metric: { id: 'free' }, price: '0' },
      },
      futures: { stay: { editions: [{ from: '2027-02', offer: 'v', clusters: ['b'] }] } },
    });
    expect(lines(plan).slice(1)).toEqual([
      ["a'", 2, 0, 50],
      ["a'+", 2, 0, 90],
    ]);
  });

  it('counts for its band only what is short beside what stays', () => {
    const bands = [{ from: 3, price: '90' }];
    const stays = { ...old('b', 1), end: '2028-02' };
    expect(lines(planOf({ bands }, [stays]))[1]).toEqual(['b+', 2, 0, 120]);
  });
});

describe('a plan', () => {
  it('decides only in months in which something ends or is joined', () => {
    const plan = planOf({}, [old('a', 3)], { horizon: 30 });
    expect(plan.decisions.map(({ month }) => month)).toEqual([1, 13, 25]);
    expect(planOf({}).decisions).toEqual([]);
  });

  it('of an offer that is neither needed nor held does not exist', () => {
    const projection = contracts({
      offers: {
        v: { metric: { id: 'per-host' }, price: '1' },
        w: { metric: { id: 'per-host' }, price: '1' },
      },
    });
    expect(projection.futures[0]?.plans.map(({ offer }) => offer)).toEqual([0]);
  });

  it('stands in the order of the offers, whatever was planned first', () => {
    const projection = contracts({
      clusters: [clusterOf('a', 'p', 3)],
      offers: {
        next: { metric: { id: 'per-host' }, price: '1' },
        sns: { metric: { id: 'percentage' }, of: 'p', price: '1' },
        p: {
          metric: { id: 'per-host' },
          licence: 'perpetual',
          soldUntil: '2020-01',
          successor: 'next',
          support: 'sns',
        },
      },
      holdings: [{ id: 'h', offer: 'p', quantity: 2, start: '2019-01' }],
    });
    expect(projection.futures[0]?.plans.map(({ offer }) => offer)).toEqual([0, 1, 2]);
  });

  it('takes the terms of the first edition in force that brings the offer', () => {
    const edition = (from: string, offer: string, price: string): Given => ({ from, offer, buy: { price } });
    const plan = planOf({}, [], {
      offers: {
        v: { metric: { id: 'per-host' }, price: '120', term: 12 },
        w: { metric: { id: 'free' }, price: '0' },
      },
      futures: {
        stay: {
          editions: [
            edition('2027-02', 'w', '1'),
            edition('2027-03', 'v', '70'),
            edition('2027-02', 'v', '80'),
          ],
        },
      },
      clusters: [clusterOf('a', 'w', 3)],
    });
    expect(plan.contracts[0]?.price.value).toBe(80);
    const later = planOf({}, [], { futures: { stay: { editions: [edition('2027-02', 'v', '80')] } } });
    expect(later.contracts[0]?.price.value).toBe(120);
  });

  it('buys a perpetual licence that has a successor as long as it is sold', () => {
    const projection = contracts({
      offers: {
        v: {
          metric: { id: 'per-host' },
          licence: 'perpetual',
          price: '9',
          soldUntil: '2028-01',
          successor: 'w',
        },
        w: { metric: { id: 'per-host' }, price: '1', term: 12 },
      },
      holdings: [{ id: 'h', offer: 'v', quantity: 1, start: '2019-01' }],
    });
    expect(
      projection.futures[0]?.plans.map(({ offer, contracts: all }) => [
        offer,
        all.map(({ id, quantity }) => [id, quantity]),
      ]),
    ).toEqual([
      [
        0,
        [
          ['h', 1],
          ['h+', 2],
        ],
      ],
    ]);
  });

  it('of support is made although nothing is held of the licence', () => {
    // The support was entered, the licence runs nowhere: it lapses at its end.
    const projection = contracts({
      offers: {
        v: { metric: { id: 'per-host' }, price: '120', term: 12 },
        p: { metric: { id: 'per-host' }, licence: 'perpetual', price: '1', support: 'sns' },
        sns: { metric: { id: 'percentage' }, of: 'p', price: '10', term: 12 },
      },
      holdings: [{ id: 's', offer: 'sns', quantity: 2, price: '10', start: '2026-03', end: '2027-03' }],
    });
    const plan = projection.futures[0]?.plans.find(({ offer }) => offer === 2);
    expect([plan?.contracts.length, plan?.held[1], plan?.held[2]]).toEqual([1, 2, 0]);
  });

  it('in a circle of successors is bought unpriced', () => {
    const perpetual = { metric: { id: 'per-host' }, licence: 'perpetual', price: '1', soldUntil: '2020-01' };
    const projection = contracts({
      offers: { v: { ...perpetual, successor: 'w' }, w: { ...perpetual, successor: 'v' } },
      holdings: [{ id: 'h', offer: 'v', quantity: 1, start: '2019-01' }],
    });
    expect(
      projection.futures[0]?.plans.map(({ contracts: all }) => all.map(({ id, quantity }) => [id, quantity])),
    ).toEqual([
      [
        ['h', 1],
        ['h+', 2],
      ],
    ]);
  });
});
