import type { ColumnRead, ExportRow, HostRow, RowPlace, SheetRead, TotalRow } from '../../inventory.ts';
import type { Entity } from '../../problem.ts';
import { grouped } from '../../reconcile/grouped.ts';

interface Listed {
  readonly hosts: readonly HostRow[];
  readonly totals: readonly TotalRow[];
  readonly about: readonly ExportRow[];
}

/** The parts of a document that were read, each with the names under which its fields stood. */
export function sheetsOf({ hosts, totals, about }: Listed): SheetRead[] {
  return [
    ...sheets('vms', totals, () => []),
    ...sheets('hosts', hosts, hostColumns),
    ...sheets(
      'export',
      about.filter(({ at }) => at !== undefined),
      () => [column('at', 'created_at')],
    ),
  ];
}

function sheets<Row extends RowPlace>(
  entity: Entity,
  rows: readonly Row[],
  columnsOf: (rows: readonly Row[]) => readonly ColumnRead[],
): SheetRead[] {
  return [...grouped(rows, ({ file, sheet }) => JSON.stringify([file, sheet])).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { file, sheet } = first;
    return [{ file, sheet, entity, rows: same.length, columns: columnsOf(same), unread: 0 }];
  });
}

/** Of older forms only the number of hosts is stated. */
function hostColumns(hosts: readonly HostRow[]): ColumnRead[] {
  const isListed = hosts.some(({ sockets, cores, ramMiB }) => (sockets ?? cores ?? ramMiB) !== undefined);
  return [
    column('name', isListed ? 'id' : 'totalHosts'),
    column('sockets', 'cpuSockets'),
    column('cores', 'cpuCores'),
    column('ramMiB', 'memoryMB'),
    column('cluster', 'clusters'),
  ];
}

function column(field: string, heading: string): ColumnRead {
  return { field, heading, letter: '', unit: undefined };
}
