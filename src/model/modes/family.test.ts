import { expect, test } from 'vitest';
import { sure } from '../at.ts';
import { contracts } from '../../../tests/small/contracts.ts';
import { familyOf } from './family.ts';

const perHost = { metric: { id: 'per-host' }, price: '1' };

/** The ids of the family of an offer `v`, among other offers. */
function family(offers: Record<string, Record<string, unknown>>): (string | undefined)[] {
  const { compiled } = contracts({ offers: { v: perHost, ...offers } });
  const v = sure(compiled.offerIndex.get('v'));
  return [...familyOf(compiled.offers, [v])].map((index) => compiled.offers[index]?.source.id).sort();
}

test('a mode alone decides what it costs', () => {
  expect(family({ other: perHost })).toEqual(['v']);
});

test('a perpetual licence that nothing follows stands alone, and one may be followed by the first of all offers', () => {
  expect(family({ v: { ...perHost, licence: 'perpetual' } })).toEqual(['v']);
  const { compiled } = contracts({
    offers: { next: perHost, v: { ...perHost, licence: 'perpetual', successor: 'next' } },
  });
  expect([...familyOf(compiled.offers, [1])].sort()).toEqual([0, 1]);
});

test('support of a mode belongs to it, whichever of both names the other', () => {
  const sa = { metric: { id: 'percentage' }, percent: '0.25' };
  expect(family({ sa: { ...sa, of: 'v' }, more: { ...sa, of: 'x' } })).toEqual(['sa', 'v']);
  expect(family({ sa, v: { ...perHost, support: 'sa' } })).toEqual(['sa', 'v']);
});

test('successors of perpetual licences belong to them, with their own support, wherever they stand in the list', () => {
  const owned = { ...perHost, licence: 'perpetual', successor: 'next' };
  const sa = { metric: { id: 'percentage' }, percent: '0.25', of: 'next' };
  expect(family({ sa, next: perHost, v: owned })).toEqual(['next', 'sa', 'v']);
  expect(family({ next: perHost, v: { ...perHost, successor: 'next' } })).toEqual(['v']);
});
