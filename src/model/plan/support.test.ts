import { describe, expect, it } from 'vitest';
import type { OfferPlan } from './plan.ts';
import type { FutureProjection } from '../projection.ts';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';

type Given = Record<string, unknown>;
const licences = (id: string, quantity: number, change: Given = {}): Given => ({
  id,
  offer: 'p',
  quantity,
  start: '2019-01',
  ...change,
});
const support = (id: string, quantity: number, change: Given = {}): Given => ({
  id,
  offer: 'sns',
  quantity,
  price: '200',
  start: '2026-05',
  end: '2027-05',
  ...change,
});
const OFFERS = {
  p: {
    metric: { id: 'per-host' },
    licence: 'perpetual',
    price: '1000',
    support: 'sns',
    soldUntil: '2020-01',
  },
  sns: { metric: { id: 'percentage' }, of: 'p', percent: '0.25', term: 12, billing: 'yearly', minOrder: 0 },
};

interface Run {
  readonly future: FutureProjection;
  readonly needed: (offer: number) => number[];
  readonly plan: OfferPlan | undefined;
}

const runOf = (holdings: Given[], decisions: Given, change: Parameters<typeof contracts>[0] = {}): Run => {
  const [future] = contracts({
    clusters: [clusterOf('a', 'p', 6)],
    offers: OFFERS,
    holdings,
    futures: { stay: { support: decisions } },
    horizon: 6,
    ...change,
  }).futures;
  if (!future) throw new TypeError('no future');
  return {
    future,
    needed: (offer) => [...(future.demand.needed[offer] ?? [])],
    plan: future.plans.find(({ offer }) => offer === 1),
  };
};
const bought = (run: Run) =>
  (run.plan?.contracts ?? [])
    .filter(({ origin }) => origin !== 'held')
    .map(({ id, quantity, begin, price, thirdParty }) => [id, quantity, begin, price.value, thirdParty]);

describe('support that is kept', () => {
  it('is needed for the licences in use', () => {
    const run = runOf([licences('h', 8), support('s', 8)], {});
    expect(run.needed(1)).toEqual([6, 6, 6, 6, 6, 6]);
    expect(bought(run)).toEqual([["s'", 6, 4, 200, false]]);
    expect(
      bought(
        runOf([licences('h', 8), support('s', 8)], { s: { decision: 'keep' }, h: { decision: 'keep' } }),
      ),
    ).toEqual([["s'", 6, 4, 200, false]]);
  });

  it('is bought where none was entered, at its percentage of the licence', () => {
    expect(bought(runOf([licences('h', 6)], {}))).toEqual([['new', 6, 0, 250, false]]);
  });
});

describe('support that is dropped', () => {
  it('lapses with its contract, which leaves the others for the licences still supported', () => {
    const run = runOf([licences('h', 8), support('s', 3), support('t', 5)], { s: { decision: 'drop' } });
    expect(run.needed(1)).toEqual([6, 6, 6, 6, 5, 5]);
    expect(bought(run)).toEqual([["t'", 5, 4, 200, false]]);
  });

  it('of licences stays dropped for good, whatever end was entered for what is owned', () => {
    const run = runOf([licences('h', 6, { end: '2027-03' })], { h: { decision: 'drop' } });
    expect(run.needed(1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(bought(run)).toEqual([]);
  });

  it('of licences is not needed from the start, and bought for none of them', () => {
    const run = runOf([licences('h', 2), licences('i', 6)], { h: { decision: 'drop' } });
    expect(run.needed(1)).toEqual([6, 6, 6, 6, 6, 6]);
    const most = runOf([licences('h', 2), licences('i', 6)], { i: { decision: 'drop' } });
    expect(most.needed(1)).toEqual([2, 2, 2, 2, 2, 2]);
    const all = runOf([licences('h', 6)], { h: { decision: 'drop' } });
    expect(all.needed(1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(all.plan).toBeUndefined();
  });

  it('counts only for licences that are owned in that month', () => {
    const run = runOf(
      [licences('h', 3, { start: '2027-03' }), licences('i', 6), licences('j', 1, { end: '2027-02' })],
      { h: { decision: 'drop' }, j: { decision: 'drop' } },
    );
    expect(run.needed(1)).toEqual([6, 6, 6, 6, 6, 6]);
    const used = runOf(
      [licences('h', 3, { start: '2027-03' }), licences('i', 3)],
      { h: { decision: 'drop' } },
      {
        offers: {
          ...OFFERS,
          p: { ...OFFERS.p, successor: 'next' },
          next: { metric: { id: 'per-host' }, price: '1' },
        },
      },
    );
    expect(used.needed(0)).toEqual([3, 3, 6, 6, 6, 6]);
    expect(used.needed(1)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('of licences that end is needed again for those that renew', () => {
    const offers = { ...OFFERS, p: { metric: { id: 'per-host' }, price: '1000', term: 12, support: 'sns' } };
    const held = licences('h', 6, { start: '2026-03', end: '2027-03', price: '900' });
    const run = runOf([held], { h: { decision: 'drop' } }, { offers });
    expect(run.needed(1)).toEqual([0, 0, 6, 6, 6, 6]);
    expect(bought(run)).toEqual([['new', 6, 2, 250, false]]);
  });

  it('is notice given, also where notice would have been missed', () => {
    const run = runOf([licences('h', 6), support('s', 6, { next: { auto: true } })], {
      s: { decision: 'drop' },
    });
    expect(bought(run)).toEqual([]);
  });
});

describe('support that is replaced', () => {
  it('costs a share of the last price, half of it unless stated', () => {
    const half = runOf([licences('h', 6), support('s', 6, { next: { auto: true, price: '999' } })], {
      s: { decision: 'replace' },
    });
    expect(bought(half)).toEqual([["s'", 6, 4, 100, true]]);
    expect(half.plan?.decisions.map(({ renewals }) => renewals.map(({ units }) => units))).toEqual([[6]]);
    expect(half.plan?.contracts[1]).toMatchObject({
      price: { trail: { by: 'share', of: 0, share: { text: '0.5', path: undefined } } },
      next: { terms: {} },
      later: { terms: {} },
      trueUp: { value: 100 },
      replaced: [],
      late: false,
    });
    const stated = runOf([licences('h', 6), support('s', 6)], { s: { decision: 'replace', share: '0.3' } });
    expect(stated.plan?.contracts[1]?.price).toEqual({
      value: 60,
      trail: { by: 'share', of: 0, share: { text: '0.3', path: 'futures/stay/support/s/share' } },
    });
  });

  it('goes on at its own price, whatever the vendor sells', () => {
    const offers = { ...OFFERS, sns: { ...OFFERS.sns, soldUntil: '2027-01', risePerYear: '0.1' } };
    const run = runOf(
      [licences('h', 6), support('s', 6, { later: { price: '999' } })],
      { s: { decision: 'replace' } },
      {
        offers,
        horizon: 20,
      },
    );
    expect(bought(run)).toEqual([
      ["s'", 6, 4, 100, true],
      ["s''", 6, 16, 110.00000000000001, true],
    ]);
    expect(run.plan?.contracts[2]?.trueUp?.value).toBeCloseTo(110, 9);
  });

  it('of licences takes as many units from support contracts by id, and leaves those with a decision of their own', () => {
    const run = runOf(
      [
        licences('i', 3),
        licences('k', 1),
        licences('h', 2),
        support('c', 2),
        support('a', 1),
        support('b', 3),
      ],
      {
        h: { decision: 'replace', share: '0.1' },
        i: { decision: 'replace', share: '0.2' },
        c: { decision: 'keep' },
      },
    );
    expect(bought(run)).toEqual([
      ["a'", 1, 4, 20, true],
      ["b'", 1, 4, 20, true],
      ["b'", 2, 4, 40, true],
      ["c'", 2, 4, 200, false],
    ]);
  });

  it('of licences takes contracts by id, in whatever order they were entered', () => {
    const held = [licences('h', 2), licences('i', 4), support('a', 2), support('b', 2), support('c', 2)];
    for (const holdings of [held, held.toReversed()])
      expect(bought(runOf(holdings, { h: { decision: 'replace' } }))).toEqual([
        ["a'", 2, 4, 100, true],
        ["b'", 2, 4, 200, false],
        ["c'", 2, 4, 200, false],
      ]);
  });

  it('keeps the term that was agreed, and only the notice is given', () => {
    const run = runOf([licences('h', 6), support('s', 6, { next: { auto: true, term: 7 } })], {
      s: { decision: 'replace' },
    });
    expect(run.plan?.contracts[1]).toMatchObject({ begin: 4, end: 11, term: 7, thirdParty: true });
    const kept = runOf(
      [licences('h', 4), support('s', 6, { next: { auto: true } })],
      { s: { decision: 'keep' } },
      {
        clusters: [clusterOf('a', 'p', 4)],
      },
    );
    expect(bought(kept)).toEqual([["s'", 6, 4, 200, false]]);
  });

  it('renews no more than is needed, although notice to the vendor would have been missed', () => {
    const run = runOf(
      [licences('h', 4), support('s', 6, { next: { auto: true } })],
      { s: { decision: 'replace' } },
      { clusters: [clusterOf('a', 'p', 4)] },
    );
    expect(bought(run)).toEqual([["s'", 4, 4, 100, true]]);
  });

  it('of part of a contract leaves the rest with the vendor', () => {
    const run = runOf([licences('h', 2), licences('i', 4), support('s', 6)], { h: { decision: 'replace' } });
    expect(bought(run)).toEqual([
      ["s'", 2, 4, 100, true],
      ["s'", 4, 4, 200, false],
    ]);
  });

  it('of licences of which no support was entered is bought at a share of the list price', () => {
    const run = runOf([licences('h', 2), licences('i', 4)], { h: { decision: 'replace', share: '0.4' } });
    expect(bought(run)).toEqual([
      ['new', 2, 0, 100, true],
      ['new', 4, 0, 250, false],
    ]);
    expect(run.plan?.contracts[0]?.price.trail).toMatchObject({ by: 'share', of: { by: 'list', offer: 1 } });
    expect(run.plan?.contracts[0]).toMatchObject({ trueUp: { value: 100 } });
    const all = runOf([licences('h', 8)], { h: { decision: 'replace' } });
    expect(bought(all)).toEqual([['new', 6, 0, 125, true]]);
    const most = runOf([licences('h', 6), licences('i', 2)], {
      h: { decision: 'replace' },
      i: { decision: 'replace' },
    });
    expect(bought(most)).toEqual([['new', 6, 0, 125, true]]);
  });

  it('takes what joined a contract that it takes whole', () => {
    const clusters = [clusterOf('a', 'p', 4), clusterOf('b', 'none', 2)];
    const offers = { ...OFFERS, none: { metric: { id: 'free' }, price: '0' } };
    const futures = (units: Given) => ({
      stay: { editions: [{ from: '2027-02', offer: 'p', clusters: ['b'] }], support: units },
    });
    const holdings = [licences('h', 4), licences('i', 2), support('s', 4)];
    const whole = runOf(holdings, {}, { clusters, offers, futures: futures({ s: { decision: 'replace' } }) });
    expect(bought(whole)).toEqual([
      ['s+', 2, 1, 250, false],
      ["s'", 4, 4, 100, true],
      ["s+'", 2, 4, 100, true],
    ]);
    const part = runOf(holdings, {}, { clusters, offers, futures: futures({ i: { decision: 'replace' } }) });
    expect(bought(part)).toEqual([
      ['s+', 2, 1, 250, false],
      ["s'", 2, 4, 100, true],
      ["s'", 2, 4, 200, false],
      ["s+'", 2, 4, 200, false],
    ]);
  });
});

describe('support of licences that are bought', () => {
  it('comes with every one of them, also with those that only a minimum order added', () => {
    const offers = { ...OFFERS, p: { ...OFFERS.p, soldUntil: '2028-01', minOrder: 9 } };
    const run = runOf([], {}, { offers });
    expect(run.needed(1)).toEqual([9, 6, 6, 6, 6, 6]);
    expect(bought(run)).toEqual([['new', 9, 0, 250, false]]);
  });

  it('of subscriptions covers what is held, minimum orders included', () => {
    const offers = {
      ...OFFERS,
      p: { metric: { id: 'per-host' }, price: '1000', support: 'sns', minOrder: 9 },
    };
    expect(runOf([], {}, { offers }).needed(1)).toEqual([9, 9, 9, 9, 9, 9]);
  });
});
