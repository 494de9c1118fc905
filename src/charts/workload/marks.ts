import { scale, ticks } from '../scale.ts';

/** One bar: whose it is, and what it is made of, in the order in which the parts stand. */
export interface WorkloadBar {
  readonly future: string;
  readonly total: number;
  readonly parts: readonly { readonly part: string; readonly value: number }[];
}

/** The bars of one row, one for each future. */
export interface WorkloadGroup {
  readonly row: string;
  readonly name: string;
  readonly bars: readonly WorkloadBar[];
}

/** A piece of a bar. */
export interface Piece {
  readonly part: string;
  readonly x: number;
  readonly width: number;
}

/** A bar where it stands, with its pieces and what is written behind it. */
export interface BarMarks {
  readonly key: string;
  readonly y: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly textX: number;
  readonly isChosen: boolean;
}

/** Everything that a picture of guest workloads is drawn from. */
export interface WorkloadMarks {
  readonly height: number;
  readonly zero: number;
  readonly groups: readonly {
    readonly name: string;
    readonly y: number;
    readonly bars: readonly BarMarks[];
  }[];
  readonly lines: readonly { readonly x: number; readonly text: string; readonly isZero: boolean }[];
}

/** Height of a bar. */
export const BAR = 14;

const STEP = BAR + 6;
const HEAD = 22;
const GAP = 12;
const AXIS = 26;
const PER_CHARACTER = 7;
const MOST_TEXT = 26;
/** Below this width there is room for few amounts and short names only. */
const NARROW = 480;

/** How a picture is set: its width, the chosen bar, how an amount and a bar are written. */
export interface WorkloadSetting {
  readonly width: number;
  readonly chosen: number;
  readonly amount: (value: number) => string;
  readonly label: (bar: WorkloadBar) => string;
}

/** Places the bars: credits to the left of zero, costs to the right of it, stacked in the order of their parts. */
export function workloadMarks(groups: readonly WorkloadGroup[], setting: WorkloadSetting): WorkloadMarks {
  const { width, chosen, amount, label } = setting;
  const bars = groups.flatMap((group) => group.bars);
  const low = Math.min(0, ...bars.map((bar) => sumOf(bar, -1)));
  const high = Math.max(low + 1, ...bars.map((bar) => sumOf(bar, 1)));
  const levels = ticks(low, high, width < NARROW ? 3 : 5).filter((level) => low <= level && level <= high);
  const most = width < NARROW ? MOST_TEXT : 2 * MOST_TEXT;
  const longest = Math.max(0, ...bars.map((bar) => label(bar).length));
  const right = Math.max(width * 0.4, width - Math.min(most, longest) * PER_CHARACTER - 8);
  const x = scale([low, high], [0, right]);
  let y = 0;
  let place = 0;
  const placed = groups.map((group) => {
    const top = y + HEAD;
    y = top + group.bars.length * STEP + GAP;
    return {
      name: group.name,
      y: top - 6,
      bars: group.bars.map((bar, own): BarMarks => {
        const pieces = piecesOf(bar, x);
        const end = Math.max(x(0), ...pieces.map((piece) => piece.x + piece.width));
        return {
          key: `${group.row} ${bar.future}`,
          y: top + own * STEP,
          pieces,
          text: shortened(label(bar), most),
          textX: end + 6,
          isChosen: place++ === chosen,
        };
      }),
    };
  });
  return {
    height: y + AXIS,
    zero: x(0),
    groups: placed,
    lines: levels.map((level) => ({ x: x(level), text: amount(level), isZero: level === 0 })),
  };
}

function sumOf({ parts }: WorkloadBar, sign: 1 | -1): number {
  return parts.reduce((sum, { value }) => sum + (value * sign > 0 ? value : 0), 0);
}

function piecesOf(bar: WorkloadBar, x: (value: number) => number): Piece[] {
  let cost = 0;
  let credit = 0;
  return bar.parts.flatMap(({ part, value }) => {
    if (value === 0) return [];
    const from = value > 0 ? cost : credit + value;
    if (value > 0) cost += value;
    else credit += value;
    return [{ part, x: x(from), width: x(from + Math.abs(value)) - x(from) }];
  });
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
