import { levelsOf, yearsOf, type AxisMarks } from '../axis.ts';
import { placeText, scale, ticks, type Scale } from '../scale.ts';

/** Units of a licence over some months: what is held beside what is needed. */
export interface StairStep {
  readonly from: number;
  readonly to: number;
  readonly held: number;
  readonly needed: number;
}

/** The picture's size, the month that is read, and how numbers and months are written. */
export interface StairsFrame {
  readonly width: number;
  readonly height: number;
  readonly at: number;
  readonly units: (value: number) => string;
  readonly month: (offset: number) => string;
}

/** Everything that is drawn: two stairs, what lies idle between them, the months of renewals, and the month that is read. */
export interface StairsMarks extends AxisMarks {
  readonly held: string;
  readonly needed: string;
  /** Areas between the stairs where more is held than needed. */
  readonly idle: readonly string[];
  readonly renewals: readonly number[];
  readonly cursor: number;
}

const LEFT = 64;
const RIGHT = 10;

/** Places for licences needed beside licences held; `steps` follow each other from month 0 to the horizon. */
export function stairsMarks(
  steps: readonly StairStep[],
  renewals: readonly number[],
  frame: StairsFrame,
): StairsMarks {
  const horizon = Math.max(1, steps.at(-1)?.to ?? 0);
  const levels = ticks(0, Math.max(1, ...steps.flatMap(({ held, needed }) => [held, needed])), 3);
  const [top, bottom] = [12, frame.height - 26];
  const right = frame.width - RIGHT;
  const x = scale([0, horizon], [LEFT, right]);
  const y = scale([levels[0] ?? 0, levels.at(-1) ?? 1], [bottom, top]);
  return {
    held: pathOf(steps, x, (step) => y(step.held)),
    needed: pathOf(steps, x, (step) => y(step.needed)),
    idle: steps.filter(({ held, needed }) => held > needed).map((step) => areaOf(step, x, y)),
    renewals: renewals.map(x),
    levels: levelsOf(levels, y, frame.units),
    years: yearsOf(horizon, x, right - LEFT, frame.month),
    left: LEFT,
    right,
    top,
    bottom,
    cursor: x(Math.min(frame.at, horizon)),
  };
}

function pathOf(steps: readonly StairStep[], x: Scale, y: (step: StairStep) => number): string {
  return steps
    .map((step, place) => {
      const height = placeText(y(step));
      return `${place === 0 ? `M${placeText(x(step.from))},${height}` : `V${height}`}H${placeText(x(step.to))}`;
    })
    .join('');
}

function areaOf({ from, to, held, needed }: StairStep, x: Scale, y: Scale): string {
  const [left, right] = [placeText(x(from)), placeText(x(to))];
  return `M${left},${placeText(y(held))}H${right}V${placeText(y(needed))}H${left}Z`;
}
