import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioOf, type TimelineCase } from '../../../tests/vectors/timelineScenario.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { minorText } from '../exact/decimal.ts';
import { indifference } from './indifference.ts';

interface Asked {
  readonly path: string;
  readonly future: string;
  readonly roots: readonly (readonly string[])[];
  readonly jumps: readonly (readonly string[])[];
}

const file = new URL('../../../docs/worked/indifference.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  cases: { case: TimelineCase; expected: { indifference: Asked } }[];
};
const scenarios = new Map(cases.map((one) => [one.case.id, scenarioSchema.parse(scenarioOf(one.case))]));
const ask = (id: string, path: string, future = 'move') => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(id);
  return indifference(scenario, [], '2026-11-24', { path, baseline: 'stay', future });
};

describe('prices at which two futures cost the same', () => {
  it.each(cases.map((one) => [one.case.id, one.expected.indifference] as const))('%s', (id, asked) => {
    const found = ask(id, asked.path, asked.future);
    const money = (minor: number): string => minorText(minor, 2);
    expect(found.reason).toBeUndefined();
    expect(found.roots.map((root) => [root.price, money(root.remaining), root.multiple])).toEqual(
      asked.roots,
    );
    expect(
      found.jumps.map(({ below, above }) => [
        below.price,
        money(below.difference),
        above.price,
        money(above.difference),
      ]),
    ).toEqual(asked.jumps);
  });
});

describe('what has no such price', () => {
  it('says when the price decides nothing, and is missing', () => {
    expect(ask('one-price', 'holdings/h1/next/price', 'stay')).toMatchObject({ roots: [], reason: 'always' });
    expect(ask('one-price', 'holdings/h1/later/price')).toMatchObject({
      roots: [],
      jumps: [],
      reason: undefined,
    });
  });

  it('says when what is held today has no price, whatever is quoted for its renewal', () => {
    const scenario = scenarios.get('one-price');
    if (!scenario) throw new Error('one-price');
    const open = {
      ...scenario,
      offers: scenario.offers.map(({ price: _, ...offer }) => offer),
      holdings: scenario.holdings.map(({ price: _, ...holding }) => holding),
    };
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'move' };
    expect(indifference(open, [], '2026-11-24', question)).toMatchObject({ roots: [], reason: 'unpriced' });
  });

  it('knows prices of renewals only', () => {
    for (const path of [
      'holdings/h9/next/price',
      'holdings/h1/price',
      'holdings/h1/next/uplift',
      'holdings/h1/next',
      'holdings/h1/start/price',
      'holdings/h1/next/price/x',
      'holdings',
      'futures/nobody/renewals/h1/next/price',
    ])
      expect(ask('one-price', path)).toEqual({
        roots: [],
        jumps: [],
        searched: ['0.00', '0.00'],
        reason: 'no-such-price',
      });
  });

  it('asks for prices that either of both futures misses, not for those of a third', () => {
    const scenario = scenarios.get('one-price');
    if (!scenario) throw new Error('one-price');
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'move' };
    const reason = (more: object): unknown =>
      indifference({ ...scenario, ...more }, [], '2026-11-24', question).reason;
    const offers = scenario.offers.map((offer) =>
      offer.id === 'k' ? { id: 'k', metric: { id: 'per-host' as const }, term: 12 } : offer,
    );
    expect(reason({ offers })).toBe('unpriced');
    const futures = [...scenario.futures, { id: 'third' }];
    const costs = [...scenario.costs, { id: 'open', item: 'fixed' as const, futures: ['third'] }];
    expect(reason({ futures, costs })).toBeUndefined();
  });

  it('finds the price that would be quoted for an offer that is sold no more', () => {
    const scenario = scenarios.get('one-price');
    if (!scenario) throw new Error('one-price');
    const offers = scenario.offers.map((offer) =>
      offer.id === 'v' ? { ...offer, soldUntil: '2027-06' } : offer,
    );
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'move' };
    const found = indifference({ ...scenario, offers }, [], '2026-11-24', question);
    expect(found).toMatchObject({ reason: undefined, roots: [{ price: '500.00', remaining: 0 }] });
  });

  it('measures the price of one offer by what is paid for that offer today', () => {
    const scenario = scenarios.get('one-price');
    const [held] = scenario?.holdings ?? [];
    const [v] = scenario?.offers ?? [];
    const [cluster] = scenario?.clusters ?? [];
    if (!scenario || !held || !v || !cluster) throw new Error('one-price');
    const both = {
      ...scenario,
      offers: [v, { ...v, id: 'w', price: '300' }, ...scenario.offers.slice(1)],
      clusters: [{ ...cluster, addOns: ['w'] }],
      holdings: [held, { ...held, id: 'h2', offer: 'w', price: '250' }],
    };
    const question = { path: 'holdings/h2/next/price', baseline: 'stay', future: 'move' };
    // Staying renews two of either: 1,100.00 for the first are more than the 1,000.00 of migration, so no price of the second.
    const found = indifference(both, [], '2026-11-24', question);
    expect(found).toMatchObject({ roots: [], searched: ['0.00', '5000.00'], ends: [10000, 1010000] });
    // With 800.00 more to migrate, 800.00 − 100.00 are left for the two: 350.00 each, 1.4 times today's 250.00.
    const costs = [...scenario.costs, { id: 'c', item: 'fixed' as const, amount: '800', futures: ['move'] }];
    expect(indifference({ ...both, costs }, [], '2026-11-24', question).roots).toEqual([
      { price: '350.00', remaining: 0, multiple: '1.4', until: undefined },
    ]);
  });

  it('gives no multiple where what was paid until today is not known', () => {
    const scenario = scenarios.get('one-price');
    const [held] = scenario?.holdings ?? [];
    if (!scenario || !held) throw new Error('one-price');
    const { price: _, ...open } = { ...held, start: '2026-01', end: '2027-01' };
    const offers = scenario.offers.map(({ price: __, ...offer }) =>
      offer.id === 'v' ? offer : { ...offer, price: '0' },
    );
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'move' };
    const holdings = [{ ...open, next: { ...held.next, price: '900', term: 12 } }];
    // Who moves renews two for a year as well, because of dual-run; who stays, for a second year at the same price.
    const found = indifference({ ...scenario, offers, holdings }, [], '2026-11-24', question);
    expect(found.roots).toEqual([{ price: '500.00', remaining: 0, multiple: undefined, until: undefined }]);
  });

  it('finds the price that one future alone decides about', () => {
    // Stay renews at its own quote; the move renews nothing, so the price is its break-even as well.
    const found = ask('one-price', 'futures/stay/renewals/h1/next/price');
    expect(found.roots).toEqual([{ price: '500.00', remaining: 0, multiple: '0.9091', until: undefined }]);
    expect(found.searched).toEqual(['0.00', '11000.00']);
  });

  it('searches up to twenty times the highest price it knows', () => {
    expect(ask('two-prices', 'holdings/h2/next/price').searched).toEqual(['0.00', '11000.00']);
    const scenario = scenarios.get('one-price');
    const [held] = scenario?.holdings ?? [];
    if (!scenario || !held) throw new Error('one-price');
    const quoted = { ...scenario, holdings: [{ ...held, next: { ...held.next, price: '900' } }] };
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'move' };
    expect(indifference(quoted, [], '2026-11-24', question).searched).toEqual(['0.00', '18000.00']);
  });

  it('gives no multiple of a price of nothing, and asks for prices that are missing', () => {
    const scenario = scenarios.get('one-price');
    const [held] = scenario?.holdings ?? [];
    if (!scenario || !held) throw new Error('one-price');
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'move' };
    const free = { ...scenario, holdings: [{ ...held, price: '0', next: { ...held.next, price: '900' } }] };
    expect(indifference(free, [], '2026-11-24', question).roots).toMatchObject([
      { price: '500.00', multiple: undefined },
    ]);
    const nothing = { ...scenario, holdings: [{ ...held, price: '0' }] };
    expect(indifference(nothing, [], '2026-11-24', question)).toMatchObject({
      roots: [],
      reason: 'unpriced',
    });
    const purchase = { sockets: 2, coresPerSocket: 8 };
    expect(indifference({ ...scenario, purchase }, [], '2026-11-24', question)).toMatchObject({
      roots: [],
      jumps: [],
      reason: 'unpriced',
      searched: ['0.00', '11000.00'],
    });
  });

  it('names a stretch in which every price costs the same', () => {
    // Both futures renew the same two licences up to the cap of the one that stays; above it only the other one pays more.
    const scenario = scenarios.get('one-price');
    const [held] = scenario?.holdings ?? [];
    if (!scenario || !held) throw new Error('one-price');
    const capped = { id: 'capped', renewals: { h1: { next: { cap: '700' } } } };
    const futures = [{ id: 'stay' }, capped];
    const question = { path: 'holdings/h1/next/price', baseline: 'stay', future: 'capped' };
    expect(indifference({ ...scenario, futures }, [], '2026-11-24', question).roots).toEqual([
      { price: '0.00', remaining: 0, multiple: '0', until: '700.00' },
    ]);
  });
});
