import { textOf, type TextStyle } from './text.ts';
import type { MadeSheet } from './workbook.ts';

/** A file of a made export, as the tool names it. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** An export of all sheets as texts, one file for each, as "Export all to csv" writes them into a folder. */
export function csvExportOf(sheets: readonly MadeSheet[], folder = '', style: TextStyle = {}): MadeFile[] {
  return sheets.map(({ name, rows }) => ({
    name: `${folder}RVTools_tab${name}.csv`,
    blob: textOf(rows, style),
  }));
}

/** The same sheets with other words in some cells, wherever they stand. */
export function replacing(
  sheets: readonly MadeSheet[],
  words: Readonly<Record<string, string>>,
): MadeSheet[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? (words[cell] ?? cell) : cell))),
  }));
}
