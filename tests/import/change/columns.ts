import type { Made, MadeSheet } from '../make/workbook.ts';

type Row = readonly Made[];

/** A change of one column of one sheet: of every row, the headings among them. */
export type ColumnChange = (row: Row, at: number) => Row;

/** The sheets with a change of one column, by the name of its sheet and its place. */
export function changed(
  sheets: readonly MadeSheet[],
  sheet: string,
  at: number,
  change: ColumnChange,
): MadeSheet[] {
  return sheets.map((one) =>
    one.name === sheet
      ? { ...one, rows: one.rows.map((row) => (row.length === 0 ? row : change(row, at))) }
      : one,
  );
}

/** Takes the column out. */
export const without: ColumnChange = (row, at) => row.toSpliced(at, 1);

/** Exchanges the column and the one behind it. */
export const exchanged: ColumnChange = (row, at) => row.toSpliced(at, 2, row[at + 1], row[at]);

/** The sheets with another heading over one column. */
export function renamed(
  sheets: readonly MadeSheet[],
  sheet: string,
  at: number,
  heading: string,
): MadeSheet[] {
  return sheets.map((one) =>
    one.name === sheet
      ? { ...one, rows: one.rows.map((row, number) => (number === 0 ? row.with(at, heading) : row)) }
      : one,
  );
}

/** The place of a column that a spreadsheet calls by these letters, from 0. */
export function placeOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
