import { expect, it } from 'vitest';
import { run } from '../../tests/small/scenario.ts';
import type { BreakEven } from '../report/sensitivity.ts';
import { breakEvenSentences, breakEvenText } from './breakEven.ts';
import { partsOf } from './linked.ts';
import { speechOf } from './speech.ts';

const speech = speechOf(run());
const asked: BreakEven = {
  future: 'move',
  baseline: 'stay',
  holding: 'h1',
  path: 'holdings/h1/next/price',
  figures: ['against/move/indifference/0/p', 'against/move/indifference/1/p'],
  roots: [],
  jumps: [],
  searched: ['0.00', '11000.00'],
  ends: [-90000, 2110000],
  reason: undefined,
};
const root = { price: '450.00', remaining: 0, multiple: '0.8182', until: undefined };
const said = (one: object): string[] => breakEvenText([{ ...asked, ...one }], speech);

it('names the one price, its multiple of today’s, and who wins above it', () => {
  expect(said({ roots: [root] })).toEqual([
    '“move” and “stay” cost the same when “h1” renews at USD 450.00 per unit and year (0.82 times today’s price); above it, “move” costs less.',
  ]);
  expect(said({ roots: [{ ...root, multiple: undefined }], ends: [5, -5] })).toEqual([
    '“move” and “stay” cost the same when “h1” renews at USD 450.00 per unit and year; above it, “stay” costs less.',
  ]);
});

it('names several, stretches and jumps without a winner', () => {
  const jump = { below: { price: '1.00', difference: 5 }, above: { price: '1.01', difference: -5 } };
  expect(
    said({ roots: [root, { ...root, price: '900.00', until: '950.00', multiple: '2' }], jumps: [jump] }),
  ).toEqual([
    '“move” and “stay” cost the same when “h1” renews at USD 450.00 per unit and year (0.82 times today’s price), USD 900.00 to USD 950.00 per unit and year (2 times today’s price) or between USD 1.00 and USD 1.01 per unit and year.',
  ]);
});

it('says that no price turns it, that every price does, and nothing where there is no answer', () => {
  expect(said({})).toEqual(['Whatever “h1” renews at, up to USD 11,000.00, “move” costs less.']);
  expect(said({ ends: [-5, -5] })).toEqual([
    'Whatever “h1” renews at, up to USD 11,000.00, “stay” costs less.',
  ]);
  expect(said({ reason: 'always', ends: undefined })).toEqual([
    '“move” and “stay” cost the same at every renewal price of “h1”.',
  ]);
  expect(said({ reason: 'unpriced', ends: undefined })).toEqual([]);
});

it('links every price to its figure', () => {
  const [sentence = ''] = breakEvenSentences([{ ...asked, roots: [root] }], speech);
  expect(partsOf(sentence).filter(({ figure }) => figure !== undefined)).toEqual([
    { text: 'USD 450.00', figure: 'against/move/indifference/0/p' },
  ]);
});
