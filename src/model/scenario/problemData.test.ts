import { describe, expect, test } from 'vitest';
import { soundWith } from '../../../tests/scenarios/problemsWith.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { checkScenario } from './check.ts';
import type { Offer } from './contracts.ts';

const [c1] = SOUND.holdings;
const [, dr] = SOUND.clusters;
const listed: Offer = { id: 'list', metric: { id: 'per-core' }, price: '100', currency: 'CHF' };
const dataOf = (changes: Readonly<Record<string, unknown>>, code: string) =>
  checkScenario(soundWith(changes), [listed])
    .filter((problem) => problem.code === code)
    .map(({ path, data }) => [path, data]);

/** Changes of a sound scenario, the code of what is said, where, and the figures the sentence needs. */
const CASES: readonly [Readonly<Record<string, unknown>>, string, string, object][] = [
  [{ 'clusters/prod/offer': 'x' }, 'unknown-offer', 'clusters/prod/offer', { id: 'x' }],
  [
    { 'clusters/prod/usedShare': '0.00' },
    'not-above',
    'clusters/prod/usedShare',
    { given: '0.00', least: 0 },
  ],
  [{ 'clusters/prod/usedShare': '1.2' }, 'used-share-above-one', 'clusters/prod/usedShare', { given: '1.2' }],
  [
    { 'clusters/dr/hosts/h1/kvmReady': 'unknown' },
    'kvm-not-known',
    'clusters/dr/hosts/h1/kvmReady',
    { hosts: 3 },
  ],
  [
    { 'clusters/prod/guests/win/disposition': 'ask' },
    'waits-for-word',
    'clusters/prod/guests/win/disposition',
    { vms: 60 },
  ],
  [
    {
      'assumptions/sizing': { vcpuPerCore: '4', utilisation: '0.0', ramRatio: '1', spare: 'n+1' },
    },
    'not-above',
    'assumptions/sizing/utilisation',
    { given: '0.0', least: 0 },
  ],
  [{ 'costs/move/amount': '-1' }, 'negative-cost', 'costs/move/amount', { given: '-1' }],
  [
    { 'costs/move': { id: 'move', item: 'credit', amount: '1' } },
    'credit-not-negative',
    'costs/move/amount',
    { given: '1' },
  ],
  [
    { 'costs/move/side': 'kvm' },
    'not-of-item',
    'costs/move/side',
    { item: 'migration-per-vm', field: 'side' },
  ],
  [
    { 'holdings/c1/end': '2024-07' },
    'ends-before-start',
    'holdings/c1/end',
    { given: '2024-07', against: '2024-07' },
  ],
  [
    { 'holdings/c1/end': '2020-01' },
    'ends-before-start',
    'holdings/c1/end',
    { given: '2020-01', against: '2024-07' },
  ],
  [
    { 'holdings/c1/end': '2025-06' },
    'already-ended',
    'holdings/c1/end',
    { given: '2025-06', against: '2026-01' },
  ],
  [{ 'offers/vcf/licence': 'perpetual' }, 'perpetual-with-end', 'holdings/c1/end', { given: '2027-07' }],
  [
    { 'holdings/c2': { ...c1, id: 'c2', start: '2027-10', end: '2030-10' } },
    'cover-gap',
    'holdings/c2/start',
    { months: 3, after: 'c1' },
  ],
  [
    { 'holdings/c2': { ...c1, id: 'c2', start: '2027-05', end: '2030-05' } },
    'cover-overlap',
    'holdings/c2/start',
    { months: 2, with: 'c1' },
  ],
  [{ 'holdings/c1/id': 'c1', 'holdings/c2': c1 }, 'duplicate-id', 'holdings/c1', { id: 'c1' }],
  [{ 'offers/vcf/minOrder': 72 }, 'minimum-without-source', 'offers/vcf/minOrder', { least: 72 }],
  [
    { 'offers/vcf/soldFrom': '2025-03', 'offers/vcf/soldUntil': '2025-01' },
    'sale-ends-before-it-begins',
    'offers/vcf/soldUntil',
    { given: '2025-01', against: '2025-03' },
  ],
  [
    { 'costs/move': { ...SOUND.costs[0], from: '2030-01', until: '2029-01' } },
    'ends-before-start',
    'costs/move/until',
    { given: '2029-01', against: '2030-01' },
  ],
  [
    {
      'offers/kvm/bands': [
        { from: 1, price: '3' },
        { from: 10, price: '2' },
        { from: 10, price: '1' },
      ],
    },
    'bands-not-ascending',
    'offers/kvm/bands',
    { from: 10 },
  ],
  [{ 'offers/vcf/quote': undefined }, 'unpriced', 'offers/vcf/price', { offer: 'vcf' }],
  [{ rates: undefined }, 'no-rate', 'offers/vcf/currency', { offer: 'vcf', currency: 'USD' }],
  [{ 'clusters/dr/offer': 'list' }, 'no-rate', 'rates', { offer: 'list', currency: 'CHF' }],
  [{ 'rates/usd/rate': '0.000' }, 'not-above', 'rates/usd/rate', { given: '0.000', least: 0 }],
  [
    { 'rates/own': { ...SOUND.rates?.[0], id: 'own', currency: 'EUR' } },
    'rate-of-own-currency',
    'rates/own/currency',
    { id: 'EUR' },
  ],
  [
    { 'rates/second': { ...SOUND.rates?.[0], id: 'second' } },
    'rate-stated-twice',
    'rates/second/currency',
    { id: 'USD' },
  ],
  [
    { 'futures/leave/renewals/c9': { next: { term: 12 } } },
    'unknown-holding',
    'futures/leave/renewals/c9',
    { id: 'c9' },
  ],
  [{ 'futures/leave/support/c9': 'keep' }, 'unknown-holding', 'futures/leave/support/c9', { id: 'c9' }],
  [
    { 'futures/leave/divert/from': '2024-01' },
    'divert-before-start',
    'futures/leave/divert/from',
    { given: '2024-01', against: '2026-01' },
  ],
  [
    { 'futures/leave/waves/w1/from': '2025-12' },
    'wave-before-start',
    'futures/leave/waves/w1/from',
    { given: '2025-12', against: '2026-01' },
  ],
  [
    { 'futures/leave/waves/w1/to': '2026-02' },
    'wave-ends-before-it-begins',
    'futures/leave/waves/w1/to',
    { given: '2026-02', against: '2026-03' },
  ],
  [
    { horizon: 12, 'futures/leave/waves/w2/to': '2027-06' },
    'wave-beyond-horizon',
    'futures/leave/waves/w2/to',
    { given: '2027-06', horizon: 12 },
  ],
  [
    { 'futures/leave/waves/w2/share': '0.5' },
    'shares-above-one',
    'futures/leave/waves/w2/share',
    { group: 'lin', share: '1.1', groups: 1 },
  ],
];

describe('what a problem carries', () => {
  test.each(CASES)('%o: %s', (changes, code, path, data) => {
    expect(dataOf(changes, code)).toContainEqual([path, data]);
  });
});

describe('circles of offers', () => {
  const offer = (id: string, more: object) => ({
    [`offers/${id}`]: { id, metric: { id: 'per-core' }, price: '1', ...more },
  });
  const circles = (...offers: object[]) =>
    dataOf(Object.assign({}, ...offers) as Record<string, unknown>, 'offers-in-circle');

  test('are named once, at the address that leads to the next of them', () => {
    expect(circles(offer('a', { of: 'b' }), offer('b', { of: 'c' }), offer('c', { of: 'a' }))).toEqual([
      ['offers/a/of', { offers: ['a', 'b', 'c'] }],
    ]);
    expect(circles(offer('a', { of: 'a' }))).toEqual([['offers/a/of', { offers: ['a'] }]]);
    // The support of b is a, so a follows b; and b is a share of a.
    expect(circles(offer('a', {}), offer('b', { of: 'a', support: 'a' }))).toEqual([
      ['offers/b/support', { offers: ['a', 'b'] }],
    ]);
    expect(
      circles(
        offer('a', { of: 'b' }),
        offer('b', {}),
        offer('c', { licence: 'perpetual', successor: 'a' }),
        offer('d', { of: 'c' }),
      ),
    ).toEqual([]);
    expect(
      circles(
        offer('a', { licence: 'perpetual', successor: 'b' }),
        offer('b', { licence: 'perpetual', successor: 'a' }),
      ),
    ).toEqual([['offers/b/successor', { offers: ['a', 'b'] }]]);
  });

  test('name a link of the circle, not another of the same offer', () => {
    // a follows both b (its share of it) and c (whose support it is); only c leads back.
    expect(circles(offer('b', {}), offer('a', { of: 'b' }), offer('c', { of: 'a', support: 'a' }))).toEqual([
      ['offers/c/support', { offers: ['a', 'c'] }],
    ]);
  });

  test('of a successor count for perpetual licences alone', () => {
    expect(circles(offer('a', { successor: 'b' }), offer('b', { successor: 'a' }))).toEqual([]);
  });

  test('are told apart, each once', () => {
    expect(circles(offer('a', { of: 'a' }), offer('b', { of: 'c' }), offer('c', { of: 'b' }))).toEqual([
      ['offers/a/of', { offers: ['a'] }],
      ['offers/b/of', { offers: ['b', 'c'] }],
    ]);
  });
});

describe('the same id twice', () => {
  const host = dr?.hosts[0];

  test('is named wherever lists are, inside of things and records as well', () => {
    const found = (changes: Readonly<Record<string, unknown>>) => dataOf(changes, 'duplicate-id');
    expect(found({ 'clusters/dr/hosts': [host, host] })).toEqual([['clusters/dr/hosts/h1', { id: 'h1' }]]);
    expect(found({ 'clusters/dr/hosts': [host, host, host] })).toHaveLength(2);
    const limit = { id: 'l', kind: 'host-cores', most: 64, source: 'a manual' };
    expect(found({ 'platforms/p/limits': [limit, limit] })).toEqual([['platforms/p/limits/l', { id: 'l' }]]);
    const edition = { id: 'e', from: '2027-07', offer: 'kvm' };
    expect(found({ 'futures/stay/editions': [edition, edition] })).toEqual([
      ['futures/stay/editions/e', { id: 'e' }],
    ]);
    expect(found({})).toEqual([]);
  });
});
