import type { Explained, FigureId } from '../../model/explain/explained.ts';
import { reach } from '../../model/explain/reach.ts';
import type { Projection } from '../../model/projection.ts';

/** A figure's place in the sheet: its row, counted from 1 as spreadsheets do. */
export interface Table {
  readonly figures: readonly Explained[];
  readonly rowOf: (id: FigureId) => number;
}

/** Rows above the first figure: the title, and the header of the columns. */
export const HEADER_ROWS = 3;

/** Every figure below the given ones, one row each, in the order in which a reader meets them. */
export function tableOf(projection: Projection, ids: readonly FigureId[]): Table {
  const reached = reach(projection, ids);
  const rows = new Map([...reached.keys()].map((id, at) => [id, at + 1 + HEADER_ROWS]));
  return {
    figures: [...reached.values()],
    rowOf: (id) => {
      const row = rows.get(id);
      if (row === undefined) throw new RangeError(`figure without a row: ${id}`);
      return row;
    },
  };
}
