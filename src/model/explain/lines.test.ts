import { describe, expect, test } from 'vitest';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { linesOf, missingIn } from './lines.ts';

const ended = { id: 'h1', quantity: 2, price: '5', start: '2026-07', end: '2027-03', next: { auto: true } };
const offers: Scenario['offers'] = [
  ...small().offers,
  { id: 'x', metric: { id: 'per-host' }, price: '5', term: 1, soldUntil: '2027-01' },
  { id: 'y', metric: { id: 'per-host' }, price: '5', term: 1, supportedUntil: '2027-01' },
];

const missing = (holdings: Scenario['holdings']) => {
  const projection = run({ offers, holdings });
  return missingIn(projection, futureIn(projection, 'stay'), { future: 'stay' });
};

describe('what is missing from lines', () => {
  test('is named once at each address, in their order', () => {
    expect(missing([{ ...ended, offer: 'x' }])).toEqual([
      { path: 'holdings/h1/next/price', code: 'not-sold' },
    ]);
    expect(
      missing([
        { ...ended, offer: 'y', id: 'h2' },
        { ...ended, offer: 'x' },
      ]),
    ).toEqual([
      { path: 'holdings/h1/next/price', code: 'not-sold' },
      { path: 'holdings/h2/next/price', code: 'not-supported' },
    ]);
  });

  test('is named with every reason where two contracts share an id', () => {
    expect(
      missing([
        { ...ended, offer: 'y' },
        { ...ended, offer: 'x' },
      ]),
    ).toEqual([
      { path: 'holdings/h1/next/price', code: 'not-sold' },
      { path: 'holdings/h1/next/price', code: 'not-supported' },
    ]);
  });
});

describe('what is missing, whatever the order of offers', () => {
  const y = at(offers, offers.length - 1);
  const x = at(offers, offers.length - 2);
  const turned = [...offers.slice(0, -2), y, x];
  const found = (holdings: Scenario['holdings']) => {
    const projection = run({ offers: turned, holdings });
    return missingIn(projection, futureIn(projection, 'stay'), { future: 'stay' });
  };

  test('stands in the order of its addresses', () => {
    expect(
      found([
        { ...ended, offer: 'x' },
        { ...ended, offer: 'y', id: 'h2' },
      ]).map(({ path }) => path),
    ).toEqual(['holdings/h1/next/price', 'holdings/h2/next/price']);
  });

  test('and at one address in the order of reasons', () => {
    expect(
      found([
        { ...ended, offer: 'x' },
        { ...ended, offer: 'y' },
      ]).map(({ code }) => code),
    ).toEqual(['not-sold', 'not-supported']);
  });
});

describe('lines meant by a filter', () => {
  // Two hosts at 550 a year, twice; a third host on b by an offer without a price.
  const projection = run({
    offers: [...small().offers, { id: 'w', metric: { id: 'per-host' }, term: 12 }],
    clusters: [
      ...small().clusters,
      ...small().clusters.map((cluster) => ({ ...cluster, id: 'b', offer: 'w' })),
    ],
  });
  const stay = futureIn(projection, 'stay');

  test('miss what they miss themselves, and not what others do', () => {
    const missingOf = (category: string) => missingIn(projection, stay, { future: 'stay', category });
    expect(missingOf('v')).toEqual([]);
    expect(missingOf('w')).toEqual([{ path: 'offers/w/quote', code: 'unpriced' }]);
  });

  test('are those that accrue in the months it names', () => {
    const during = (from: number, to: number) =>
      linesOf(stay, { future: 'stay', category: 'v', view: 'accrued', during: { from, to } });
    const [first, second] = linesOf(stay, { future: 'stay', category: 'v' });
    expect(during(0, 12)).toEqual([first]);
    expect(during(12, 24)).toEqual([second]);
    expect(during(11, 13)).toEqual([first, second]);
  });

  test('too large to be counted exactly miss their amount', () => {
    const offer = { id: 'v', metric: { id: 'per-host' as const }, price: '90000000000000', term: 12 };
    const large = run({ holdings: [], offers: [offer, ...small().offers.slice(1)] });
    expect(missingIn(large, futureIn(large, 'stay'), { future: 'stay', from: 0, to: 24 })).toEqual([
      { path: 'offers/v/price', code: 'money-too-large' },
    ]);
  });
});
