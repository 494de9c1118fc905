import { describe, expect, test } from 'vitest';
import { problem } from '../model/scenario/problem.ts';
import { CHECK_SENTENCES } from './problems/check.ts';
import { FILE_SENTENCES } from './problems/file.ts';
import { READING_SENTENCES } from './problems/reading.ts';
import { sentenceOf } from './problems.ts';

// Enough of everything that any problem tells about itself; every sentence takes what it needs.
const data = {
  given: 'so',
  against: '2026-01',
  id: 'x',
  group: 'g',
  share: '1.2',
  groups: 3,
  options: ['a', 'b'],
  offers: ['a', 'b'],
  clusters: ['a', 'b'],
  field: 'f',
  least: 1,
  most: 9,
  length: 600,
  version: 2,
  known: 1,
  months: 2,
  horizon: 60,
  after: 'h',
  with: 'h',
  hosts: 4,
  vms: 5,
  offer: 'o',
  currency: 'USD',
  from: 10,
};

const all = Object.entries({ ...READING_SENTENCES, ...FILE_SENTENCES, ...CHECK_SENTENCES });

describe('the sentence of a problem', () => {
  test.each(all)('%s is whole, and tells what it was given', (_, sentence) => {
    expect(sentence(data as never)).toMatch(/^[A-Z0-9“][^]*[.?]$/);
    expect(sentence(data as never)).not.toMatch(/undefined|NaN|\[object|!/);
  });

  test('is no other problem’s', () => {
    expect(new Set(all.map(([, sentence]) => sentence(data as never))).size).toBe(all.length);
  });

  test('is found by code', () => {
    expect(sentenceOf(problem('holdings/h/end', 'not-month', { given: '2026-13' }))).toContain('“2026-13”');
  });

  test('counts what is more than one', () => {
    const over = { group: 'lin', share: '1.2', groups: 1 };
    expect(sentenceOf(problem('', 'shares-above-one', over))).not.toContain('more groups');
    expect(sentenceOf(problem('', 'shares-above-one', { ...over, groups: 3 }))).toContain('2 more groups');
  });
});
