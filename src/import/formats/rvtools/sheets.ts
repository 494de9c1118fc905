import type { Column } from '../../columns/column.ts';
import { locate } from '../../columns/locate.ts';
import type { Entity } from '../../problem.ts';
import type { Table } from '../../table.ts';
import {
  ATTACHED_COLUMNS,
  CLUSTER_COLUMNS,
  DISK_COLUMNS,
  EXPORT_COLUMNS,
  HOST_COLUMNS,
  LICENCE_COLUMNS,
  VM_COLUMNS,
} from './columns.ts';

/** A sheet of the export: what it lists, its name, its columns, and fields that no other sheet has together. */
interface Sheet {
  readonly entity: Entity;
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly signs: readonly string[];
}

/** Every sheet that is read. The sheet of CPUs, which is not, lists VMs with their CPUs too, but not with their memory. */
export const SHEETS: readonly Sheet[] = [
  { entity: 'vms', name: 'vInfo', columns: VM_COLUMNS, signs: ['name', 'power', 'vcpu', 'ramMiB'] },
  { entity: 'hosts', name: 'vHost', columns: HOST_COLUMNS, signs: ['name', 'sockets', 'cores', 'ramMiB'] },
  { entity: 'clusters', name: 'vCluster', columns: CLUSTER_COLUMNS, signs: ['name', 'hosts', 'cores'] },
  { entity: 'licences', name: 'vLicense', columns: LICENCE_COLUMNS, signs: ['name', 'unit', 'used'] },
  { entity: 'export', name: 'vMetaData', columns: EXPORT_COLUMNS, signs: ['version'] },
  { entity: 'disks', name: 'vDisk', columns: DISK_COLUMNS, signs: ['vm', 'isRaw', 'sharing'] },
  { entity: 'snapshots', name: 'vSnapshot', columns: ATTACHED_COLUMNS, signs: [] },
  { entity: 'usb', name: 'vUSB', columns: ATTACHED_COLUMNS, signs: [] },
];

/**
 * What each table lists: by the name that the tool gave it or, where somebody gave it another, by its headings. Beside a
 * sheet under its own name, others with its headings are somebody's copies of it.
 */
export function entitiesOf(tables: readonly Table[]): ReadonlyMap<Table, Entity> {
  const named = tables.flatMap((table) => {
    const sheet = namedSheet(table);
    return sheet ? [[table, sheet] as const] : [];
  });
  const hasOwn = (sheet: Sheet, file: string): boolean =>
    named.some(([table, one]) => one === sheet && table.file === file);
  const entities = new Map<Table, Entity>(named.map(([table, { entity }]) => [table, entity]));
  for (const table of tables) {
    if (entities.has(table)) continue;
    const sheet = SHEETS.find(
      (one) => one.signs.length > 0 && one.signs.every((sign) => fieldsOf(one, table).includes(sign)),
    );
    if (sheet && !hasOwn(sheet, table.file)) entities.set(table, sheet.entity);
  }
  return entities;
}

function namedSheet(table: Table): Sheet | undefined {
  const name = table.sheet.trim().replace(/^.*?(?:RVTools_)?tab(?=v)/i, '');
  const named = SHEETS.find((one) => one.name.toLowerCase() === name.toLowerCase());
  // The name of a text file is anybody's: its headings have to say the same.
  return named && (table.isText !== true || fieldsOf(named, table).length > 1) ? named : undefined;
}

function fieldsOf({ columns }: Sheet, { headings }: Table): readonly string[] {
  return locate(columns, headings).map(({ field }) => field);
}
