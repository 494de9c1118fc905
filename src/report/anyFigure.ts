import { explain } from '../model/explain/explain.ts';
import type { Explained, FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';

/** Any figure that the report itself names; throws when the projection has none, which would be our own mistake. */
export function figureOf(projection: Projection, id: FigureId): Explained {
  const figure = explain(projection, id);
  if (!figure) throw new RangeError(`no figure ${id}`);
  return figure;
}

/** The value of a figure as a plain number, to compare it with others; NaN where it does not exist. */
export function numberOf(projection: Projection, id: FigureId): number {
  return Number(figureOf(projection, id).value ?? NaN);
}
