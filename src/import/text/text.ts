import type { Cell, Table, Visit } from '../table.ts';
import { encodingOf, piecesOf, type Encoding } from './encoding.ts';
import { keeper } from './kept.ts';
import { Records } from './records.ts';
import { separatorOf } from './separator.ts';

/** A text file with columns (CSV, TSV, a range copied from a spreadsheet) as a table, named by its file. */
export async function tableOfText(file: Blob, fileName: string): Promise<Table> {
  const encoding = await encodingOf(file);
  const { preamble, text } = await beginningOf(file, encoding);
  const separator = preamble.separator ?? separatorOf(text);
  const read = (visit: Visit): Promise<void> => readText(file, { encoding, separator, preamble }, visit);
  const headings = headingsIn(text, separator);
  return { file: fileName, sheet: stemOf(fileName), headings, isText: true, read };
}

/** Lines before the headings: what Export-Csv says of its objects, or what tells a spreadsheet the separator. */
interface Preamble {
  readonly length: number;
  /** Rows of a spreadsheet that it takes; the line that states the separator is not shown there. */
  readonly rows: number;
  readonly separator: string | undefined;
}

interface How {
  readonly encoding: Encoding;
  readonly separator: string;
  readonly preamble: Preamble;
}

const BEGINNING = 65_536;

async function beginningOf(file: Blob, encoding: Encoding): Promise<{ preamble: Preamble; text: string }> {
  const bytes = await file.slice(0, BEGINNING).arrayBuffer();
  const whole = new TextDecoder(encoding).decode(bytes, { stream: file.size > BEGINNING });
  const preamble = preambleIn(whole);
  return { preamble, text: whole.slice(preamble.length) };
}

function preambleIn(text: string): Preamble {
  const stated = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  if (stated) return { length: stated[0].length, rows: 0, separator: stated[1] };
  const [type = ''] = /^"?#TYPE [^\r\n]*(?:\r\n|\n|\r)/.exec(text) ?? [];
  return { length: type.length, rows: type === '' ? 0 : 1, separator: undefined };
}

function headingsIn(text: string, separator: string): readonly string[] {
  let headings: readonly string[] | undefined;
  let cells: string[] = [];
  const records = new Records(separator, {
    cell: (cell) => cells.push(cell.trim()),
    record: () => {
      if (cells.some((cell) => cell !== '')) headings ??= cells;
      cells = [];
    },
  });
  records.push(text);
  return headings ?? cells;
}

async function readText(file: Blob, { encoding, separator, preamble }: How, visit: Visit): Promise<void> {
  const reader = new TextReader(visit, preamble.rows);
  const records = new Records(separator, reader);
  let skipped = 0;
  for await (const piece of piecesOf(file, encoding)) {
    const rest = piece.slice(preamble.length - skipped);
    skipped = Math.min(preamble.length, skipped + piece.length);
    records.push(rest);
  }
  records.close();
}

/** Gives records to a visit as rows: the first that holds anything is the headings. */
class TextReader {
  private wanted: ReadonlySet<number> | undefined;
  private width = 0;
  private filled = 0;
  private readonly cells: Cell[] = [];
  private readonly keep = keeper();

  constructor(
    private readonly visit: Visit,
    private row: number,
  ) {}

  readonly cell = (text: string, column: number): void => {
    if (text === '') return;
    this.filled = column + 1;
    if (this.wanted?.has(column) === false) return;
    while (this.cells.length <= column) this.cells.push(undefined);
    this.cells[column] = this.keep(text);
  };

  readonly record = (cells: number): void => {
    this.row++;
    // A separator inside a text that stands in no quotes pushes all values behind it into wrong columns.
    if (this.wanted && this.filled > this.width) this.visit.tooLong?.(this.row);
    else if (this.wanted) this.visit.row(this.cells, this.row);
    else if (this.filled > 0) {
      this.width = cells;
      this.wanted = this.visit.headings([...this.cells], this.row);
    }
    this.cells.fill(undefined);
    this.filled = 0;
  };
}

function stemOf(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return name.replace(/\.(?:csv|tsv|txt|tab)$/i, '');
}
