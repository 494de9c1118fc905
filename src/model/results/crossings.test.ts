import { describe, expect, it } from 'vitest';
import { crossings } from './crossings.ts';

const found = (value: (at: number) => number, from = 0, to = 1000): ReturnType<typeof crossings> =>
  crossings(value, from, to);

describe('sign changes of a function that is straight in pieces', () => {
  it('finds the root of a straight line', () => {
    expect(found((x) => 2000 * (x - 437))).toEqual({
      roots: [{ at: 437, value: 0 }],
      jumps: [],
      always: false,
    });
    expect(found((x) => 2000 * (437 - x)).roots).toEqual([{ at: 437, value: 0 }]);
  });

  it('gives the closest whole number and what is left there', () => {
    expect(found((x) => 3000 * x - 1000000).roots).toEqual([{ at: 333, value: -1000 }]);
    expect(found((x) => 3000 * x - 1001000).roots).toEqual([{ at: 334, value: 1000 }]);
    expect(found((x) => 1001000 - 3000 * x).roots).toEqual([{ at: 334, value: -1000 }]);
  });

  it('takes the lower of two neighbours that are equally far', () => {
    expect(found((x) => 2000 * x - 1001000).roots).toEqual([{ at: 500, value: -1000 }]);
    expect(found((x) => 1001000 - 2000 * x).roots).toEqual([{ at: 500, value: 1000 }]);
  });

  it('finds none where there is none', () => {
    expect(found((x) => 2000 * x + 5)).toEqual({ roots: [], jumps: [], always: false });
    expect(found(() => -7)).toEqual({ roots: [], jumps: [], always: false });
  });

  it('finds both roots around a kink, wherever it is', () => {
    const kinked = (x: number): number => 1000 * Math.abs(x - 501) - 55000;
    expect(found(kinked).roots).toEqual([
      { at: 446, value: 0 },
      { at: 556, value: 0 },
    ]);
  });

  it('finds a kink that only touches zero', () => {
    expect(found((x) => 1000 * Math.abs(x - 501)).roots).toEqual([{ at: 501, value: 0 }]);
    expect(found((x) => 0 - 1000 * Math.abs(x - 500)).roots).toEqual([{ at: 500, value: 0 }]);
  });

  it('is not taken in by a middle that happens to lie on the line', () => {
    const dip = (x: number): number => {
      if (x <= 800 || x >= 850) return 5000;
      return x <= 838 ? 5000 - ((x - 800) * 10000) / 38 : -5000 + ((x - 838) * 10000) / 12;
    };
    expect(found(dip, 0, 1600).roots.map(({ at }) => at)).toEqual([819, 844]);
  });

  it('finds a root at either end of the range', () => {
    expect(found((x) => 1000 * x).roots).toEqual([{ at: 0, value: 0 }]);
    expect(found((x) => 1000 * (x - 1000)).roots).toEqual([{ at: 1000, value: 0 }]);
  });

  it('tells a jump over zero from a root', () => {
    const jumping = (x: number): number => (x <= 500 ? 70000 - 200 * x : 200 * x - 30000);
    expect(found(jumping)).toEqual({
      roots: [{ at: 350, value: 0 }],
      jumps: [{ below: { at: 500, value: -30000 }, above: { at: 501, value: 70200 } }],
      always: false,
    });
  });

  it('tells a jump at the ends of the range, without looking beyond them', () => {
    const seen: number[] = [];
    const edge = (x: number): number => {
      seen.push(x);
      return x === 0 ? -5000 : 5000 + 10 * x;
    };
    expect(found(edge).jumps).toEqual([{ below: { at: 0, value: -5000 }, above: { at: 1, value: 5010 } }]);
    expect(found((x) => (x === 1000 ? 5000 : -5000 - x)).jumps).toHaveLength(1);
    expect(Math.min(...seen)).toBe(0);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1000);
  });

  it('takes a step for a jump when it is more than twice as large as the steps beside it, and a hundred more', () => {
    const stepped = (step: number) => (x: number) =>
      x <= 500 ? -1000 + 10 * (x - 500) : step - 1000 + 1000 * (x - 501);
    expect(found(stepped(2100))).toMatchObject({ roots: [{ at: 500, value: -1000 }], jumps: [] });
    expect(found(stepped(2101))).toMatchObject({
      roots: [],
      jumps: [{ below: { at: 500 }, above: { at: 501 } }],
    });
    // And the other way round, with the larger step before it.
    const before = (step: number) => (x: number) =>
      x <= 500 ? -1000 + 1000 * (x - 500) : step - 1000 + 10 * (x - 501);
    expect(found(before(2100)).jumps).toEqual([]);
    expect(found(before(2101)).jumps).toHaveLength(1);
  });

  it('finds roots before and after a stretch of zeros, in their order', () => {
    // Zero at 100, from 400 to 500, and at 800.
    const waving = (x: number): number => {
      if (x < 250) return 1000 * (x - 100);
      if (x < 400) return 1000 * (400 - x);
      if (x <= 500) return 0;
      return x < 650 ? 1000 * (500 - x) : 1000 * (x - 800);
    };
    expect(found(waving).roots).toEqual([
      { at: 100, value: 0 },
      { at: 400, value: 0, until: 500 },
      { at: 800, value: 0 },
    ]);
  });

  it('takes for rounding what differs by no more than a hundred, and sees what differs by more', () => {
    const uneven = (by: number) => (x: number) => (x % 2 === 0 ? -by : by);
    expect(found(uneven(50), 0, 32)).toEqual({ roots: [], jumps: [], always: false });
    expect(found(uneven(51), 0, 32).roots.length).toBeGreaterThan(0);
  });

  it('names a stretch of zeros by its ends', () => {
    const flat = (x: number): number => (x < 250 ? 4000 * (x - 250) : x > 625 ? 4000 * (x - 625) : 0);
    expect(found(flat).roots).toEqual([{ at: 250, value: 0, until: 625 }]);
  });

  it('finds the very end of a stretch of zeros that a straight piece hides', () => {
    const rising = (x: number): number => (x <= 503 ? 0 : 10 * (x - 503));
    expect(found(rising).roots).toEqual([{ at: 0, value: 0, until: 503 }]);
    const falling = (x: number): number => (x >= 497 ? 0 : 10 * (497 - x));
    expect(found(falling).roots).toEqual([{ at: 497, value: 0, until: 1000 }]);
  });

  it('says when everything is zero', () => {
    expect(found(() => 0)).toEqual({ roots: [], jumps: [], always: true });
  });

  it('takes the noise of rounding for straight, and asks no place twice', () => {
    const asked: number[] = [];
    const noisy = (x: number): number => {
      asked.push(x);
      return 2000 * (x - 437) + ((x * 37) % 90) - 45;
    };
    expect(found(noisy).roots.map(({ at }) => at)).toEqual([437]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(60);
  });

  it('does not look into parts that stay far from zero', () => {
    const asked: number[] = [];
    const far = (x: number): number => {
      asked.push(x);
      return 1000000 + (x > 333 ? 5000 : 0);
    };
    expect(found(far).roots).toEqual([]);
    expect(asked.length).toBe(17 + 32);
    asked.length = 0;
    expect(found((x) => -far(x)).roots).toEqual([]);
    expect(asked.length).toBe(17 + 32);
  });

  it('searches from where it is told to', () => {
    const asked: number[] = [];
    const line = (x: number): number => {
      asked.push(x);
      return 2000 * (x - 137);
    };
    expect(found(line, 100, 200).roots).toEqual([{ at: 137, value: 0 }]);
    expect([Math.min(...asked), Math.max(...asked)]).toEqual([100, 200]);
  });

  it('looks at every whole number of a short range', () => {
    expect(found((x) => (x - 2) * 900, 0, 4).roots).toEqual([{ at: 2, value: 0 }]);
    expect(found((x) => (x - 2) * 900, 2, 3).roots).toEqual([{ at: 2, value: 0 }]);
  });
});
