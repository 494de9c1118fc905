import { describe, expect, test } from 'vitest';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { missingIn } from './lines.ts';

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
