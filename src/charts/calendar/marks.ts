import { yearsOf, type AxisMarks } from '../axis.ts';
import { scale } from '../scale.ts';

/** A row: its name, stretches of time with a text, and the months that are marked on it. */
export interface CalendarBarRow {
  readonly name: string;
  readonly terms: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  readonly ends: readonly number[];
  /** Latest starts, each with the end that it precedes; one before the first month is drawn at its edge. */
  readonly starts: readonly { readonly month: number; readonly end: number }[];
}

/** The picture's width, its months, the month that is read, and how months are written. */
export interface CalendarFrame {
  readonly width: number;
  readonly horizon: number;
  readonly at: number | undefined;
  readonly month: (offset: number) => string;
}

/** A row where it stands. */
export interface CalendarRowMarks {
  readonly name: string;
  readonly nameY: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly text: string;
  }[];
  readonly ends: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly starts: readonly { readonly x: number; readonly y: number; readonly until: number }[];
}

/** Everything that is drawn. */
export interface CalendarMarks {
  readonly height: number;
  readonly rows: readonly CalendarRowMarks[];
  readonly axes: AxisMarks;
  readonly barHeight: number;
  readonly cursor: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
}

const SIDE = 10;
const NAME = 20;
const BAR = 18;
const GAP = 12;
const AXIS = 26;
const PER_CHARACTER = 7.4;

/** Rows under each other, each with its name above its bars, over the same months. */
export function calendarMarks(rows: readonly CalendarBarRow[], frame: CalendarFrame): CalendarMarks {
  const [left, right] = [SIDE, frame.width - SIDE];
  const x = scale([0, frame.horizon], [left, right]);
  const step = NAME + BAR + GAP;
  const bottom = rows.length * step;
  return {
    height: bottom + AXIS,
    barHeight: BAR,
    rows: rows.map(({ name, terms, ends, starts }, place) => {
      const y = place * step + NAME;
      return {
        name: fitting(name, right - left),
        nameY: y - 6,
        bars: terms.map(({ from, to, text }) => {
          const width = x(to) - x(from);
          return { x: x(from), y, width, text: text.length * PER_CHARACTER + 10 <= width ? text : '' };
        }),
        ends: ends.map((month) => ({ x: x(month), top: y - 3, bottom: y + BAR + 3 })),
        starts: starts.map(({ month, end }) => ({ x: x(Math.max(0, month)), y: y + BAR + 6, until: x(end) })),
      };
    }),
    axes: {
      levels: [],
      years: yearsOf(frame.horizon, x, right - left, frame.month),
      left,
      right,
      top: 0,
      bottom,
    },
    cursor: frame.at === undefined ? undefined : { x: x(frame.at), top: 0, bottom },
  };
}

/** A name as far as there is room for it. */
function fitting(name: string, room: number): string {
  const most = Math.max(1, Math.floor(room / PER_CHARACTER));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
