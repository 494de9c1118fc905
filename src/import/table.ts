/** What a cell holds; undefined where there is nothing in it. */
export type Cell = string | number | boolean | undefined;

/** What is heard of a table while it is read; rows are numbered as a spreadsheet does, from 1. */
export interface Visit {
  /** The first row that holds anything: answers which columns are wanted, counted from 0. No other is decoded. */
  readonly headings: (cells: readonly Cell[], row: number) => ReadonlySet<number>;
  /** A row below the headings, blank ones included; only wanted cells are in it. The list is used again for the next. */
  readonly row: (cells: readonly Cell[], row: number) => void;
  /** A row of a text file that has more cells than there are headings: nobody knows which of them is out of place. */
  readonly tooLong?: (row: number) => void;
}

/** A sheet of a workbook, or a text file with columns. */
export interface Table {
  readonly file: string;
  /** Its name in the workbook; of a text file the file's name without its ending. */
  readonly sheet: string;
  /** What its first row with anything in it holds, so that a format can recognise it. */
  readonly headings: readonly string[];
  /** The sign before fractions, where somebody said it; otherwise the texts of each column tell. */
  readonly decimal?: ',' | '.';
  /** Whether it is a text file, in which every cell is a text. */
  readonly isText?: true;
  readonly read: (visit: Visit) => Promise<void>;
}

/** The letters of a column counted from 0, as a spreadsheet shows them. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The column that the letters of a cell's address stand for, counted from 0; -1 without letters. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
