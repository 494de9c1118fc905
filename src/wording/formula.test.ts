import { describe, expect, it } from 'vitest';
import { RULES } from '../model/rules/registry.ts';
import { money, number, op, slot } from '../model/rules/formula.ts';
import { formulaText, rounds } from './formula.ts';
import { RULE_WORDS, wordsOfRule } from './rules.ts';

const text = (formula: Parameters<typeof formulaText>[0]): string => formulaText(formula, (name) => name);

describe('formulas', () => {
  it('are written with the fewest brackets that keep their meaning', () => {
    expect(text(op('div', op('mul', slot('a'), slot('b')), number('12')))).toBe('a × b ÷ 12');
    expect(text(op('mul', slot('a'), op('add', number('1'), slot('b'))))).toBe('a × (1 + b)');
    expect(text(op('sub', slot('a'), op('add', slot('b'), slot('c'))))).toBe('a − (b + c)');
    expect(text(op('div', slot('a'), op('mul', slot('b'), slot('c'))))).toBe('a ÷ (b × c)');
    expect(text(op('pow', op('add', number('1'), slot('r')), op('div', slot('m'), number('12'))))).toBe(
      '(1 + r) ^ (m ÷ 12)',
    );
    expect(text(op('min', slot('a'), op('add', slot('b'), slot('c'))))).toBe('the lesser of (a; b + c)');
    expect(text(op('max', number('0'), slot('b')))).toBe('the greater of (0; b)');
  });

  it('write nothing less something as a minus, and leave rounding to a word', () => {
    expect(text(op('sub', number('0'), slot('a')))).toBe('−a');
    expect(text(op('sub', number('0'), money(op('add', slot('a'), slot('b')))))).toBe('−(a + b)');
    expect(text(op('sub', money(op('mul', slot('a'), slot('b'))), slot('c')))).toBe('a × b − c');
    expect(rounds(op('sub', number('0'), money(slot('a'))))).toBe(true);
    expect(rounds(op('sub', number('0'), slot('a')))).toBe(false);
    expect(rounds(slot('a'))).toBe(false);
  });

  it('have words for every rule and every slot, none of them a code', () => {
    for (const rule of RULES) {
      const words = RULE_WORDS[rule.id];
      expect(Object.keys(words.slots).sort()).toEqual(Object.keys(rule.slots).sort());
      for (const word of [words.result, ...Object.values(words.slots)])
        expect(word).toMatch(/^[^-].* |^[a-zé]+$/i);
    }
  });

  it('show the id of a rule that is not known', () => {
    expect(wordsOfRule('no-such-rule')).toEqual({ result: 'no-such-rule', slots: {} });
  });
});
