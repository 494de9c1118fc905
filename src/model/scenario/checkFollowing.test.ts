import { expect, test } from 'vitest';
import { checkFollowing } from './checkFollowing.ts';
import type { Offer } from './contracts.ts';

const FREE = { id: 'free' } as const;

test.each<[string, Offer[], [string, string[]][]]>([
  [
    'support names its licence, which names its support',
    [
      { id: 'a', metric: FREE, support: 's' },
      { id: 's', metric: FREE, of: 'a' },
    ],
    [],
  ],
  ['an offer follows itself', [{ id: 'a', metric: FREE, of: 'a' }], [['offers/a/of', ['a']]]],
  [
    'two follow each other, a third follows them',
    [
      { id: 'c', metric: FREE, of: 'a' },
      { id: 'a', metric: FREE, of: 'b' },
      { id: 'b', metric: FREE, of: 'a' },
    ],
    [['offers/a/of', ['a', 'b']]],
  ],
  [
    'three in a row round a shorter way that leads nowhere',
    [
      { id: 'a', metric: FREE, of: 'b' },
      { id: 'b', metric: FREE, of: 'c' },
      { id: 'c', metric: FREE, of: 'a' },
      { id: 'd', metric: FREE, support: 'a' },
    ],
    [['offers/a/of', ['a', 'b', 'c']]],
  ],
  [
    'support and its licence, the licence being counted by its support',
    [
      { id: 'a', metric: FREE, of: 's', support: 's' },
      { id: 's', metric: FREE },
    ],
    [['offers/a/of', ['a', 's']]],
  ],
  [
    'a perpetual licence and its successor, which is its support',
    [
      { id: 'a', metric: FREE, licence: 'perpetual', successor: 'b' },
      { id: 'b', metric: FREE, support: 'a' },
    ],
    [['offers/b/support', ['a', 'b']]],
  ],
  [
    'a subscription hands nothing on to its successor',
    [
      { id: 'a', metric: FREE, licence: 'subscription', successor: 'b' },
      { id: 'b', metric: FREE, support: 'a' },
    ],
    [],
  ],
  [
    'two circles are two problems',
    [
      { id: 'a', metric: FREE, of: 'a' },
      { id: 'b', metric: FREE, of: 'nowhere' },
      { id: 'c', metric: FREE, of: 'd' },
      { id: 'd', metric: FREE, of: 'c' },
    ],
    [
      ['offers/a/of', ['a']],
      ['offers/c/of', ['c', 'd']],
    ],
  ],
])('%s', (_, offers, expected) => {
  const found = checkFollowing({ offers: new Map(offers.map((offer) => [offer.id, offer])) });
  expect(found).toEqual(
    expected.map(([path, circle]) => ({
      path,
      code: 'offers-in-circle',
      data: { offers: circle },
      severity: 'error',
    })),
  );
});
