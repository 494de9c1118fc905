import type { FigureId } from '../../model/explain/explained.ts';

/** The figures that the drawer has shown, oldest first, and which of them it shows; -1 while it is closed. */
export interface Trail {
  readonly figures: readonly FigureId[];
  readonly at: number;
}

export const CLOSED: Trail = { figures: [], at: -1 };

/** The figure that the drawer shows. */
export function shown(trail: Trail): FigureId | undefined {
  return trail.figures[trail.at];
}

/** Goes on to a figure; what lay ahead is forgotten, as in a browser. */
export function visit(trail: Trail, figure: FigureId): Trail {
  if (shown(trail) === figure) return trail;
  const figures = [...trail.figures.slice(0, trail.at + 1), figure];
  return { figures, at: figures.length - 1 };
}

/** Goes back (-1) or forward (1) among the figures seen, as far as there are any. */
export function turn(trail: Trail, by: -1 | 1): Trail {
  const at = trail.at + by;
  return at >= 0 && at < trail.figures.length ? { ...trail, at } : trail;
}

/** Whether there is a figure in that direction. */
export function canTurn(trail: Trail, by: -1 | 1): boolean {
  return turn(trail, by) !== trail;
}
