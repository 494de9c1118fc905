import type { Column, Columns } from '../../columns/column.ts';
import { readTable, type RowOf, type TableRead } from '../../columns/readTable.ts';
import { importProblem, type Entity } from '../../problem.ts';
import type { Table } from '../../table.ts';
import type { Announced, Format, FormatRead } from '../format.ts';
import {
  ATTACHED_COLUMNS,
  CLUSTER_COLUMNS,
  DISK_COLUMNS,
  EXPORT_COLUMNS,
  HOST_COLUMNS,
  LICENCE_COLUMNS,
  VM_COLUMNS,
} from './columns.ts';
import { entitiesOf, SHEETS } from './sheets.ts';

/** The export of RVTools 3.x and 4.x, the tool that most estates are listed with. */
export const RVTOOLS: Format = {
  id: 'rvtools',
  detect: (tables) =>
    [...entitiesOf(tables).values()].some((entity) => entity === 'vms' || entity === 'hosts'),
  read,
  announced: SHEETS.map(({ name, columns }) => announced(name, columns)),
};

async function read(tables: readonly Table[]): Promise<FormatRead> {
  const opened = new Set<Table>();
  const entities = entitiesOf(tables);
  const sheet = async <Listed extends Entity>(
    entity: Listed,
    columns: Columns<RowOf<Listed>>,
  ): Promise<TableRead<Listed>[]> => {
    const own = tables.filter((table) => entities.get(table) === entity);
    const all: TableRead<Listed>[] = [];
    for (const table of own) {
      opened.add(table);
      all.push(await readTable(table, entity, columns));
    }
    return all;
  };
  const vms = await sheet('vms', VM_COLUMNS);
  const hosts = await sheet('hosts', HOST_COLUMNS);
  const clusters = await sheet('clusters', CLUSTER_COLUMNS);
  const licences = await sheet('licences', LICENCE_COLUMNS);
  const exports = await sheet('export', EXPORT_COLUMNS);
  const disks = await sheet('disks', DISK_COLUMNS);
  const snapshots = await sheet('snapshots', ATTACHED_COLUMNS);
  const usb = await sheet('usb', ATTACHED_COLUMNS);
  const all = [...vms, ...hosts, ...clusters, ...licences, ...exports, ...disks, ...snapshots, ...usb];
  const has = new Set(all.map((one) => one.sheet.entity));
  return {
    inventory: {
      format: RVTOOLS.id,
      vms: vms.flatMap(({ rows }) => rows),
      hosts: hosts.flatMap(({ rows }) => rows),
      clusters: clusters.flatMap(({ rows }) => rows),
      licences: licences.flatMap(({ rows }) => rows),
      export: exports.flatMap(({ rows }) => rows),
      ...details('disks', disks),
      ...details('snapshots', snapshots),
      ...details('usb', usb),
      sheets: all.map((one) => one.sheet),
      unread: tables.filter((table) => !opened.has(table)).map((table) => table.sheet),
    },
    problems: [
      ...MISSED.filter(([entity]) => !has.has(entity)).map(([entity, name, severity]) =>
        importProblem('missing-sheet', { sheet: name }, { entity }, severity),
      ),
      ...all.flatMap(({ problems }) => problems),
    ],
  };
}

/** Sheets whose absence leaves something unknown. */
const MISSED = [
  ['vms', 'vInfo', 'warning'],
  ['hosts', 'vHost', 'warning'],
  ['clusters', 'vCluster', 'info'],
  ['licences', 'vLicense', 'info'],
] as const;

function announced(sheet: string, columns: Readonly<Record<string, Column>>): Announced {
  return { sheet, headings: Object.values(columns).flatMap(({ headings }) => headings.slice(0, 1)) };
}

/** A sheet that is there and empty says that there are none; one that is not there says nothing. */
function details<Listed extends 'disks' | 'snapshots' | 'usb'>(
  entity: Listed,
  read: readonly TableRead<Listed>[],
): Partial<Record<Listed, readonly RowOf<Listed>[]>> {
  if (read.length === 0) return {};
  const listed: Partial<Record<Listed, readonly RowOf<Listed>[]>> = {};
  listed[entity] = read.flatMap(({ rows }) => rows);
  return listed;
}
