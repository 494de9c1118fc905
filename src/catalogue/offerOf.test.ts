import { describe, expect, it } from 'vitest';
import { offerOf, sourceOf, sourceText } from './offerOf.ts';
import type { Entry } from './schema.ts';

const source = {
  said: 'a list',
  url: 'https://example.org/',
  asOf: '2026-03',
  confidence: 'vendor',
} as const;
const entry: Entry = {
  id: 'one',
  name: 'One',
  kind: 'hypervisor',
  metric: { id: 'per-core', floorPerCpu: 16 },
  currency: 'EUR',
  billing: 'monthly',
  prices: [
    {
      amount: { low: '1', base: '2', high: '3' },
      per: 'month',
      term: 36,
      bands: [{ from: 5, amount: '1.5' }],
      source,
      others: [
        { ...source, said: 'another', amount: '1' },
        { said: 'a third', dated: 'undated', asOf: '2025', confidence: 'blog', amount: '3' },
      ],
    },
    { amount: '5', per: 'year', term: 12, until: '2026-07', source },
  ],
  reviewBy: '2026-12',
};

describe('the offer of an entry', () => {
  it('carries price, levels, bands, term, source and doubt, and nothing that is not known', () => {
    expect(offerOf({ vendor: 'Somebody', entry }, { month: '2026-06' })).toEqual({
      id: 'one',
      name: 'One',
      vendor: 'Somebody',
      metric: { id: 'per-core', floorPerCpu: 16 },
      currency: 'EUR',
      price: { low: '12', base: '24', high: '36' },
      term: 36,
      billing: 'monthly',
      bands: [{ from: 5, price: '18' }],
      source: 'a list <https://example.org/>; another (1) <https://example.org/>; a third (3), undated',
      asOf: '2026-03',
      confidence: 'vendor',
      reviewBy: '2026-12',
      contradicted: true,
    });
  });

  it('is taken under another id and term; a price of a closed period is not reviewed any more', () => {
    const offer = offerOf({ vendor: 'Somebody', entry }, { month: '2026-06', term: 12, id: 'one.12' });
    expect(offer).toMatchObject({ id: 'one.12', price: '5', term: 12 });
    expect(Object.keys(offer)).not.toContain('reviewBy');
    expect(Object.keys(offer)).not.toContain('contradicted');
  });

  it('without a price says where it was looked for, and leaves the currency of a quote to the scenario', () => {
    const unpriced: Entry = { ...entry, prices: [], term: 36, source: { ...source, said: 'not found' } };
    expect(offerOf({ vendor: 'Somebody', entry: unpriced }, { month: '2026-06' })).toEqual({
      id: 'one',
      name: 'One',
      vendor: 'Somebody',
      metric: { id: 'per-core', floorPerCpu: 16 },
      term: 36,
      source: 'not found <https://example.org/>',
      asOf: '2026-03',
      confidence: 'vendor',
    });
  });
});

describe('the source of an entry', () => {
  it('is its own, else that of its percentage, else that of its latest price, else none', () => {
    const percentSource = { ...source, said: 'a share' };
    expect(sourceOf({ ...entry, source, percentSource })).toBe(source);
    expect(sourceOf({ ...entry, percentSource })).toBe(percentSource);
    expect(sourceOf(entry)).toBe(source);
    expect(sourceOf({ ...entry, prices: [] })).toBeUndefined();
  });

  it('is one line', () => {
    expect(sourceText({ said: 'a list', asOf: '2026', confidence: 'blog' })).toBe('a list');
  });
});
