import { writeXlsx, type Cell, type CellStyle } from 'hucre/xlsx';
import { LINE_RULES } from '../../model/ledger/ledger.ts';
import type { Explained, FigureId } from '../../model/explain/explained.ts';
import type { Projection } from '../../model/projection.ts';
import type { Block } from '../../wording/aboutBlocks.ts';
import { aboutSheet } from './aboutSheet.ts';
import { numberFormat } from './numberFormat.ts';
import { tablesSheet, type TablesSheet } from './tablesSheet.ts';
import { formulaOf } from './value.ts';
import { HEADER_ROWS, tableOf, type Table } from './table.ts';
import { columnsOf } from '../../model/ledger/columnsOf.ts';

/** Words that a workbook shows: a title, the names of its columns, and a name and origin for every figure. */
export interface WorkbookWords {
  readonly title: string;
  readonly columns: readonly string[];
  readonly name: (figure: Explained) => string;
  readonly origin: (figure: Explained) => string;
  /** What stands where a figure has no value. */
  readonly absence: (figure: Explained) => string;
  /** What goes along with the figures, on a sheet of its own. */
  readonly about: { readonly sheet: string; readonly blocks: readonly Block[] };
  /** Tables of figures, each sheet of which shows what stands on the first one. */
  readonly sheets: readonly TablesSheet[];
}

/** Figures that the workbook opens with when nothing else is asked: totals of every future and what they save. */
export function headlineFigures(projection: Projection): FigureId[] {
  const [first] = projection.futures;
  const base = projection.compiled.scenario.baseline ?? first?.id;
  return projection.futures.flatMap(({ id }) => [
    `future/${id}/total`,
    ...(id === base ? [] : [`against/${id}/savings`, `against/${id}/npv`]),
  ]);
}

/** Writes a sheet in which every figure is a live formula over the figures below it, down to inputs and prices. */
export async function writeWorkbook(
  projection: Projection,
  ids: readonly FigureId[],
  words: WorkbookWords,
): Promise<Uint8Array> {
  const shown = words.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  );
  const table = tableOf(projection, [...ids, ...shown]);
  const { digits } = projection.compiled;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>): void => {
    cells.set(`${String(row - 1)},${String(column)}`, cell);
  };
  put(1, 0, { value: words.title, type: 'string', style: TITLE });
  words.columns.forEach((name, at) => {
    put(HEADER_ROWS, at, { value: name, type: 'string', style: HEAD });
  });
  table.figures.forEach((figure, at) => {
    rowOf(projection, table, figure, digits, words).forEach((cell, column) => {
      if (cell) put(at + 1 + HEADER_ROWS, column, cell);
    });
  });
  return writeXlsx({
    sheets: [
      {
        name: MAIN,
        rows: [],
        cells,
        columns: WIDTHS.map((width) => ({ width })),
        freezePane: { rows: HEADER_ROWS },
      },
      ...words.sheets.map((sheet) => tablesSheet(sheet, table, MAIN, { digits, absence: words.absence })),
      aboutSheet(words.about.sheet, words.about.blocks),
    ],
  });
}

const MAIN = 'Phasein';
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const HEAD: CellStyle = { font: { bold: true } };
const WIDTHS = [48, 46, 18, 16, 60, 12, 8, 20, 14, 8, 10];

function rowOf(
  projection: Projection,
  table: Table,
  figure: Explained,
  digits: number,
  words: WorkbookWords,
): (Partial<Cell> | undefined)[] {
  const formula = figure.value === null ? undefined : formulaOf(figure, table, digits);
  const value = figure.value === null ? null : Number(figure.value);
  const shown: Partial<Cell> =
    formula === undefined
      ? { value, type: value === null ? 'empty' : 'number' }
      : { value: null, type: 'formula', formula, formulaResult: value };
  return [
    text(words.name(figure)),
    text(figure.id),
    { ...shown, ...numberFormat(figure, digits) },
    text(figure.unit),
    text(words.origin(figure)),
    ...lineColumns(projection, figure.id),
  ];
}

function text(value: string): Partial<Cell> {
  return { value, type: 'string' };
}

/** What totals look up: future, month, category, rule, freed or paid, cash or accrued; empty for figures that are no lines. */
function lineColumns(projection: Projection, id: FigureId): (Partial<Cell> | undefined)[] {
  const parts = /^future\/([^/]+)\/line\/(\d+)(\/accrued)?$/.exec(id);
  const future = projection.futures.find((candidate) => candidate.id === parts?.[1]);
  if (!parts || !future) return [];
  const columns = columnsOf(future.ledger);
  const line = Number(parts[2]);
  return [
    text(future.id),
    { value: columns.month[line] ?? 0, type: 'number' },
    text(columns.categories[columns.category[line] ?? 0] ?? ''),
    text(LINE_RULES[columns.rule[line] ?? 0] ?? ''),
    text(columns.freed[line] === 1 ? 'freed' : 'paid'),
    text(parts[3] === undefined ? 'cash' : 'accrued'),
  ];
}
