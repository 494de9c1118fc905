import { describe, expect, test } from 'vitest';
import { compileOffers } from '../compile/offers.ts';
import { small } from '../../../tests/small/scenario.ts';
import type { Offer } from '../scenario/contracts.ts';
import { basesOf, followsLicences, followsOther } from './follows.ts';

const PERCENTAGE = { id: 'percentage' } as const;
const TIB = { id: 'tib-beyond-entitlement', tibPerCore: 1 } as const;
const compiled = (offers: Offer[]) => compileOffers(small({ offers }), []);

describe('an offer that follows another', () => {
  const offers = compiled([
    { id: 'licence', metric: { id: 'per-host' }, support: 'open' },
    { id: 'other', metric: { id: 'per-host' }, support: 'open' },
    { id: 'sns', metric: PERCENTAGE, of: 'licence' },
    { id: 'open', metric: PERCENTAGE },
    { id: 'tib', metric: TIB, of: 'other' },
    { id: 'free-tib', metric: TIB },
    { id: 'named', metric: { id: 'per-vm' }, of: 'licence' },
  ]);

  test('is support by its licences, or capacity beyond an entitlement', () => {
    expect(offers.map((offer) => [followsLicences(offer), followsOther(offer)])).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [true, true],
      [false, true],
      [false, true],
      [false, false],
    ]);
    expect([followsLicences(undefined), followsOther(undefined)]).toEqual([false, false]);
  });

  test('follows the offer it names, else all that name it as their support', () => {
    expect(offers.map((_, at) => basesOf(offers, at))).toEqual([[], [], [0], [0, 1], [1], [], []]);
    expect(basesOf(offers, 99)).toEqual([]);
  });
});
