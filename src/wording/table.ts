import type { Report } from '../report/report.ts';
import type { Cell, Heading, Table } from '../report/table.ts';
import { figureOf } from '../report/anyFigure.ts';
import { otherHorizon } from '../report/otherHorizon.ts';
import { cellText } from './cell.ts';
import { headingText, tableTitle } from './headings.ts';
import type { Speech } from './speech.ts';

/** A table in words: every cell a text, ready to be set in columns. */
export interface TextTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly string[] }[];
}

const ROWS: Readonly<Record<Table['kind'], string>> = {
  comparison: 'Future',
  exposure: 'Future',
  range: 'Future',
  horizons: 'Future',
  years: 'Category',
  licences: 'Month',
  machines: 'Month',
  workload: 'Guest workload',
  'workload-parts': 'Guest workload',
};

/** What a table is told from. */
export type Told = Pick<Report, 'projection' | 'elsewhere'>;

/** Puts a table into words; with `ids`, the address of each figure stands in its place. */
export function textTable(report: Told, table: Table, speech: Speech, ids = false): TextTable {
  const text = (cell: Cell, column: Heading | undefined): string => {
    if (cell === null) return 'baseline';
    if (ids) return cell;
    return cellText(otherHorizon(report, column, cell) ?? figureOf(report.projection, cell), speech);
  };
  return {
    title: tableTitle(table, speech),
    columns: [ROWS[table.kind], ...table.columns.map((column) => headingText(column, speech))],
    rows: table.rows.map((row) => ({
      heading: headingText(row.heading, speech),
      cells: row.cells.map((cell, at) => text(cell, table.columns[at])),
    })),
  };
}
