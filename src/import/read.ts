import { FORMATS } from './formats/registry.ts';
import { kindOf } from './kind/kind.ts';
import type { Inventory } from './inventory.ts';
import { importProblem, type ImportProblem } from './problem.ts';
import type { Table } from './table.ts';
import { tableOfText } from './text/text.ts';
import { Unreadable, unreadable } from './unreadable.ts';
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
  const tables = await tablesIn(file, name);
  const format = FORMATS.find(({ detect }) => detect(tables));
  if (!format) {
    return { inventory: undefined, problems: [unknown(tables, name)] };
  }
  const { inventory, problems } = await format.read(tables.map((table) => watched(table, progress)));
  if (inventory.vms.length > 0 || inventory.hosts.length > 0) return { inventory, problems };
  return {
    inventory: undefined,
    problems: [importProblem('nothing-listed', { file: name }, {}), ...problems],
  };
}

/** What is said of a file that no format knows: which sheets it has or, of a text, which columns. */
function unknown(tables: readonly Table[], file: string): ImportProblem {
  const [only] = tables;
  if (only?.isText === true)
    return importProblem('unknown-columns', { file }, { headings: only.headings.slice(0, LISTED) });
  const sheets = tables.slice(0, LISTED).map(({ sheet }) => sheet);
  return importProblem('unknown-format', { file }, { sheets });
}

const STEP = 2000;

/** The same table, telling how far it is. */
function watched(table: Table, progress: Progress): Table {
  return {
    ...table,
    read: ({ row, ...others }) =>
      table.read({
        ...others,
        row: (cells, number) => {
          if (number % STEP === 0) progress(table.sheet, number);
          row(cells, number);
        },
      }),
  };
}

const LISTED = 20;

async function tablesIn(file: Blob, name: string): Promise<readonly Table[]> {
  switch (await kindOf(file)) {
    case 'archive':
      return tablesOf(file, name);
    case 'text':
      return [await tableOfText(file, name)];
    case 'json': {
      const head = await file.slice(0, HEAD).text();
      throw unreadable('foreign-file', { kind: /"format"\s*:\s*"phasein"/.test(head) ? 'scenario' : 'json' });
    }
  }
}

const HEAD = 4096;
