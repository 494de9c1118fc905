import { FORMATS } from './formats/registry.ts';
import type { Inventory } from './inventory.ts';
import { importProblem, type ImportProblem } from './problem.ts';
import type { Table } from './table.ts';
import { Unreadable, unreadable } from './workbook/unreadable.ts';
import { tablesOf } from './workbook/workbook.ts';

/** What reading a file gave: its inventory, if it is one, beside everything that could not be read. */
export interface InventoryRead {
  readonly inventory: Inventory | undefined;
  readonly problems: readonly ImportProblem[];
}

/** Told now and then how many rows of a sheet have been read. */
export type Progress = (sheet: string, rows: number) => void;

/** Reads an outside inventory. Whatever the file holds, it ends in located problems; only our own mistakes throw. */
export async function readInventory(
  file: Blob,
  name: string,
  progress: Progress = () => undefined,
): Promise<InventoryRead> {
  try {
    return await read(file, name, progress);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { inventory: undefined, problems: [{ ...error.problem, file: name }] };
  }
}

async function read(file: Blob, name: string, progress: Progress): Promise<InventoryRead> {
  await checkKind(file);
  const tables = await tablesOf(file, name);
  const format = FORMATS.find(({ detect }) => detect(tables));
  if (!format) {
    const sheets = tables.slice(0, LISTED).map(({ sheet }) => sheet);
    return { inventory: undefined, problems: [importProblem('unknown-format', { file: name }, { sheets })] };
  }
  return format.read(tables.map((table) => watched(table, progress)));
}

const STEP = 2000;

/** The same table, telling how far it is. */
function watched(table: Table, progress: Progress): Table {
  return {
    ...table,
    read: ({ headings, row }) =>
      table.read({
        headings,
        row: (cells, number) => {
          if (number % STEP === 0) progress(table.sheet, number);
          row(cells, number);
        },
      }),
  };
}

const LISTED = 20;
const ARCHIVE = [0x50, 0x4b];
/** Files of old spreadsheets and, since they are wrapped in the same way, of those with a password or a label. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

async function checkKind(file: Blob): Promise<void> {
  if (file.size === 0) throw unreadable('empty-file', {});
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => head[at] === byte);
  if (begins(COMPOUND)) throw unreadable('protected-or-old-workbook', {});
  if (!begins(ARCHIVE)) throw unreadable('not-an-inventory', {});
}
