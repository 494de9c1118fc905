import { levelsOf, yearsOf, type AxisMarks } from '../axis.ts';
import { placeText, scale, ticks, type Scale } from '../scale.ts';

/** What one future has paid by the end of each month, and what it comes to once the settlement is counted. */
export interface CumulativeSeries {
  readonly id: string;
  readonly name: string;
  readonly paid: readonly number[];
  readonly total: number;
}

/** The picture's size, the month under the reader's finger, and how its numbers and months are written. */
export interface CumulativeFrame {
  readonly width: number;
  readonly height: number;
  readonly at: number;
  readonly amount: (value: number) => string;
  readonly month: (offset: number) => string;
}

/** A place on the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line of one future, its name, and its dot at the month that is read. */
export interface LineMark {
  readonly id: string;
  readonly path: string;
  readonly end: Place;
  readonly label: Place & { readonly text: string };
  readonly dot: Place;
}

/** Everything that is drawn, as places. */
export interface CumulativeMarks extends AxisMarks {
  readonly lines: readonly LineMark[];
  readonly cursor: number;
}

/** From this width on there is room for names beside the ends of their lines; the page's slider keeps to it too. */
const WIDE = 600;
const LEFT = 64;
const NAMES = 232;
const LABEL_HEIGHT = 18;
const PER_BOLD_CHARACTER = 9;

/** How high a picture of so many lines must be at a width: their names stand above a narrow one and beside a wide one. */
export function cumulativeHeight(width: number, lines: number): number {
  return width < WIDE ? 194 + lines * LABEL_HEIGHT : Math.max(320, 40 + lines * LABEL_HEIGHT);
}

/** Places for the cumulative cost of futures: steps, because money is paid in lumps; the zero line always. */
export function cumulativeMarks(
  series: readonly CumulativeSeries[],
  frame: CumulativeFrame,
): CumulativeMarks {
  const { width, height, at } = frame;
  const isWide = width >= WIDE;
  const horizon = Math.max(1, ...series.map(({ paid }) => paid.length));
  const values = [0, ...series.flatMap(({ paid, total }) => [...paid, total])];
  const levels = ticks(Math.min(...values), Math.max(...values), isWide ? 4 : 3);
  const right = width - (isWide ? NAMES : 10);
  const top = isWide ? 12 : 12 + series.length * LABEL_HEIGHT;
  const bottom = height - 26;
  const x = scale([0, horizon], [LEFT, right]);
  const y = scale([levels[0] ?? 0, levels.at(-1) ?? 1], [bottom, top]);
  const lines = series.map((one) => lineOf(one, x, y, at));
  return {
    lines: lines.map((line, place) => ({ ...line, label: labelOf(lines, series, place, isWide) })),
    levels: levelsOf(levels, y, frame.amount),
    years: yearsOf(horizon, x, right - LEFT, frame.month),
    left: LEFT,
    right,
    top,
    bottom,
    cursor: x(Math.min(at, horizon)),
  };
}

function lineOf(
  { id, paid, total }: CumulativeSeries,
  x: Scale,
  y: Scale,
  at: number,
): Omit<LineMark, 'label'> {
  const steps = paid.map((value, month) => `V${placeText(y(value))}H${placeText(x(month + 1))}`);
  const end = { x: x(paid.length), y: y(total) };
  return {
    id,
    path: `M${placeText(x(0))},${placeText(y(0))}${steps.join('')}V${placeText(end.y)}`,
    end,
    dot: { x: x(Math.min(at, paid.length)), y: y(at >= paid.length ? total : (paid[at] ?? 0)) },
  };
}

/** A name beside the end of its line, none over another; where there is no room, above the picture in order. */
function labelOf(
  lines: readonly Omit<LineMark, 'label'>[],
  series: readonly CumulativeSeries[],
  at: number,
  isWide: boolean,
): LineMark['label'] {
  const name = series[at]?.name ?? '';
  if (!isWide) {
    const room = (lines[at]?.end.x ?? 0) - LEFT;
    return {
      text: shortened(name, Math.floor(room / PER_BOLD_CHARACTER)),
      x: LEFT,
      y: 12 + at * LABEL_HEIGHT,
    };
  }
  const ends = lines.map(({ end }, place) => ({ place, y: end.y })).sort((a, b) => a.y - b.y);
  let y = -Infinity;
  for (const end of ends) {
    y = Math.max(end.y, y + LABEL_HEIGHT);
    if (end.place === at) break;
  }
  const { x } = lines[at]?.end ?? { x: 0 };
  return { text: shortened(name, Math.floor((NAMES - 12) / PER_BOLD_CHARACTER)), x: x + 12, y: y + 4 };
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}
