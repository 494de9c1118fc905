import { columnOf, type Cell, type Visit } from '../table.ts';
import type { Archive } from '../archive/archive.ts';
import { LIMITS } from '../limits.ts';
import { unreadable, type Unreadable } from '../unreadable.ts';
import { readXml, type Attributes } from './xml.ts';

/** Reads the rows of a sheet one after the other; cells of columns that nobody wants are passed over. */
export async function readRows(
  archive: Archive,
  part: string,
  texts: readonly string[],
  visit: Visit,
): Promise<void> {
  const reader = new RowReader(part, texts, visit);
  await readXml(archive, part, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
}

/** So many rows may be blank above the headings of a sheet that somebody only wants to recognise. */
const LOOKED_AT = 100;

/** The headings of a sheet; no more of it is inflated than that takes. */
export async function headingsOf(
  archive: Archive,
  part: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  let headings: readonly string[] | undefined;
  let rows = 0;
  const reader = new RowReader(part, texts, {
    headings: (cells) => {
      headings = cells.map((cell) => String(cell ?? '').trim());
      return new Set();
    },
    row: () => undefined,
  });
  await readXml(archive, part, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
      if (name === 'row') rows++;
    },
    isDone: () => headings !== undefined || rows > LOOKED_AT,
  });
  return headings ?? [];
}

/** Where the reading of a sheet stands: the row and the cell that are open. */
class RowReader {
  private wanted: ReadonlySet<number> | undefined;
  private row = 0;
  private column = -1;
  private cells: Cell[] = [];
  private type: string | undefined;
  private isValue = false;
  private value = '';

  constructor(
    private readonly part: string,
    private readonly texts: readonly string[],
    private readonly visit: Visit,
  ) {}

  open(name: string, attribute: Attributes): void {
    if (name === 'row') {
      this.row = Number(attribute('r') ?? this.row + 1);
      if (!Number.isSafeInteger(this.row) || this.row < 1) throw this.damaged();
      this.column = -1;
      this.cells.fill(undefined);
    } else if (name === 'c') {
      const address = attribute('r');
      this.column = address === undefined ? this.column + 1 : columnOf(address);
      if (this.column < 0 || this.column >= LIMITS.columns) throw this.damaged();
      this.type = attribute('t');
      this.value = '';
    } else if (name === 'v' || name === 't') {
      this.isValue = this.column >= 0 && this.wanted?.has(this.column) !== false;
    }
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private closeCell(): void {
    if (this.wanted?.has(this.column) === false) return;
    while (this.cells.length <= this.column) this.cells.push(undefined);
    this.cells[this.column] = this.value === '' ? undefined : this.cell();
  }

  private cell(): Cell {
    if (this.type === 's') return this.sharedText();
    if (this.type === 'b') return this.value === '1';
    if (this.type === undefined || this.type === 'n') return Number(this.value);
    return this.value;
  }

  private sharedText(): string {
    const text = this.texts[Number(this.value)];
    if (text === undefined) throw this.damaged();
    return text;
  }

  private damaged(): Unreadable {
    return unreadable('damaged-xml', { part: this.part });
  }

  private closeRow(): void {
    if (this.wanted) this.visit.row(this.cells, this.row);
    else if (this.cells.some((cell) => cell !== undefined && cell !== ''))
      this.wanted = this.visit.headings([...this.cells], this.row);
  }
}
