import { describe, expect, it } from 'vitest';
import { compileOffers } from '../compile/offers.ts';
import type { Offer } from '../scenario/contracts.ts';
import { small } from '../../../tests/small/scenario.ts';
import { planningOrder } from './order.ts';

const orderOf = (...offers: (Partial<Offer> & { id: string })[]): string[] => {
  const compiled = compileOffers(
    small({ offers: offers.map((offer) => ({ metric: { id: 'per-host' }, ...offer })) }),
    [],
  );
  return planningOrder(compiled).map((index) => compiled[index]?.source.id ?? '');
};

describe('the order of planning', () => {
  it('keeps the order of the offers where none follows another', () => {
    expect(orderOf({ id: 'c' }, { id: 'a' }, { id: 'b' })).toEqual(['c', 'a', 'b']);
  });

  it('puts a licence before what is counted by it, whichever of the two names the other', () => {
    expect(orderOf({ id: 'sns', of: 'p' }, { id: 'p' })).toEqual(['p', 'sns']);
    expect(orderOf({ id: 'sns' }, { id: 'p', support: 'sns' })).toEqual(['p', 'sns']);
  });

  it('puts a perpetual licence before its successor, a subscription not', () => {
    expect(orderOf({ id: 's' }, { id: 'p', licence: 'perpetual', successor: 's' })).toEqual(['p', 's']);
    expect(orderOf({ id: 's' }, { id: 'p', successor: 's' })).toEqual(['s', 'p']);
  });

  it('follows chains, and leaves circles and unknown offers alone', () => {
    expect(
      orderOf(
        { id: 'c' },
        { id: 'a', licence: 'perpetual', successor: 'b' },
        { id: 'b', licence: 'perpetual', successor: 'c' },
      ),
    ).toEqual(['a', 'b', 'c']);
    expect(
      orderOf(
        { id: 'a', licence: 'perpetual', successor: 'b' },
        { id: 'b', licence: 'perpetual', successor: 'a' },
      ),
    ).toEqual(['b', 'a']);
    expect(
      orderOf({ id: 'a', of: 'none', support: 'none', licence: 'perpetual', successor: 'none' }),
    ).toEqual(['a']);
  });
});
