import type { Export } from './files/export.ts';
import { mergeExports } from './files/mergeExports.ts';
import { openFiles, type Group, type OpenedFiles } from './files/openFiles.ts';
import { leaveOutPoorer } from './files/poorerFiles.ts';
import type { SourceFile } from './files/sourceFile.ts';
import type { FormatRead } from './formats/format.ts';
import { DOCUMENT_FORMATS, FORMATS } from './formats/registry.ts';
import type { Inventory } from './inventory.ts';
import type { JsonDocument } from './json/document.ts';
import { importProblem, type ImportCode, type ImportProblem } from './problem.ts';
import type { Table } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** What reading files gave: their inventory, if they are one, beside everything that could not be read. */
export interface InventoryRead {
  readonly inventory: Inventory | undefined;
  readonly problems: readonly ImportProblem[];
}

/** Told now and then how many rows of a sheet have been read. */
export type Progress = (sheet: string, rows: number) => void;

/** What somebody may say of the files, or hear of their reading. */
export interface Reading {
  readonly progress?: Progress | undefined;
  /** The sign before fractions in texts whose columns do not tell it. */
  readonly decimal?: ',' | '.' | undefined;
}

/** Reads an outside inventory of one file. Whatever it holds, it ends in located problems; only our own mistakes throw. */
export function readInventory(file: Blob, name: string, progress?: Progress): Promise<InventoryRead> {
  return readFiles([{ name, blob: file }], { progress });
}

/** Reads several files, or what archives among them hold, as one inventory. */
export async function readFiles(files: readonly SourceFile[], reading: Reading = {}): Promise<InventoryRead> {
  const opened = await openFiles(files);
  const read = await readGroups(opened, reading);
  const { exports, problems: ofFiles } = leaveOutPoorer(read.exports, read.problems);
  const problems = [...opened.problems, ...ofFiles];
  if (exports.length === 0) return { inventory: undefined, problems: gravestFirst(problems) };
  const merged = mergeExports(exports);
  const inventory = { ...merged.inventory, unread: [...merged.inventory.unread, ...opened.unread] };
  const { vms, hosts, totals = [] } = inventory;
  if (vms.length + hosts.length + totals.length > 0)
    return { inventory, problems: [...problems, ...merged.problems] };
  const [first] = files;
  const place = first && files.length === 1 ? { file: first.name } : {};
  const reason = isVsanAlone(inventory) ? 'vsan-alone' : 'nothing-listed';
  return {
    inventory: undefined,
    problems: [importProblem(reason, place, {}), ...problems.filter(({ code }) => !OF_ROWS.has(code))],
  };
}

/** What rows would have lacked says nothing where there are none. */
const OF_ROWS: ReadonlySet<ImportCode> = new Set<ImportCode>([
  'missing-sheet',
  'missing-column',
  'never-listed',
  'never-stated',
]);

function isVsanAlone({ clusters }: Inventory): boolean {
  return clusters.length > 0 && clusters.every(({ hosts, cores }) => (hosts ?? cores) === undefined);
}

interface GroupsRead {
  readonly exports: readonly Export[];
  readonly problems: readonly ImportProblem[];
}

async function readGroups({ groups }: OpenedFiles, reading: Reading): Promise<GroupsRead> {
  const exports: Export[] = [];
  const problems: ImportProblem[] = [];
  for (const group of groups) {
    const read = group.document ? readDocument(group.document) : await readGroup(group, reading);
    exports.push(...read.exports);
    // Beside others, what a whole export lacks has to say which one that is.
    problems.push(
      ...read.problems.map((one) =>
        groups.length > 1 && one.file === undefined ? { ...one, file: group.name } : one,
      ),
    );
  }
  return { exports, problems };
}

function readDocument(document: JsonDocument): GroupsRead {
  const { file } = document;
  const format = DOCUMENT_FORMATS.find(({ detect }) => detect(document));
  if (!format) return { exports: [], problems: [importProblem('foreign-file', { file }, { kind: 'json' })] };
  const { inventory, problems } = format.read(document);
  return { exports: [{ name: file, inventory }], problems };
}

/** Texts beside each other may be of several tools; a workbook is of one, whatever else somebody put into it. */
async function readGroup({ name, tables }: Group, reading: Reading): Promise<GroupsRead> {
  const exports: Export[] = [];
  const problems: ImportProblem[] = [];
  let left = tables.map((table) => asAsked(table, reading));
  for (;;) {
    const format = FORMATS.find(({ detect }) => detect(left));
    if (!format) break;
    const read = await orProblem(format.read(left), name);
    problems.push(...read.problems);
    if (!('inventory' in read)) break;
    exports.push({ name, inventory: read.inventory });
    const used = new Set(read.inventory.sheets.map(({ file, sheet }) => JSON.stringify([file, sheet])));
    const rest = left.filter(({ file, sheet }) => !used.has(JSON.stringify([file, sheet])));
    if (rest.length === left.length || !rest.every(({ isText }) => isText === true)) break;
    left = rest;
  }
  if (exports.length === 0 && problems.length === 0) problems.push(...unknown(tables));
  return { exports: withoutEachOther(exports), problems };
}

/** A sheet that one of several formats has read is not unread because the others have no use for it. */
function withoutEachOther(exports: readonly Export[]): readonly Export[] {
  const read = new Set(exports.flatMap(({ inventory }) => inventory.sheets.map(({ sheet }) => sheet)));
  return exports.map(({ name, inventory }, at) => ({
    name,
    inventory: { ...inventory, unread: at > 0 ? [] : inventory.unread.filter((sheet) => !read.has(sheet)) },
  }));
}

type Read = FormatRead | { readonly problems: readonly ImportProblem[] };

async function orProblem(reading: Promise<FormatRead>, file: string): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { problems: [{ ...error.problem, file }] };
  }
}

/** What is said of tables that no format knows: which sheets a workbook has or, of texts, which columns. */
function unknown(tables: readonly Table[]): ImportProblem[] {
  const texts = tables.filter(({ isText }) => isText === true);
  if (texts.length > 0)
    return texts.map(({ file, headings }) =>
      importProblem('unknown-columns', { file }, { headings: headings.slice(0, LISTED) }),
    );
  const sheets = tables.slice(0, LISTED).map(({ sheet }) => sheet);
  return [importProblem('unknown-format', { file: tables[0]?.file ?? '' }, { sheets })];
}

const LISTED = 20;

function gravestFirst(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const isError = ({ severity }: ImportProblem): boolean => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((one) => !isError(one))];
}

const STEP = 2000;

/** The same table, with what somebody said of it, telling how far it is. */
function asAsked(table: Table, { progress, decimal }: Reading): Table {
  return {
    ...table,
    ...(decimal === undefined ? {} : { decimal }),
    read: ({ row, ...others }) =>
      table.read({
        ...others,
        row: (cells, number) => {
          if (number % STEP === 0) progress?.(table.sheet, number);
          row(cells, number);
        },
      }),
  };
}
