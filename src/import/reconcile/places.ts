import type { RowPlace } from '../inventory.ts';
import { importProblem, rowsOf, type ImportProblem, type ReconcileData, type Rows } from '../problem.ts';
import { grouped } from './grouped.ts';

/** Codes whose data are rows and nothing else. */
type RowCode = {
  [Code in keyof ReconcileData]: Rows extends ReconcileData[Code] ? Code : never;
}[keyof ReconcileData];

/** One problem for each sheet that has rows with it. */
export function problemIn(code: RowCode, rows: readonly RowPlace[], column?: string): ImportProblem[] {
  const sheets = grouped(rows, ({ file, sheet }) => JSON.stringify([file, sheet]));
  return [...sheets.values()].map((same) => {
    const { file = '', sheet = '', row = 0 } = same[0] ?? {};
    const place = { file, sheet, row, ...(column === undefined ? {} : { column }) };
    return importProblem(code, place, rowsOf(same.map((one) => one.row)));
  });
}
