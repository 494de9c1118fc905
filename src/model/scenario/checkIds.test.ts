import { expect, test } from 'vitest';
import { problemsWith, soundWith } from '../../../tests/scenarios/problemsWith.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { checkIds } from './checkIds.ts';

const [prod, dr] = SOUND.clusters;
const [, leave] = SOUND.futures;
const [w1] = leave?.waves ?? [];

test.each([
  ['clusters', [...SOUND.clusters, dr], 'clusters/dr'],
  ['clusters/prod/guests', [...(prod?.guests ?? []), prod?.guests[1]], 'clusters/prod/guests/win'],
  [
    'futures/leave/waves',
    [
      { ...w1, share: '0.1' },
      { ...w1, share: '0.1' },
    ],
    'futures/leave/waves/w1',
  ],
  [
    'offers/kvm/bands',
    [
      { from: 5, price: '2' },
      { from: 5, price: '1' },
    ],
    'offers/kvm/bands/5',
  ],
  ['rates', [...(SOUND.rates ?? []), { ...SOUND.rates?.[0], currency: 'CHF' }], 'rates/usd'],
])('two things with one id in %s', (list, things, path) => {
  const found = problemsWith({ [list]: things }).filter((text) => text.endsWith('duplicate-id'));
  expect(found).toEqual([`error ${path} duplicate-id`]);
});

test('the same id in lists of their own is no mistake', () => {
  const renewal = { next: { bands: [{ from: 1, price: '1' }] }, later: { bands: [{ from: 1, price: '1' }] } };
  expect(problemsWith({ 'futures/stay/renewals/c1': renewal })).toEqual([]);
});

test('values that were set unchecked are passed by', () => {
  expect(checkIds(soundWith({ clusters: 'text', 'futures/leave/waves': 5 }))).toEqual([]);
});
