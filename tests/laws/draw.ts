import fc, { type GeneratorValue } from 'fast-check';

/** Draws the parts of a random scenario; shrinking keeps working because every draw goes through fast-check. */
export interface Draw {
  readonly whole: (min: number, max: number) => number;
  readonly of: <T>(values: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
  readonly list: <T>(min: number, max: number, make: (index: number) => T) => T[];
  readonly month: (from: number, to: number) => string;
}

/** Draws from a fast-check generator; months are counted from the scenario's start. */
export function drawFrom(g: GeneratorValue, start: string): Draw {
  const whole = (min: number, max: number): number => g(fc.integer, { min, max });
  const [year = 2027, month = 1] = start.split('-').map(Number);
  return {
    whole,
    of: (values) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new RangeError('nothing to draw from');
      return value;
    },
    chance: (percent) => whole(1, 100) <= percent,
    list: (min, max, make) => Array.from({ length: whole(min, max) }, (_, index) => make(index)),
    month: (from, to) => monthAfter(year, month, whole(from, to)),
  };
}

/** The month so many months after the first one. */
export function monthAfter(year: number, month: number, months: number): string {
  const all = year * 12 + month - 1 + months;
  return `${String(Math.floor(all / 12))}-${String((all % 12) + 1).padStart(2, '0')}`;
}
