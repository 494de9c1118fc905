import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../../tests/laws/inputs/patterns.ts';
import { fieldAt } from '../../model/scenario/field.ts';
import { optionWord } from './fields/options.ts';
import { FIELD_PATTERNS, fieldWords } from './fields.ts';

// Ids are addresses and never typed; what kind of file it is and its version are the file's own.
const WITHOUT_WORDS = ['format', 'version'];
const needsWords = (pattern: string): boolean =>
  !WITHOUT_WORDS.includes(pattern) && (!pattern.endsWith('/id') || pattern.endsWith('/metric/id'));
const pathOf = (pattern: string): string => pattern.replaceAll('*', 'some-id');
const labelOf = (pattern: string): string => fieldWords(pathOf(pattern), 'EUR').label;

describe('words of fields', () => {
  it.each(FIELD_PATTERNS)('%s is a field that a scenario can have', (pattern) => {
    expect(fieldAt(pathOf(pattern))).toBeDefined();
  });

  it('are there once for every input, and none is the bare name of the field', () => {
    expect([...FIELD_PATTERNS].sort()).toEqual(allPatterns().filter(needsWords));
    expect(FIELD_PATTERNS.filter((pattern) => labelOf(pattern) === pattern.split('/').at(-1))).toEqual([]);
  });

  it('differ within a group', () => {
    const groups = new Map<string, string[]>();
    for (const pattern of FIELD_PATTERNS) {
      const group = pattern.split('/').slice(0, -1).join('/');
      groups.set(group, [...(groups.get(group) ?? []), labelOf(pattern)]);
    }
    for (const [group, labels] of groups)
      expect([group, new Set(labels).size]).toEqual([group, labels.length]);
  });

  it('put the currency into the unit', () => {
    expect(fieldWords('holdings/h1/price', 'CHF')).toEqual({ label: 'Price per unit and year', unit: 'CHF' });
  });

  it('name the kind of cost that a rate is for', () => {
    expect(fieldWords('assumptions/vat/licences', 'CHF').label).toBe('Licences');
    expect(fieldWords('assumptions/escalation/power', 'CHF').label).toBe('Power and cooling');
  });
});

it('has a word of its own for every choice of every field', () => {
  for (const pattern of FIELD_PATTERNS) {
    const options = fieldAt(pathOf(pattern))?.options ?? [];
    const words = options.map((option) => optionWord(pathOf(pattern), option));
    expect([pattern, ...words.filter((word) => options.includes(word))]).toEqual([pattern]);
    expect([pattern, new Set(words).size]).toEqual([pattern, options.length]);
  }
});

it('shows the address of what is no field', () => {
  expect(fieldWords('clusters/main/nothing', 'EUR')).toEqual({ label: 'clusters/main/nothing', unit: '' });
});
