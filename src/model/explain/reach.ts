import { sure } from '../at.ts';
import type { Projection } from '../projection.ts';
import { futureOf } from './context.ts';
import { explain } from './explain.ts';
import type { Because, Explained, FigureId, LineFilter } from './explained.ts';
import { lineFigureOf, linesOf } from './lines.ts';

/** The figures directly below an explanation: slots, parts, the lines of a total, alternatives, or a searched series. */
export function below(projection: Projection, because: Because): readonly FigureId[] {
  switch (because.kind) {
    case 'leaf':
      return [];
    case 'rule':
      return Object.values(because.of);
    case 'sum':
      return because.of;
    case 'total':
      return lineFigures(projection, because.of);
    case 'choice':
      return [because.chosen, ...because.among.map(({ figure }) => figure)];
    case 'search':
      return because.over;
  }
}

/** The line figures that a total adds up: amounts, or the accrued parts of lines. */
export function lineFigures(projection: Projection, filter: LineFilter): FigureId[] {
  const future = sure(futureOf(projection, filter.future));
  return linesOf(future, filter).map((line) => lineFigureOf(future, line, filter));
}

/** Every figure that the given ones rest on, themselves first, down to the leaves; an unknown id throws: it is our own mistake. */
export function reach(projection: Projection, ids: readonly FigureId[]): Map<FigureId, Explained> {
  const reached = new Map<FigureId, Explained>();
  const open = new Set(ids);
  // A set hands out what is added to it on the way, each once.
  for (const id of open) {
    const figure = explain(projection, id);
    if (!figure) throw new RangeError(`no figure ${id}`);
    reached.set(id, figure);
    for (const next of below(projection, figure.because)) open.add(next);
  }
  return reached;
}
