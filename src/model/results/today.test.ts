import { describe, expect, it } from 'vitest';
import { run } from '../../../tests/small/scenario.ts';
import { todayOf } from './today.ts';

describe('the month of the question', () => {
  it('is counted from the start, from a day or a month', () => {
    expect(todayOf(run({}, '2026-11-24'))).toBe(-2);
    expect(todayOf(run({}, '2027-03'))).toBe(2);
  });

  it('must be a month', () => {
    expect(() => todayOf(run({}, 'tomorrow'))).toThrow('no day: tomorrow');
  });
});
