import type { RowPlace, Rows, SheetRead } from '../inventory.ts';
import { importProblem, rowsOf, type Entity, type ImportProblem } from '../problem.ts';
import { letterOf, type Cell, type Table } from '../table.ts';
import type { Column, Columns } from './column.ts';
import { locate, type Located } from './locate.ts';
import { habitsOf, openTextOf, valueOf, type Unread, type Value } from './value.ts';

/** A row of what an inventory lists. */
export type RowOf<Listed extends Entity> = Rows[Listed][number];

/** The rows of a table, what was read of it, and what could not be. */
export interface TableRead<Listed extends Entity> {
  readonly rows: readonly RowOf<Listed>[];
  readonly sheet: SheetRead;
  readonly problems: readonly ImportProblem[];
}

/** What goes wrong in one column: rows without a value, and by reason those whose text gives none. */
interface Trouble {
  readonly empty: number[];
  readonly unread: Map<Unread['unread'], { readonly given: string; readonly rows: number[] }>;
  /** Cells that only the whole column can tell of. */
  readonly open: { readonly read: Record<string, unknown>; readonly row: number; readonly text: string }[];
}

/** Reads the wanted columns of a table, row by row. Where things are listed by their first field, their name, a row without one is none. */
export function readTable<Listed extends Entity>(
  table: Table,
  entity: Listed,
  wanted: Columns<RowOf<Listed>>,
): Promise<TableRead<Listed>> {
  return readRows<RowOf<Listed>>(table, entity, wanted);
}

/** Reads a table whose rows are no rows of an inventory yet: its format makes them so. */
export async function readRows<Row extends RowPlace>(
  table: Table,
  entity: Entity,
  wanted: Columns<Row>,
): Promise<{
  readonly rows: readonly Row[];
  readonly sheet: SheetRead;
  readonly problems: readonly ImportProblem[];
}> {
  // A field without a column is left out of the object, so none of its values is undefined.
  const columns = wanted as Readonly<Record<string, Column>>;
  // An export says of itself what it can; nothing in that is its name.
  const [key] = entity === 'export' ? [] : Object.keys(columns);
  const rows: Row[] = [];
  const blank: number[] = [];
  const nameless: number[] = [];
  const tooLong: number[] = [];
  let located: readonly Located[] = [];
  let width = 0;
  let troubles: readonly Trouble[] = [];
  await table.read({
    headings: (cells) => {
      located = locate(columns, cells);
      width = cells.filter((cell) => cell !== undefined).length;
      troubles = located.map(() => ({ empty: [], unread: new Map(), open: [] }));
      return new Set(located.map(({ at }) => at));
    },
    row: (cells, row) => {
      if (located.every(({ at }) => isBlank(cells[at]))) blank.push(row);
      else if (key !== undefined && isBlank(cells[located.find(({ field }) => field === key)?.at ?? -1]))
        nameless.push(row);
      else rows.push(rowIn(table, cells, row, located, troubles) as Row);
    },
    tooLong: (row) => {
      tooLong.push(row);
    },
  });
  located.forEach((one, at) => {
    settle(one, troubles[at], table);
  });
  const sheet: SheetRead = {
    file: table.file,
    sheet: table.sheet,
    entity,
    rows: rows.length,
    columns: located.map(({ field, heading, at, unit }) => ({ field, heading, letter: letterOf(at), unit })),
    unread: width - located.length,
  };
  const place = { file: table.file, sheet: table.sheet };
  const found = new Set(located.map(({ field }) => field));
  const problems = [
    ...missingColumns(columns, found, place),
    ...located.flatMap((one, at) => columnProblems(one, troubles[at], place)),
    ...(rows.length === 0 ? [importProblem('empty-sheet', place, {})] : []),
    ...inRows('blank-rows', blank, place),
    ...inRows('no-name', nameless, place),
    ...inRows('too-many-cells', tooLong, place),
  ];
  return { rows, sheet, problems };
}

function isBlank(cell: Cell): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function rowIn(
  { file, sheet }: Table,
  cells: readonly Cell[],
  row: number,
  located: readonly Located[],
  troubles: readonly Trouble[],
): RowPlace {
  const read: Record<string, unknown> = { file, sheet, row };
  located.forEach(({ field, column, at, unit }, index) => {
    const trouble = troubles[index];
    const text = openTextOf(cells[at], column);
    if (text === undefined) keep(read, field, row, valueOf(cells[at], column, unit), cells[at], trouble);
    else trouble?.open.push({ read, row, text });
  });
  return read as unknown as RowPlace;
}

/** Reads the cells of a column that waited for the others; what somebody said of the file's numbers goes first. */
function settle({ field, column, unit }: Located, trouble: Trouble | undefined, { decimal }: Table): void {
  if (!trouble || trouble.open.length === 0) return;
  const told = habitsOf(trouble.open.map(({ text }) => text));
  const habits = decimal === undefined ? told : { ...told, decimal };
  for (const { read, row, text } of trouble.open)
    keep(read, field, row, valueOf(text, column, unit, habits), text, trouble);
}

function keep(
  read: Record<string, unknown>,
  field: string,
  row: number,
  value: Value | Unread,
  cell: Cell,
  trouble: Trouble | undefined,
): void {
  if (value === undefined) trouble?.empty.push(row);
  else if (typeof value !== 'object') read[field] = value;
  else if (trouble) {
    const given = String(cell).trim().slice(0, LONGEST_GIVEN);
    const same = trouble.unread.get(value.unread) ?? { given, rows: [] };
    same.rows.push(row);
    trouble.unread.set(value.unread, same);
  }
}

const LONGEST_GIVEN = 40;

type Sheet = Pick<RowPlace, 'file' | 'sheet'>;

const SYSTEMS = ['configuredSystem', 'toolsSystem'] as const;

function missingColumns(
  columns: Readonly<Record<string, Column>>,
  found: ReadonlySet<string>,
  place: Sheet,
): ImportProblem[] {
  const lacks = (field: string): boolean => columns[field]?.headings[0] !== undefined && !found.has(field);
  // Each of both columns of systems stands in for the other: without both nothing is known of them.
  const hasNoSystems = SYSTEMS.every(lacks);
  return Object.entries(columns).flatMap(
    ([
      field,
      {
        headings: [column],
        isNeeded,
      },
    ]) => {
      if (column === undefined || !lacks(field)) return [];
      if (hasNoSystems && field === SYSTEMS[1]) return [];
      const told = hasNoSystems && field === SYSTEMS[0] ? 'systems' : field;
      const severity = isNeeded === true ? 'warning' : 'info';
      return [importProblem('missing-column', { ...place, column }, { field: told }, severity)];
    },
  );
}

function columnProblems(
  { heading: column, column: { isNeeded }, at, unit, among }: Located,
  trouble: Trouble | undefined,
  sheet: Sheet,
): ImportProblem[] {
  const place = { ...sheet, column };
  const { empty = [] } = trouble ?? {};
  const twice = { taken: letterOf(at), letters: among };
  return [
    ...(unit !== undefined && /^[kmgt]b$/.test(unit)
      ? [importProblem('unit-taken-as', place, { unit: unit.toUpperCase(), as: binary(unit) })]
      : []),
    ...(among.length > 0 ? [importProblem('duplicate-column', place, twice)] : []),
    ...(isNeeded === true ? inRows('empty-cells', empty, place) : []),
    ...[...(trouble?.unread ?? [])].map(([code, { given, rows }]) => {
      const inOrder = [...rows].sort((one, other) => one - other);
      return importProblem(code, { ...place, row: inOrder[0] ?? 0 }, { ...rowsOf(inOrder), given });
    }),
  ];
}

/** "MB" of exports that count in MiB. */
function binary(unit: string): string {
  return `${unit.charAt(0).toUpperCase()}iB`;
}

function inRows(
  code: 'blank-rows' | 'no-name' | 'too-many-cells' | 'empty-cells',
  rows: readonly number[],
  place: Sheet & { readonly column?: string },
): ImportProblem[] {
  const [row] = rows;
  return row === undefined ? [] : [importProblem(code, { ...place, row }, rowsOf(rows))];
}
