import type { Cell, CellStyle } from 'hucre/xlsx';
import type { TextTable } from '../../wording/table.ts';
import type { Explained } from '../../model/explain/explained.ts';
import { numberFormat } from './numberFormat.ts';
import { HEADER_ROWS, type Table } from './table.ts';
import { COLUMNS } from './value.ts';

/** Tables that stand on a sheet of their own; their cells are addresses of figures (textTable with `ids`). */
export interface TablesSheet {
  readonly name: string;
  readonly tables: readonly TextTable[];
}

const HEAD: CellStyle = { font: { bold: true } };
const NAMES = 34;
const NUMBERS = 18;

/** A sheet whose cells show figures of the main one, so that they follow what is changed there; words where there is no number. */
export function tablesSheet(
  { name, tables }: TablesSheet,
  figures: Table,
  main: string,
  { digits, absence }: { readonly digits: number; readonly absence: (figure: Explained) => string },
) {
  const rows: Partial<Cell>[][] = tables.flatMap((table) => [
    [{ ...text(table.title), style: HEAD }],
    table.columns.map((column) => ({ ...text(column), style: HEAD })),
    ...table.rows.map(({ heading, cells }) => [text(heading), ...cells.map(shown)]),
    [],
  ]);
  function shown(id: string): Partial<Cell> {
    const row = figures.rowOf(id);
    const figure = figures.figures[row - HEADER_ROWS - 1];
    if (!figure || figure.value === null) return text(figure ? absence(figure) : '');
    return {
      value: null,
      type: 'formula',
      formula: `${main}!$${COLUMNS.value}$${String(row)}`,
      formulaResult: Number(figure.value),
      ...numberFormat(figure, digits),
    };
  }
  const width = Math.max(...tables.map(({ columns }) => columns.length));
  return {
    name,
    rows: [],
    cells: new Map(
      rows.flatMap((row, at) =>
        row.map((cell, column) => [`${String(at)},${String(column)}`, cell] as const),
      ),
    ),
    columns: Array.from({ length: width }, (_, column) => ({ width: column === 0 ? NAMES : NUMBERS })),
  };
}

function text(value: string): Partial<Cell> {
  return { value, type: 'string' };
}
