import { describe, expect, test } from 'vitest';
import { migration, MOVE, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

const HUGE = '9999999999999';
const [offer, platform] = small().offers;

/** The addresses at which something is too large to be counted. */
function tooLarge(change: Partial<Scenario>): string[] {
  return run(change)
    .problems.filter(({ code }) => code === 'money-too-large')
    .map(({ path }) => path)
    .sort();
}

function holding(change: object): Partial<Scenario> {
  return {
    holdings: [{ id: 'h1', offer: 'v', quantity: 9_000_000, start: '2027-01', end: '2028-01', ...change }],
  };
}

function offered(change: object, more: Partial<Scenario> = {}): Partial<Scenario> {
  return {
    holdings: [],
    offers: [{ id: 'v', metric: { id: 'per-host' }, ...change }, ...small().offers.slice(1)],
    ...more,
  };
}

describe('money that cannot be counted exactly is a problem of', () => {
  test('nothing in a scenario that can be meant', () => {
    expect(tooLarge({})).toEqual([]);
  });

  test('the price of a contract, of its renewal, or the rise of it', () => {
    expect(tooLarge(holding({ price: HUGE, next: { most: 0 } }))).toEqual(['holdings/h1/price']);
    expect(tooLarge(holding({ price: HUGE, next: { auto: true } }))).toEqual(['holdings/h1/price']);
    const renewed = { price: '1', next: { price: HUGE, auto: true } };
    expect(tooLarge(holding(renewed))).toEqual(['holdings/h1/next/price']);
    const risen = {
      price: '10000000',
      quantity: 9000,
      next: { uplift: '999', auto: true, term: 1 },
      later: { auto: true },
    };
    expect(tooLarge(holding(risen))).toEqual(['holdings/h1/next/uplift']);
    const capped = { price: '1', next: { uplift: '999', cap: '900', auto: true, term: 24 } };
    expect(tooLarge(holding({ ...capped, quantity: 10_000_000 }))).toEqual([]);
  });

  test('a total, and a cap', () => {
    expect(tooLarge(holding({ total: '99999999999999', next: { most: 0 } }))).toEqual(['holdings/h1/total']);
    const capped = { price: '1', next: { uplift: '99999999999999', cap: HUGE, auto: true } };
    expect(tooLarge(holding(capped))).toEqual(['holdings/h1/next/cap']);
  });

  test('a price beside a percentage that would be one where there was none', () => {
    const offers = [
      { id: 'v', metric: { id: 'per-host' as const }, price: '1' },
      {
        id: 's',
        metric: { id: 'percentage' as const },
        of: 'v',
        percent: '0.2',
        price: HUGE,
        minOrder: 9_000_000,
      },
      ...small().offers.slice(1),
    ];
    const clusters = small().clusters.map((own) => ({ ...own, addOns: ['s'] }));
    expect(tooLarge({ offers, clusters, futures: [{ id: 'stay' }] })).toEqual(['offers/s/price']);
  });

  test('what is said with it: how much can be counted', () => {
    const [found] = run(holding({ price: HUGE, next: { most: 0 } })).problems;
    expect(found).toMatchObject({ code: 'money-too-large', data: { most: '45035996273704.95' } });
  });

  test('the price of an offer as it was given', () => {
    const minOrder = 9_000_000;
    expect(tooLarge(offered({ price: HUGE, minOrder }))).toEqual(['offers/v/price']);
    expect(tooLarge(offered({ quote: HUGE, price: '1', minOrder }))).toEqual(['offers/v/quote']);
    const bands = [{ from: 2, price: HUGE }];
    expect(tooLarge(offered({ price: '1', bands, minOrder }))).toEqual(['offers/v/bands/2/price']);
    const all = [{ from: 0, price: HUGE }];
    expect(tooLarge(offered({ price: '1', bands: all, minOrder }))).toEqual(['offers/v/bands/0/price']);
    expect(tooLarge(offered({ price: '1', minSpend: HUGE }, { horizon: 120 }))).toEqual([
      'offers/v/minSpend',
    ]);
  });

  test('support by percentage, also where a third party takes a share of it', () => {
    const offers = [
      { id: 'v', metric: { id: 'per-host' as const }, licence: 'perpetual' as const, price: HUGE },
      { id: 's', metric: { id: 'percentage' as const }, of: 'v', percent: '9000' },
      ...small().offers.slice(1),
    ];
    const clusters = small().clusters.map((own) => ({ ...own, addOns: ['s'] }));
    const owned = { id: 'h1', offer: 'v', quantity: 2, total: '1', start: '2026-01' };
    const supported = {
      id: 's1',
      offer: 's',
      quantity: 2,
      price: '9999999999999',
      start: '2026-01',
      end: '2027-03',
    };
    const replaced = (id: string): Scenario['futures'] => [
      { id: 'stay', support: { [id]: { decision: 'replace', share: '999' } } },
    ];
    const stay = [{ id: 'stay' }];
    expect(tooLarge({ offers, clusters, holdings: [owned], futures: stay })).toEqual(['offers/s/percent']);
    expect(tooLarge({ offers, clusters, holdings: [owned], futures: replaced('h1') })).toEqual([
      'offers/s/percent',
    ]);
    expect(tooLarge({ offers, clusters, holdings: [owned, supported], futures: replaced('s1') })).toEqual([
      'holdings/s1/price',
    ]);
  });

  test('hosts, other costs and taxes', () => {
    const purchase = { sockets: 2, coresPerSocket: 8, price: HUGE };
    const clusters = small().clusters.map((own) => ({
      ...own,
      hosts: own.hosts.map((hosts) => ({ ...hosts, count: 900, kvmReady: 'no' as const })),
    }));
    expect(
      tooLarge({ purchase, clusters, offers: offer && platform ? [{ ...offer, price: '1' }, platform] : [] }),
    ).toEqual(['purchase/price']);
    expect(tooLarge({ costs: migration(HUGE), futures: [{ id: 'stay' }, MOVE] })).toEqual([
      'costs/migration/amount',
    ]);
    expect(tooLarge({ costs: migration('0.01'), assumptions: { vat: { migration: HUGE } } })).toEqual([]);
    expect(tooLarge({ costs: migration('900'), assumptions: { vat: { migration: HUGE } } })).toEqual([
      'assumptions/vat/migration',
    ]);
  });
});
