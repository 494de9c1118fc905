import { describe, expect, it } from 'vitest';
import type { Offer } from '../scenario/contracts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { small } from '../../../tests/small/scenario.ts';
import { compileOffers } from './offers.ts';

type Given = Partial<Offer>;
const compiled = (
  offers: (Given & { id: string })[],
  change: Partial<Scenario> = {},
  catalogue: Offer[] = [],
) =>
  compileOffers(
    small({ offers: offers.map((offer) => ({ metric: { id: 'per-host' }, ...offer })), ...change }),
    catalogue,
  );
const one = (offer: Given, change: Partial<Scenario> = {}) => compiled([{ id: 'v', ...offer }], change)[0];
const EUR = { id: 'r', currency: 'EUR', rate: '1.1', date: '2026-11-01', source: 'a bank' };

describe('an offer ready to run', () => {
  it('has the defaults of what is not entered', () => {
    expect(one({ price: '5' })).toMatchObject({
      price: '5',
      priceNumber: 5,
      rise: 0,
      riseText: '0',
      term: 12,
      billing: 'yearly',
      minOrder: 0,
      lateFee: '0',
      perpetual: false,
      bands: [],
      minSpend: undefined,
      soldFrom: -Infinity,
      soldUntil: Infinity,
      supportedUntil: Infinity,
      successor: -1,
    });
  });

  it('has what is entered', () => {
    const offers = compiled([
      { id: 'w' },
      {
        id: 'v',
        price: '5',
        risePerYear: '0.1',
        term: 36,
        billing: 'prepaid',
        minOrder: 72,
        lateFee: '0.2',
        licence: 'perpetual',
        bands: [
          { from: 9, price: '3' },
          { from: 4, price: '4' },
        ],
        minSpend: '100',
        soldFrom: '2026-12',
        soldUntil: '2027-02',
        supportedUntil: '2028-01',
        successor: 'w',
      },
      { id: 's', licence: 'subscription' },
    ]);
    expect(offers[1]).toMatchObject({
      rise: 0.1,
      riseText: '0.1',
      term: 36,
      billing: 'prepaid',
      minOrder: 72,
      lateFee: '0.2',
      perpetual: true,
      bands: [
        { from: 4, price: '4' },
        { from: 9, price: '3' },
      ],
      minSpend: '100',
      soldFrom: -1,
      soldUntil: 1,
      supportedUntil: 12,
      successor: 0,
    });
    expect(offers[2]?.perpetual).toBe(false);
  });

  it('of the catalogue gives way to one of the same id in the scenario', () => {
    const catalogue: Offer[] = [
      { id: 'v', metric: { id: 'per-host' }, price: '1' },
      { id: 'x', metric: { id: 'per-host' }, price: '2' },
    ];
    const offers = compiled([{ id: 'v', price: '5' }], {}, catalogue);
    expect(offers.map(({ source, price }) => [source.id, price])).toEqual([
      ['v', '5'],
      ['x', '2'],
    ]);
  });
});

describe('the price of an offer', () => {
  const price = { low: '1', base: '2', high: '3' };

  it('is that of the level looked at, unless it is quoted', () => {
    expect(one({ price })?.price).toBe('2');
    expect(one({ price }, { assumptions: { priceLevel: 'low' } })?.price).toBe('1');
    expect(one({ price }, { assumptions: { priceLevel: 'high' } })?.price).toBe('3');
    expect(one({ price, quote: '7', bands: [{ from: 1, price: '1' }] })).toMatchObject({
      price: '7',
      bands: [],
    });
  });

  it('is unknown, not 0, when nobody entered one, and 0 when somebody did', () => {
    expect(one({})).toMatchObject({
      price: undefined,
      priceNumber: NaN,
      unknown: { path: 'offers/v/quote', code: 'unpriced' },
    });
    expect(one({ price: '0' })).toMatchObject({ price: '0', priceNumber: 0 });
  });

  it('is converted at the stated rate, with bands and minimum', () => {
    const foreign = { currency: 'EUR', price: '10', bands: [{ from: 2, price: '5' }], minSpend: '50' };
    const other = { ...EUR, id: 'o', currency: 'GBP', rate: '9' };
    expect(one(foreign, { rates: [other, EUR] })).toMatchObject({
      price: '11',
      priceNumber: 11,
      bands: [{ from: 2, price: '5.5' }],
      minSpend: '55',
    });
    expect(one({ ...foreign, currency: 'USD' }, { rates: [EUR] })?.price).toBe('10');
  });

  it('and its least order are unknown where neither is entered, in whatever currency', () => {
    expect(one({ currency: 'EUR' }, { rates: [EUR] })).toMatchObject({
      price: undefined,
      minSpend: undefined,
      unknown: { path: 'offers/v/quote', code: 'unpriced' },
    });
  });

  it('is unknown without a rate', () => {
    const foreign = { currency: 'GBP', price: '10', bands: [{ from: 2, price: '5' }], minSpend: '50' };
    for (const rates of [undefined, [EUR]])
      expect(one(foreign, rates ? { rates } : {})).toMatchObject({
        price: undefined,
        bands: [{ from: 2, price: undefined }],
        minSpend: undefined,
        unknown: { path: 'rates', code: 'no-rate' },
      });
  });

  it('is a percentage of the licence where it has none of its own', () => {
    const [sns, own, none, lost, foreign] = compiled([
      { id: 'sns', of: 'p', percent: '0.25' },
      { id: 'own', of: 'p', percent: '0.25', price: '7' },
      { id: 'none', of: 'gone', percent: '0.25' },
      { id: 'lost', of: 'bare', percent: '0.25' },
      { id: 'foreign', of: 'p', percent: '0.25', price: '7', currency: 'GBP' },
      { id: 'p', price: '30' },
      { id: 'bare' },
    ]);
    expect(sns).toMatchObject({ price: '7.5', priceNumber: 7.5 });
    expect(own?.price).toBe('7');
    expect(none).toMatchObject({
      price: undefined,
      unknown: { path: 'offers/none/quote', code: 'unpriced' },
    });
    expect(lost).toMatchObject({
      price: undefined,
      unknown: { path: 'offers/bare/quote', code: 'unpriced' },
    });
    expect(foreign).toMatchObject({ price: undefined, unknown: { code: 'no-rate' } });
    expect(
      compiled([
        { id: 'x', of: 'p' },
        { id: 'p', price: '30' },
      ])[0]?.price,
    ).toBeUndefined();
  });
});
