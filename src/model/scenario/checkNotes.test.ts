import { expect, it } from 'vitest';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { checkNotes } from './checkNotes.ts';
import { knownIn } from './known.ts';
import type { Scenario } from './scenario.ts';

const about = (path: string, scenario: Scenario = SOUND): (readonly [string, string])[] => {
  const noted = { ...scenario, notes: { [path]: { owner: 'Finance' } } };
  const listed = [{ id: 'listed', metric: { id: 'per-core' as const } }];
  return checkNotes(noted, knownIn(noted, listed)).map((found) => [found.path, found.code]);
};
const holding = SOUND.holdings[0]?.id ?? '';

it.each([
  'horizon',
  'assumptions/rebuild',
  `holdings/${holding}/next/price`,
  'offers/listed/price',
  'purchase',
])('a note may be about %s, stated or not', (path) => {
  expect(about(path)).toEqual([]);
});

it.each([
  ['holdings/gone/price', 'notes/holdings%2Fgone%2Fprice'],
  ['offers/gone/price', 'notes/offers%2Fgone%2Fprice'],
  ['nonsense', 'notes/nonsense'],
  // An offer of the price list has that id, a holding has not.
  ['holdings/listed/price', 'notes/holdings%2Flisted%2Fprice'],
  ['notes/horizon/owner', 'notes/notes%2Fhorizon%2Fowner'],
])('a note on %s is about nothing', (path, address) => {
  expect(about(path)).toEqual([[address, 'note-of-nothing']]);
});

it('a note about nothing says what it is about', () => {
  const noted = { ...SOUND, notes: { nonsense: { owner: 'Finance' } } };
  expect(checkNotes(noted, knownIn(noted, []))[0]?.data).toEqual({ id: 'nonsense' });
});

it('says nothing where there are no notes', () => {
  expect(checkNotes(SOUND, knownIn(SOUND, []))).toEqual([]);
});
