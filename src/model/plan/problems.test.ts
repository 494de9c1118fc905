import { describe, expect, it } from 'vitest';
import type { Problem } from '../scenario/problem.ts';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';

type Given = Record<string, unknown>;
const problemsOf = (change: Parameters<typeof contracts>[0]): readonly Problem[] =>
  (contracts(change).futures[0]?.problems ?? []).filter(({ code }) => code !== 'no-purchase-type');
const holding = (id: string, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity: 3,
  price: '100',
  start: '2026-07',
  end: '2027-07',
  ...change,
});
const V = { metric: { id: 'per-host' }, price: '120', term: 12 };

describe('what is not sold or supported any more', () => {
  it('is a problem at the rule that would quote it, and proposes the successor', () => {
    const offers = { v: { ...V, soldUntil: '2027-02', successor: 'w' }, w: V };
    expect(problemsOf({ offers, holdings: [holding('h1')] })).toEqual([
      {
        path: 'holdings/h1/next/price',
        code: 'not-sold',
        data: { offer: 'v', successor: 'w', units: 3, month: '2027-07' },
        severity: 'warning',
      },
    ]);
    expect(problemsOf({ offers, holdings: [holding('h1', { next: { price: '1' } })] })).toEqual([]);
  });

  it('is a problem at the sale window where it is bought, and may have no successor', () => {
    expect(problemsOf({ offers: { v: { ...V, supportedUntil: '2026-02', lastVersion: '8' } } })).toEqual([
      {
        path: 'offers/v/supportedUntil',
        code: 'not-supported',
        data: { offer: 'v', successor: null, units: 3, month: '2027-01', version: '8' },
        severity: 'warning',
      },
    ]);
    expect(problemsOf({ offers: { v: { ...V, supportedUntil: '2026-02' } } })[0]?.data).toMatchObject({
      version: null,
    });
  });

  it('is no problem of contracts where only the price is missing', () => {
    expect(problemsOf({ offers: { v: { metric: { id: 'per-host' }, term: 12 } } })).toEqual([]);
  });

  it('is told once for all futures', () => {
    const offers = { v: { ...V, soldUntil: '2027-02' } };
    const projection = contracts({ offers, holdings: [holding('h1')], futures: { stay: {}, other: {} } });
    expect(projection.futures.map(({ problems }) => problems.length)).toEqual([1, 1]);
    expect(projection.problems).toEqual(projection.futures[0]?.problems);
  });
});

describe('a dearer commitment', () => {
  it('is told with the money that another order would commit less', () => {
    const holdings = [
      holding('h1', { next: { price: '100', term: 36 } }),
      holding('h2', { next: { price: '150', term: 12 } }),
    ];
    expect(problemsOf({ holdings })).toEqual([
      {
        path: 'futures/stay/renewals',
        code: 'dearer-commitment',
        data: { offer: 'v', month: '2027-07', less: '450.00' },
        severity: 'warning',
      },
    ]);
  });
});

describe('licences without support', () => {
  const offers = {
    p: {
      metric: { id: 'per-host' },
      licence: 'perpetual',
      support: 'sns',
      successor: 'v',
      soldUntil: '2020-01',
    },
    sns: { metric: { id: 'percentage' }, of: 'p', percent: '0.2', price: '10', term: 12 },
    v: V,
  };
  const owned = { id: 'h', offer: 'p', quantity: 2, start: '2019-01' };
  const clusters = [clusterOf('a', 'p', 3)];
  const s1 = { id: 's', offer: 'sns', quantity: 2, price: '10', start: '2026-03', end: '2027-03' };

  it('are told from the month in which the support of those in use has ended', () => {
    const futures = { stay: { support: { s: { decision: 'drop' } } } };
    expect(problemsOf({ clusters, offers, holdings: [owned, s1], futures })).toEqual([
      {
        path: 'futures/stay/support',
        code: 'licences-unsupported',
        data: { offer: 'p', units: 2, month: '2027-03' },
        severity: 'warning',
      },
    ]);
  });

  it('are told from the first month, count only those in use, and find their support among the offers', () => {
    const { sns, ...others } = offers;
    const many = { ...owned, quantity: 9 };
    const futures = { stay: { support: { h: { decision: 'drop' } } } };
    const found = problemsOf({ clusters, offers: { sns, ...others }, holdings: [many], futures });
    expect(found).toMatchObject([{ code: 'licences-unsupported', data: { units: 3, month: '2027-01' } }]);
  });

  it('are none while support is kept, or where nothing supports an offer', () => {
    expect(problemsOf({ clusters, offers, holdings: [owned, s1] })).toEqual([]);
    const { support: _, ...alone } = offers.p;
    expect(problemsOf({ clusters, offers: { p: alone, v: V }, holdings: [owned] })).toEqual([]);
    expect(problemsOf({ offers: { v: { ...V, support: 'sns' }, sns: offers.sns } })).toEqual([]);
  });

  it('are none of subscriptions, which are no licences without their support', () => {
    const sub = { metric: { id: 'per-host' }, price: '120', term: 12, support: 'sns' };
    const sns = { metric: { id: 'percentage' }, percent: '0.2', term: 12 };
    const held = { ...owned, offer: 'v', start: '2026-03', end: '2028-03', price: '1' };
    const futures = { stay: { support: { h: { decision: 'drop' } } } };
    expect(problemsOf({ offers: { v: sub, sns }, holdings: [held], futures })).toEqual([]);
  });

  it('are told of the licence whose own support was dropped', () => {
    const both = {
      p: { ...offers.p, successor: undefined, soldUntil: undefined, price: '1' },
      sns: offers.sns,
      q: { ...offers.p, successor: undefined, soldUntil: undefined, price: '1', support: 'snsq' },
      snsq: { ...offers.sns, of: 'q' },
    };
    const futures = { stay: { support: { h: { decision: 'drop' } } } };
    const holdings = [
      { ...owned, quantity: 3 },
      { ...owned, id: 'i', offer: 'q', quantity: 3 },
    ];
    const found = problemsOf({
      clusters: [clusterOf('a', 'p', 3), clusterOf('b', 'q', 3)],
      offers: both,
      holdings,
      futures,
    });
    expect(found).toMatchObject([{ code: 'licences-unsupported', data: { offer: 'p', units: 3 } }]);
  });

  it('says that the share of a third party is assumed until it is stated', () => {
    const decided = (share: Given) => ({
      clusters,
      offers,
      holdings: [owned, s1],
      futures: { stay: { support: { s: { decision: 'replace', ...share } } } },
    });
    expect(problemsOf(decided({}))).toMatchObject([
      {
        path: 'futures/stay/support/s/share',
        code: 'third-party-share-assumed',
        data: { share: '0.5' },
        severity: 'info',
      },
    ]);
    expect(problemsOf(decided({ share: '0.5' }))).toEqual([]);
  });
});
