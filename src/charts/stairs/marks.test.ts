import { describe, expect, it } from 'vitest';
import { stairsMarks, type StairStep, type StairsFrame } from './marks.ts';

const frame: StairsFrame = {
  width: 314,
  height: 138,
  at: 6,
  units: (value) => String(value),
  month: (offset) => `Y${String(offset / 12)}`,
};
// 240 places for 24 months: ten each; 100 places for 200 units: half a place each.
const steps: readonly StairStep[] = [
  { from: 0, to: 12, held: 200, needed: 100 },
  { from: 12, to: 24, held: 60, needed: 60 },
];

describe('licences held and needed as places', () => {
  const marks = stairsMarks(steps, [12], frame);

  it('draws both as stairs over the months', () => {
    expect(marks.held).toBe('M64,12H184V82H304');
    expect(marks.needed).toBe('M64,62H184V82H304');
  });

  it('marks what is held in vain, and only that', () => {
    expect(marks.idle).toEqual(['M64,12H184V62H64Z']);
    const short = stairsMarks([{ from: 0, to: 24, held: 5, needed: 9 }], [], frame);
    expect(short.idle).toEqual([]);
  });

  it('sets renewals and the month that is read on the scale of months', () => {
    expect(marks.renewals).toEqual([184]);
    expect(marks.cursor).toBe(124);
    expect(stairsMarks(steps, [], { ...frame, at: 99 }).cursor).toBe(304);
  });

  it('begins at zero and reaches the greatest number of units', () => {
    expect(marks.levels[0]).toEqual({ y: 112, text: '0', isZero: true });
    expect(marks.levels.at(-1)).toEqual({ y: 12, text: '200', isZero: false });
    expect(marks.years.map(({ text }) => text)).toEqual(['Y0', 'Y1', 'Y2']);
  });

  it('has a scale even where there is nothing', () => {
    const none = stairsMarks([], [], frame);
    expect([none.held, none.needed, none.idle]).toEqual(['', '', []]);
    expect(none.levels.map(({ text }) => text)[0]).toBe('0');
  });
});
