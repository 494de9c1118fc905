import { describe, expect, it } from 'vitest';
import { calendarMarks, type CalendarBarRow, type CalendarFrame } from './marks.ts';

// 240 places for twenty-four months: ten each, from ten on.
const frame: CalendarFrame = { width: 260, horizon: 24, at: 12, month: (offset) => `M${String(offset)}` };
const row: CalendarBarRow = {
  name: 'VVF',
  terms: [
    { from: 0, to: 12, text: '192' },
    { from: 12, to: 15, text: '1,024' },
  ],
  ends: [12],
  starts: [{ month: 8, end: 12 }],
};

describe('contracts over time as places', () => {
  it('are bars from month to month, with their units where they fit', () => {
    const [first] = calendarMarks([row], frame).rows;
    expect(first?.bars).toEqual([
      { x: 10, y: 20, width: 120, text: '192' },
      { x: 130, y: 20, width: 30, text: '' },
    ]);
    expect(first).toMatchObject({ name: 'VVF', nameY: 14 });
  });

  it('have ticks at their ends, and lines from the latest start to the end', () => {
    const [first] = calendarMarks([row], frame).rows;
    expect(first?.ends).toEqual([{ x: 130, top: 17, bottom: 41 }]);
    expect(first?.starts).toEqual([{ x: 90, y: 44, until: 130 }]);
    const [past] = calendarMarks([{ ...row, starts: [{ month: -3, end: 12 }] }], frame).rows;
    expect(past?.starts[0]?.x).toBe(10);
  });

  it('stand under each other over one axis, with a line at the month that is read', () => {
    const { rows, height, axes, cursor } = calendarMarks([row, { ...row, name: 'VCF' }], frame);
    expect(rows.map(({ nameY }) => nameY)).toEqual([14, 64]);
    expect([height, axes.bottom]).toEqual([126, 100]);
    expect(axes.years.map(({ x, text }) => [x, text])).toEqual([
      [10, 'M0'],
      [130, 'M12'],
      [250, 'M24'],
    ]);
    expect(cursor).toEqual({ x: 130, top: 0, bottom: 100 });
    expect(calendarMarks([], { ...frame, at: undefined }).cursor).toBeUndefined();
  });

  it('have names that fit', () => {
    const [long] = calendarMarks([{ ...row, name: 'x'.repeat(200) }], frame).rows;
    expect(long?.name).toBe(`${'x'.repeat(31)}…`);
  });
});
