import type { RowPlace } from '../inventory.ts';

/** What stands in a column. */
export type CellKind = 'text' | 'count' | 'size' | 'flag' | 'power' | 'date' | 'percent';

/** A column of a format: the headings under which it is known, the present one first, and what stands in it. */
export interface Column {
  readonly headings: readonly string[];
  readonly kind: CellKind;
  /** Without it the rows are of no use: its absence is a warning, and so is an empty cell. */
  readonly isNeeded?: true;
  /** The largest number that can be meant; what is beyond it is not readable. */
  readonly most?: number;
  /** The unit of a size where the heading states none; MiB unless this is given. */
  readonly unit?: string;
  /** Headings of the column that stands behind it; of several columns with its heading, the one before these is meant. */
  readonly before?: readonly string[];
  /** A text that some exports write where nothing is. */
  readonly blank?: string;
}

/** A column that a format does not have, and that no figure waits for. */
export const NOT_THERE: Column = { headings: [], kind: 'text' };

/** A column that a format never has though figures need it: that is said of every file. */
export const NEVER_STATED: Column = { headings: [], kind: 'text', isNeeded: true };

/** The columns of one kind of row; a field without one is not in this format. */
export type Columns<Row extends RowPlace> = {
  readonly [Field in Exclude<keyof Row, keyof RowPlace>]?: Column;
};
