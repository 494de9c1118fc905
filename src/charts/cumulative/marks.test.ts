import { describe, expect, it } from 'vitest';
import { cumulativeHeight, cumulativeMarks, type CumulativeFrame, type CumulativeSeries } from './marks.ts';

const frame: CumulativeFrame = {
  width: 600,
  height: 300,
  at: 24,
  amount: (value) => String(value),
  month: (offset) => `Y${String(offset / 12)}`,
};
const paidYearly = (price: number, months: number): number[] =>
  Array.from({ length: months }, (_, month) => price * (Math.floor(month / 12) + 1));
const stay: CumulativeSeries = { id: 'stay', name: 'Stay', paid: paidYearly(100, 24), total: 200 };
const move: CumulativeSeries = { id: 'move', name: 'Move', paid: paidYearly(50, 24), total: 80 };

describe('cumulative cost as places', () => {
  const marks = cumulativeMarks([stay, move], frame);

  it('draws steps from nothing paid at the start to the total at the end', () => {
    const path = marks.lines[1]?.path ?? '';
    expect(path.startsWith(`M${String(marks.left)},${String(marks.bottom)}`)).toBe(true);
    expect(path.match(/H/g)).toHaveLength(24);
    expect(marks.lines[1]?.end.x).toBe(marks.right);
    expect(path.endsWith(`V${String(Math.round((marks.lines[1]?.end.y ?? 0) * 100) / 100)}`)).toBe(true);
  });

  it('always shows the zero line', () => {
    expect(marks.levels.filter(({ isZero }) => isZero)).toHaveLength(1);
    const dear = cumulativeMarks([{ ...stay, paid: stay.paid.map((paid) => paid + 900) }], frame);
    expect(dear.levels.filter(({ isZero }) => isZero)).toHaveLength(1);
  });

  it('sets the names apart, each beside the end of its line', () => {
    const [stays, moves] = marks.lines;
    expect(stays?.label.y).toBe((stays?.end.y ?? 0) + 4);
    expect(moves?.label.x).toBe(marks.right + 12);
    const twins = cumulativeMarks([stay, { ...stay, id: 'twin' }], frame).lines;
    expect((twins[1]?.label.y ?? 0) - (twins[0]?.label.y ?? 0)).toBe(18);
  });

  it('leaves a narrow picture as much room however many names stand above it', () => {
    const room = (lines: number): number => {
      const many = Array.from({ length: lines }, (_, at) => ({ ...stay, id: String(at) }));
      const { top, bottom } = cumulativeMarks(many, {
        ...frame,
        width: 320,
        height: cumulativeHeight(320, lines),
      });
      return bottom - top;
    };
    expect(room(9)).toBe(room(2));
    expect(cumulativeHeight(900, 2)).toBe(320);
    expect(cumulativeHeight(900, 20)).toBe(400);
  });

  it('writes the names above a narrow picture', () => {
    const { lines, left, top } = cumulativeMarks([stay, move], { ...frame, width: 320 });
    expect(lines.map(({ label }) => label.y)).toEqual([12, 30]);
    expect(lines.map(({ label }) => label.x)).toEqual([left, left]);
    expect(top).toBeGreaterThan(30);
  });

  it('points at the month that is read, with the settlement at the end', () => {
    expect(marks.cursor).toBe(marks.right);
    expect(marks.lines[1]?.dot).toEqual(marks.lines[1]?.end);
    const early = cumulativeMarks([stay, move], { ...frame, at: 0 });
    expect(early.cursor).toBe(early.left);
  });

  it('writes every year where there is room, and fewer where there is none', () => {
    expect(marks.years.map(({ text }) => text)).toEqual(['Y0', 'Y1', 'Y2']);
    const decade: CumulativeSeries = { ...stay, paid: paidYearly(1, 120) };
    const narrow = cumulativeMarks([decade], { ...frame, width: 240 });
    expect(narrow.years.length).toBeLessThan(8);
    expect(narrow.years[0]?.text).toBe('Y0');
  });

  it('shortens a name that has no room', () => {
    const long = cumulativeMarks([{ ...stay, name: 'x'.repeat(200) }], frame).lines[0]?.label.text ?? '';
    expect(long.endsWith('…')).toBe(true);
    expect(long.length).toBeLessThan(30);
  });
});
