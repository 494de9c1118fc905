import { expect, it } from 'vitest';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { withoutNotes } from './withoutNotes.ts';

const note = { owner: 'Finance' };
const noted = { ...SOUND, notes: { 'holdings/c1/price': note, 'holdings/c10/price': note, horizon: note } };

it('what was said about inputs of a thing goes with it, and nothing else does', () => {
  expect(withoutNotes(noted, 'holdings/c1').notes).toEqual({ 'holdings/c10/price': note, horizon: note });
  expect(withoutNotes(noted, 'holdings/c2')).toBe(noted);
  expect(withoutNotes(SOUND, 'holdings/c1')).toBe(SOUND);
});

it('no notes are left where none are needed', () => {
  expect(withoutNotes({ ...SOUND, notes: { horizon: note } }, 'horizon')).toEqual(SOUND);
});
