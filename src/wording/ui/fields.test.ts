import { expect, it } from 'vitest';
import { fieldAt } from '../../model/scenario/field.ts';
import { FIELD_PATTERNS, fieldWords, optionWord } from './fields.ts';

it.each(FIELD_PATTERNS)('%s is a field that a scenario can have', (pattern) => {
  expect(fieldAt(pattern.replaceAll('*', 'some-id'))).toBeDefined();
});

it('has words for every choice of the fields it offers choices for', () => {
  for (const path of ['futures/move/waves/all/shape', 'assumptions/priceLevel'])
    for (const option of fieldAt(path)?.options ?? []) expect(optionWord(option)).not.toBe(option);
});

it('puts the currency into the unit', () => {
  expect(fieldWords('holdings/h1/price', 'CHF')).toEqual({ label: 'Price per unit and year', unit: 'CHF' });
});

it('shows the address of a field that has no words', () => {
  expect(fieldWords('clusters/main/follows', 'EUR')).toEqual({ label: 'clusters/main/follows', unit: '' });
});
