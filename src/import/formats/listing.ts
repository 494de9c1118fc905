import type { Column, Columns } from '../columns/column.ts';
import { locate } from '../columns/locate.ts';
import { readPairs } from '../columns/readPairs.ts';
import { readTable, type RowOf, type TableRead } from '../columns/readTable.ts';
import { importProblem, type Entity, type ImportProblem, type ImportSeverity } from '../problem.ts';
import type { Table } from '../table.ts';
import type { Announced, Format, FormatRead } from './format.ts';

/** A table that a tool writes, with the fields that no other table has together: they tell it, whatever its name. */
export interface Listed<Kind extends Entity> {
  readonly name: string;
  readonly columns: Columns<RowOf<Kind>>;
  readonly signs: readonly string[];
  /** How much it matters when the file does not have it. */
  readonly absence: ImportSeverity;
  /** What becomes of its rows: those that are none, and columns that belong together. */
  readonly settle?: (rows: readonly RowOf<Kind>[]) => Settled<RowOf<Kind>>;
}

/** Rows as every format gives them, and what is to be said of the others. */
export interface Settled<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
}

/** What a tool says of its own run, a heading and its value in each row of a sheet of this name. */
export interface AboutExport {
  readonly name: string;
  readonly columns: Columns<RowOf<'export'>>;
}

/** The lists that a tool writes; one that it never writes is said to be unknown whenever a file of it is read. */
export interface Listing {
  readonly id: string;
  readonly hasPoorerFiles?: true;
  readonly vms?: Listed<'vms'>;
  readonly hosts?: Listed<'hosts'>;
  readonly export?: AboutExport;
}

/** The format of a tool whose lists are told by their headings alone. */
export function formatOf(listing: Listing): Format {
  const { id, vms, hosts, export: about, ...rest } = listing;
  return {
    id,
    ...rest,
    detect: (tables) => tables.some((table) => isOf(vms, table) || isOf(hosts, table)),
    read: (tables) => read(listing, tables),
    announced: [vms, hosts, about].flatMap((list) => (list ? [announced(list.name, list.columns)] : [])),
  };
}

async function read(
  { id, vms, hosts, export: about }: Listing,
  tables: readonly Table[],
): Promise<FormatRead> {
  const vmTables = tables.filter((table) => isOf(vms, table));
  const hostTables = tables.filter((table) => isOf(hosts, table));
  const aboutTables = tables.filter(({ sheet, isText }) => isText !== true && isNamed(about, sheet));
  const ofVms = await all('vms', vms, vmTables);
  const ofHosts = await all('hosts', hosts, hostTables);
  const ofExport: TableRead<'export'>[] = [];
  for (const table of aboutTables) if (about) ofExport.push(await readPairs(table, about.columns));
  const opened = new Set([...vmTables, ...hostTables, ...aboutTables]);
  const every = [...ofVms, ...ofHosts, ...ofExport];
  return {
    inventory: {
      format: id,
      vms: ofVms.flatMap(({ rows }) => rows),
      hosts: ofHosts.flatMap(({ rows }) => rows),
      clusters: [],
      licences: [],
      export: ofExport.flatMap(({ rows }) => rows),
      sheets: every.map(({ sheet }) => sheet),
      unread: tables.filter((table) => !opened.has(table)).map(({ sheet }) => sheet),
    },
    problems: [
      ...absence('vms', vms, vmTables),
      ...absence('hosts', hosts, hostTables),
      ...every.flatMap(({ problems }) => problems),
    ],
  };
}

async function all<Kind extends 'vms' | 'hosts'>(
  entity: Kind,
  list: Listed<Kind> | undefined,
  tables: readonly Table[],
): Promise<TableRead<Kind>[]> {
  const reads: TableRead<Kind>[] = [];
  for (const table of list ? tables : []) {
    if (!list) break;
    const one = await readTable(table, entity, list.columns);
    const { rows, problems } = list.settle?.(one.rows) ?? { rows: one.rows, problems: [] };
    const never = neverStated(list.columns, { file: table.file, sheet: table.sheet });
    const sheet = { ...one.sheet, rows: rows.length };
    reads.push({ rows, sheet, problems: [...one.problems, ...problems, ...never] });
  }
  return reads;
}

function neverStated(
  columns: Readonly<Record<string, Column | undefined>>,
  place: { readonly file: string; readonly sheet: string },
): ImportProblem[] {
  return Object.entries(columns).flatMap(([field, column]) =>
    column?.headings.length === 0 && column.isNeeded === true
      ? [importProblem('never-stated', place, { field })]
      : [],
  );
}

function absence(
  entity: 'vms' | 'hosts',
  list: { readonly name: string; readonly absence: ImportSeverity } | undefined,
  found: readonly Table[],
): ImportProblem[] {
  if (!list) return [importProblem('never-listed', {}, { entity })];
  if (found.length > 0) return [];
  return [importProblem('missing-sheet', { sheet: list.name }, { entity }, list.absence)];
}

function isNamed(list: AboutExport | undefined, sheet: string): boolean {
  return list !== undefined && sheet.trim().toLowerCase() === list.name.toLowerCase();
}

interface Told {
  readonly columns: Readonly<Record<string, Column>>;
  readonly signs: readonly string[];
}

function isOf(list: Told | undefined, { headings }: Table): boolean {
  if (!list) return false;
  const fields = new Set(locate(list.columns, headings).map(({ field }) => field));
  return list.signs.every((sign) => fields.has(sign));
}

function announced(sheet: string, columns: Readonly<Record<string, Column>>): Announced {
  return { sheet, headings: Object.values(columns).flatMap(({ headings }) => headings.slice(0, 1)) };
}
