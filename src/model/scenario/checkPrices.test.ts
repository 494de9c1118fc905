import { describe, expect, test } from 'vitest';
import { problemsWith } from '../../../tests/scenarios/problemsWith.ts';
import type { Offer } from './contracts.ts';

const listed: Offer = { id: 'list', metric: { id: 'per-core' }, price: '100', currency: 'CHF' };

describe('a price', () => {
  test.each([
    [{ 'offers/vcf/quote': undefined }, ['warning offers/vcf/price unpriced']],
    [{ 'offers/kvm/price': undefined }, ['warning offers/kvm/price unpriced']],
    [{ 'offers/kvm/price': undefined, 'offers/kvm/metric': { id: 'free' } }, []],
    [{ 'offers/sns/percent': undefined }, []],
    [{ 'platforms/p/offer': 'sns' }, []],
    [{ 'platforms/p/offer': 'sns', 'offers/kvm/price': undefined }, ['warning offers/sns/price unpriced']],
    [{ 'platforms/p/offer': 'sns', 'offers/sns/of': 'vcf' }, []],
    [{ 'platforms/p/offer': 'sns', 'offers/sns/percent': undefined }, ['warning offers/sns/price unpriced']],
    [
      { 'platforms/p/offer': 'sns', 'offers/sns/of': undefined },
      ['error offers/sns/of missing', 'warning offers/sns/price unpriced'],
    ],
    [{ 'offers/vcf/currency': undefined, rates: undefined }, []],
    [{ 'offers/vcf/currency': 'EUR', rates: undefined }, []],
    [{ rates: undefined }, ['warning offers/vcf/currency no-rate']],
    [{ 'rates/usd/currency': 'CHF' }, ['warning offers/vcf/currency no-rate']],
  ])('of %o', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });

  test('is asked for where it will be needed, and not elsewhere', () => {
    const noPrice = { id: 'new', metric: { id: 'per-core' } };
    const edition = { id: 'e', from: '2027-07', offer: 'new' };
    const unpriced = ['warning offers/new/price unpriced'];
    expect(problemsWith({ 'offers/new': noPrice })).toEqual([]);
    expect(problemsWith({ 'offers/new': noPrice, 'futures/stay/editions': [edition] })).toEqual(unpriced);
    const terms = { ...edition, buy: { price: '5' } };
    expect(problemsWith({ 'offers/new': noPrice, 'futures/stay/editions': [terms] })).toEqual([]);
    expect(
      problemsWith({ 'offers/new': noPrice, 'clusters/prod/vsan': { rawTiB: '1', offer: 'new' } }),
    ).toEqual(unpriced);
    expect(problemsWith({ 'offers/new': noPrice, 'clusters/dr/addOns': ['new'] })).toEqual(unpriced);
    expect(problemsWith({ 'offers/new': noPrice, 'platforms/p/addOns': ['new'] })).toEqual(unpriced);
    const q = { 'offers/new': noPrice, 'platforms/q': { id: 'q', offer: 'new' } };
    expect(problemsWith(q)).toEqual([]);
    const divert = { from: '2026-02', platform: 'q' };
    expect(problemsWith({ ...q, 'futures/stay/divert': divert })).toEqual(unpriced);
    const held = { id: 'c2', offer: 'new', quantity: 1, price: '5', start: '2024-07', end: '2030-07' };
    expect(problemsWith({ 'offers/new': noPrice, 'holdings/c2': held })).toEqual(unpriced);
  });

  test('of the price list in a foreign currency asks for a rate among the rates', () => {
    expect(problemsWith({ 'clusters/dr/offer': 'list' }, [listed])).toEqual(['warning rates no-rate']);
    expect(problemsWith({}, [listed])).toEqual([]);
  });

  test('of the scenario stands before that of the price list', () => {
    expect(problemsWith({ 'offers/vcf/quote': undefined }, [{ ...listed, id: 'vcf' }])).toHaveLength(1);
  });
});

describe('a rate of exchange', () => {
  const second = { id: 'second', currency: 'USD', rate: '0.9', date: '2026-01-01', source: 'x' };

  test.each([
    [{ 'rates/usd/rate': '0.000' }, ['error rates/usd/rate not-above']],
    [{ 'rates/second': second }, ['error rates/second/currency rate-stated-twice']],
    [
      { 'rates/second': { ...second, currency: 'EUR' } },
      ['warning rates/second/currency rate-of-own-currency'],
    ],
    [{ 'rates/second': { ...second, currency: 'CHF' } }, []],
  ])('%o', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('hosts to be bought', () => {
  const still = {
    futures: [{ id: 'stay' }],
    costs: [],
    purchase: undefined,
    'clusters/prod/guests/lin/growth': '0',
  };

  test.each([
    [{ purchase: undefined }, 1],
    [still, 0],
    [{ ...still, 'clusters/prod/guests/lin/growth': undefined }, 0],
    [{ ...still, 'clusters/prod/guests/lin/growth': '-0.1' }, 0],
    [{ ...still, 'clusters/prod/guests/lin/growth': '0.1' }, 1],
    [{ ...still, 'clusters/dr/hosts/h1/endOfLife': '2028-01' }, 1],
    [{ ...still, 'futures/stay/divert': { from: '2026-01', platform: 'p' } }, 1],
    [{ ...still, 'futures/stay/waves': [] }, 0],
    [
      {
        ...still,
        'clusters/dr/hosts/h1/endOfLife': '2028-01',
        'clusters/dr/hosts/h2': { id: 'h2', count: 1, sockets: 2, coresPerSocket: 16 },
      },
      1,
    ],
    [{ purchase: undefined, 'futures/leave/divert': undefined, 'clusters/prod/guests/lin/growth': '0' }, 1],
  ])('need a type and price: %o', (changes, expected) => {
    const found = problemsWith(changes).filter((text) => text === 'warning purchase no-purchase');
    expect(found).toHaveLength(expected);
  });

  test('are asked for once, and of nobody who buys none', () => {
    expect(problemsWith(still)).toEqual([]);
    expect(problemsWith({ ...still, 'clusters/prod/guests/lin/growth': '0.1' })).toEqual([
      'warning purchase no-purchase',
    ]);
  });
});
