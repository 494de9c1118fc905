import type { Scale } from './scale.ts';

/** Lines of round values, months along the bottom, and the field between them. */
export interface AxisMarks {
  readonly levels: readonly { readonly y: number; readonly text: string; readonly isZero: boolean }[];
  readonly years: readonly { readonly x: number; readonly text: string; readonly isLast: boolean }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const PER_CHARACTER = 7.2;

/** A line for every round value; the zero line is told apart. */
export function levelsOf(
  levels: readonly number[],
  y: Scale,
  text: (value: number) => string,
): AxisMarks['levels'] {
  return levels.map((level) => ({ y: y(level), text: text(level), isZero: level === 0 }));
}

/** A tick at every year, or every second or third where there is no room; the last one is the horizon. */
export function yearsOf(
  horizon: number,
  x: Scale,
  room: number,
  month: (offset: number) => string,
): AxisMarks['years'] {
  const years = Math.floor(horizon / 12);
  const longest = month(0).length * PER_CHARACTER + 16;
  const every = Math.max(1, Math.ceil((years * longest) / room)) * 12;
  const offsets = Array.from({ length: Math.floor(horizon / every) + 1 }, (_, at) => at * every);
  const end = x(horizon);
  // The month of the horizon is written leftwards; the others rightwards, as far as they fit.
  const isFree = x(offsets.at(-2) ?? 0) + 2 * longest <= end;
  const fitting = offsets.filter((offset) => (offset === horizon ? isFree : x(offset) + longest <= end + 16));
  return fitting.map((offset) => ({ x: x(offset), text: month(offset), isLast: offset === horizon }));
}
