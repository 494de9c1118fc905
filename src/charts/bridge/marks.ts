import { scale, ticks } from '../scale.ts';

/** A row of a bridge: a total from zero, or a change that begins where the one before ended. */
export interface BridgeRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'total' | 'less' | 'more';
}

/** Width of the picture, and how a round value and a row's own value are written. */
export interface BridgeFrame {
  readonly width: number;
  readonly amount: (value: number) => string;
  readonly text: (row: BridgeRow) => string;
}

/** A bar with its name above it and its value behind it; `link` leads down to the next one. */
export interface BridgeBar {
  readonly name: string;
  readonly kind: BridgeRow['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly textX: number;
  readonly link: { readonly x: number; readonly y: number } | undefined;
}

/** Everything that is drawn. */
export interface BridgeMarks {
  readonly height: number;
  readonly bars: readonly BridgeBar[];
  readonly lines: readonly { readonly x: number; readonly text: string; readonly isZero: boolean }[];
}

/** Height of a bar. */
export const BAR = 16;
/** From one row to the next: the name, the bar and a gap. */
export const ROW = 42;

const NAME = 18;
const AXIS = 26;
const PER_CHARACTER = 8;
const NARROW = 480;

/** Places for the rows of a bridge, one under the other: totals reach from zero, changes hang between them. */
export function bridgeMarks(rows: readonly BridgeRow[], { width, amount, text }: BridgeFrame): BridgeMarks {
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const high = Math.max(low + 1, ...ends);
  const longest = Math.max(0, ...rows.map((row) => text(row).length)) * PER_CHARACTER;
  const right = Math.max(width * 0.4, width - longest - 8);
  const x = scale([low, high], [0, right]);
  const levels = ticks(low, high, width < NARROW ? 2 : 4).filter((level) => low <= level && level <= high);
  return {
    height: rows.length * ROW + AXIS,
    bars: rows.map((row, place) => {
      const [left, end] = [x(Math.min(row.from, row.to)), x(Math.max(row.from, row.to))];
      const y = place * ROW + NAME;
      const isLast = place === rows.length - 1;
      return {
        name: row.name,
        kind: row.kind,
        x: left,
        y,
        width: Math.max(1, end - left),
        text: text(row),
        textX: end + 6,
        link: isLast ? undefined : { x: x(row.to), y: y + BAR },
      };
    }),
    lines: levels.map((level) => ({ x: x(level), text: amount(level), isZero: level === 0 })),
  };
}
