import { describe, expect, it } from 'vitest';
import type { DatedPrice, Entry, Target, Vendor } from '../../src/catalogue/schema.ts';
import { CATALOGUE_DATE, VENDORS } from '../../src/catalogue/vendors.ts';
import { lint } from './lint.ts';

const source = {
  said: 'a price list',
  url: 'https://example.org/list',
  asOf: '2026-03',
  confidence: 'vendor',
} as const;
const price: DatedPrice = { amount: '10', per: 'year', source };
const entry: Entry = {
  id: 'one',
  name: 'One',
  kind: 'hypervisor',
  metric: { id: 'per-socket' },
  currency: 'EUR',
  prices: [price],
  reviewBy: '2026-12',
};

function found(change: Partial<Entry>, platforms: Target[] = []): string[] {
  const vendor: Vendor = { name: 'Somebody', offers: [{ ...entry, ...change }], platforms };
  return lint([vendor], '2026-11-24');
}

function withPrice(change: Partial<DatedPrice>): string[] {
  return found({ prices: [{ ...price, ...change }] });
}

describe('the catalogue', () => {
  it('has nothing wrong in it', () => {
    expect(lint(VENDORS, CATALOGUE_DATE)).toEqual([]);
  });
});

describe('the lint', () => {
  it('leaves a good entry alone', () => {
    expect(found({})).toEqual([]);
  });

  it('finds ids that are taken twice, and ids that nothing carries', () => {
    expect(lint([{ name: 'Somebody', offers: [entry, entry] }], '2026-11-24')).toEqual([
      'one: this id is taken twice',
    ]);
    expect(found({ of: 'two', support: 'three', successor: 'four' })).toEqual([
      'one: no offer two',
      'one: no offer three',
      'one: no offer four',
    ]);
    const target: Target = {
      id: 'there',
      name: 'There',
      hypervisor: 'kvm',
      offers: ['one', 'two'],
      addOns: ['three'],
    };
    expect(found({}, [target, target]).slice(0, 3)).toEqual([
      'there: this id is taken twice',
      'there: no offer two',
      'there: no offer three',
    ]);
  });

  it.each<[string, Partial<DatedPrice>]>([
    ['a price of 0', { amount: '0' }],
    ['a price of 0', { bands: [{ from: 5, amount: '0.00' }] }],
    [
      'low, base and high out of order',
      { amount: { low: '11', base: '10', high: '11' }, others: [{ ...source, amount: '11' }] },
    ],
    ['an end of the range that no source states', { amount: { low: '9', base: '10', high: '10' } }],
    ['a source outside the range', { others: [{ ...source, amount: '12' }] }],
    ['its price ends before it begins', { from: '2026-02', until: '2026-02' }],
    [
      'bands out of order',
      {
        bands: [
          { from: 5, amount: '9' },
          { from: 5, amount: '8' },
        ],
      },
    ],
    ['bought once is perpetual, and nothing else is', { per: 'once' }],
  ])('finds %s', (what, change) => {
    expect(withPrice(change)).toContain(`one: ${what}`);
  });

  it('finds sources without an address, of tomorrow, and younger than the review', () => {
    const { url: _, ...unlinked } = source;
    expect(withPrice({ source: unlinked })).toEqual([
      'one: the vendor’s price without an address: a price list',
    ]);
    expect(withPrice({ source: { ...source, asOf: '2026-11-25' } })).toEqual([
      'one: a price list is of 2026-11-25, later than 2026-11-24',
    ]);
    expect(found({ reviewBy: '2026-03' })).toEqual(['one: reviewed before its sources were written']);
    expect(withPrice({ source: { ...source, url: 'ftp://example.org/list' } })[0]).toContain('url');
  });

  it('finds periods that meet, unless their terms differ', () => {
    const first = { ...price, until: '2026-06' };
    expect(found({ prices: [first, { ...price, from: '2026-05' }] })).toEqual([
      'one: two prices for 2026-05',
    ]);
    expect(found({ prices: [first, { ...price, from: '2026-06' }] })).toEqual([]);
    expect(found({ prices: [first, { ...price, term: 36 }] })).toEqual([]);
  });

  it('finds prices of what is free, of no currency, percentages of nothing, and silence', () => {
    expect(found({ metric: { id: 'free' } })).toEqual(['one: free, and yet it has a price']);
    expect(found({ currency: undefined })).toEqual(['one: prices without a currency']);
    expect(found({ percent: '0.25' })).toEqual(['one: a percentage of nothing']);
    expect(found({ prices: [] })).toEqual(['one: neither a price nor a word on where it was looked for']);
  });

  it('finds sales that end before they begin, and parameters that the metric does not have', () => {
    expect(found({ soldFrom: '2026-02', soldUntil: '2026-02' })).toEqual([
      'one: its sale ends before it begins',
    ]);
    expect(found({ soldFrom: '2026-02', supportedUntil: '2026-01' })).toEqual([
      'one: its support ends before its sale begins',
    ]);
    const metric = { id: 'per-socket', cores: 6 } as Entry['metric'];
    expect(found({ metric })[0]).toContain('cores');
  });
});
