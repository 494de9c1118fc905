import { expect, it } from 'vitest';
import { linked, partsOf, unlinked } from './linked.ts';

const sentence = `It costs ${linked('against/move/savings', 'USD 1,200')} less (${linked('against/move/savings-share', '−4 %')}).`;

it('reads as plain text without its links', () => {
  expect(unlinked(sentence)).toBe('It costs USD 1,200 less (−4 %).');
});

it('comes apart into text and figures, in order and complete', () => {
  expect(partsOf(sentence)).toEqual([
    { text: 'It costs ', figure: undefined },
    { text: 'USD 1,200', figure: 'against/move/savings' },
    { text: ' less (', figure: undefined },
    { text: '−4 %', figure: 'against/move/savings-share' },
    { text: ').', figure: undefined },
  ]);
});

it('leaves a sentence without links in one piece', () => {
  expect(partsOf('Nothing may move.')).toEqual([{ text: 'Nothing may move.', figure: undefined }]);
});
