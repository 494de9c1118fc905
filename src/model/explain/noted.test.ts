import { expect, it } from 'vitest';
import type { Note } from '../scenario/notes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import type { Explained, Leaf } from './explained.ts';
import { noted } from './noted.ts';

const note: Note = { owner: 'Finance', evidence: 'quote 17', date: '2026-11-02' };
const on = (path: string): Scenario => ({ ...SOUND, notes: { [path]: note } });
const figure = (leaf: Leaf): Explained => ({
  id: 'f',
  unit: 'factor',
  value: '1',
  missing: [],
  because: { kind: 'leaf', leaf },
});
const noteIn = (leaf: Leaf, scenario: Scenario): unknown => {
  const { because } = noted(figure(leaf), scenario);
  return because.kind === 'leaf' && 'note' in because.leaf ? because.leaf.note : undefined;
};

it('an input carries what was said about it', () => {
  const leaf: Leaf = { kind: 'input', path: 'horizon', assumed: true };
  expect(noteIn(leaf, on('horizon'))).toEqual(note);
  expect(noteIn(leaf, on('start'))).toBeUndefined();
  expect(noteIn({ ...leaf, path: 'toString' }, on('start'))).toBeUndefined();
});

it('a price carries what was said about its level, or about all of it', () => {
  const leaf: Leaf = { kind: 'price', offer: 'v', level: 'base' };
  expect(noteIn(leaf, on('offers/v/price/base'))).toEqual(note);
  expect(noteIn(leaf, on('offers/v/price'))).toEqual(note);
  expect(noteIn(leaf, on('offers/v/quote'))).toBeUndefined();
  expect(noteIn({ ...leaf, level: 'quote' }, on('offers/v/quote'))).toEqual(note);
  expect(noteIn({ ...leaf, level: 'unknown' }, on('offers/v/quote'))).toEqual(note);
});

it('everything else stays as it is', () => {
  const counted = figure({ kind: 'quantity', what: 'hosts', steps: [] });
  expect(noted(counted, on('horizon'))).toBe(counted);
  const fact = figure({ kind: 'fact', fact: 'floor', source: 'a manual' });
  expect(noted(fact, on('horizon'))).toBe(fact);
  const sum: Explained = { ...counted, because: { kind: 'sum', of: [] } };
  expect(noted(sum, on('horizon'))).toBe(sum);
  const input = figure({ kind: 'input', path: 'horizon', assumed: false });
  expect(noted(input, SOUND)).toBe(input);
});
