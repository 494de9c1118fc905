import { levelsOf, yearsOf, type AxisMarks } from '../axis.ts';
import { placeText, scale, ticks, type Scale } from '../scale.ts';

/** One panel: a thing by its name, counted on both sides month by month. */
export interface SidesPanel {
  readonly name: string;
  readonly vmware: readonly number[];
  readonly kvm: readonly number[];
}

/** The picture's width, the month that is read, and how numbers and months are written. */
export interface SidesFrame {
  readonly width: number;
  readonly at: number;
  readonly count: (value: number) => string;
  readonly month: (offset: number) => string;
}

/** A panel where it stands: what runs on VMware from the bottom, what runs on KVM upon it. */
export interface PanelMarks {
  readonly name: string;
  readonly nameY: number;
  readonly axes: AxisMarks;
  readonly vmware: string;
  readonly kvm: string;
}

/** Everything that is drawn. */
export interface SidesMarks {
  readonly height: number;
  readonly panels: readonly PanelMarks[];
  readonly cursor: { readonly x: number; readonly top: number; readonly bottom: number };
}

const LEFT = 64;
const RIGHT = 10;
const NAME = 20;
const FIELD = 110;
const GAP = 14;
const AXIS = 26;

/** Places for panels under each other over the same months; months are written under the last one. */
export function sidesMarks(panels: readonly SidesPanel[], frame: SidesFrame): SidesMarks {
  const horizon = Math.max(1, ...panels.map(({ vmware }) => vmware.length));
  const right = frame.width - RIGHT;
  const x = scale([0, horizon], [LEFT, right]);
  const years = yearsOf(horizon, x, right - LEFT, frame.month);
  const height = panels.length * (NAME + FIELD + GAP) - GAP + AXIS;
  return {
    height,
    panels: panels.map((panel, place) => {
      const top = place * (NAME + FIELD + GAP) + NAME;
      const bottom = top + FIELD;
      const both = panel.vmware.map((vmware, month) => vmware + (panel.kvm[month] ?? 0));
      const levels = ticks(0, Math.max(1, ...both), 2);
      const y = scale([0, levels.at(-1) ?? 1], [bottom, top]);
      const isLast = place === panels.length - 1;
      return {
        name: panel.name,
        nameY: top - 6,
        axes: {
          levels: levelsOf(levels, y, frame.count),
          years: isLast ? years : [],
          left: LEFT,
          right,
          top,
          bottom,
        },
        vmware: areaOf(
          panel.vmware.map(() => 0),
          panel.vmware,
          x,
          y,
        ),
        kvm: areaOf(panel.vmware, both, x, y),
      };
    }),
    cursor: { x: x(Math.min(frame.at, horizon - 1) + 0.5), top: NAME, bottom: height - AXIS },
  };
}

/** The area between two stairs; nothing where they are the same throughout. */
function areaOf(lower: readonly number[], upper: readonly number[], x: Scale, y: Scale): string {
  if (upper.every((value, month) => value === lower[month])) return '';
  const there = stairs(upper).map(({ from, to, value }) => [x(from), x(to), y(value)] as const);
  const back = stairs(lower)
    .reverse()
    .map(({ from, to, value }) => [x(to), x(from), y(value)] as const);
  return `M${[...there, ...back]
    .map(([begin, end, height]) => `${placeText(begin)},${placeText(height)}H${placeText(end)}`)
    .join('L')}Z`;
}

/** Like months together. */
function stairs(values: readonly number[]): { from: number; to: number; value: number }[] {
  const steps: { from: number; to: number; value: number }[] = [];
  values.forEach((value, month) => {
    const last = steps.at(-1);
    if (last?.value === value) last.to = month + 1;
    else steps.push({ from: month, to: month + 1, value });
  });
  return steps;
}
