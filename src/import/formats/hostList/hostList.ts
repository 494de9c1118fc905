import { licensedCores } from '../../../model/metrics/perCore.ts';
import { locate } from '../../columns/locate.ts';
import { readRows } from '../../columns/readTable.ts';
import type { HostRow, LicenceRow } from '../../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../../problem.ts';
import { besideTotals } from '../besideTotals.ts';
import { grouped } from '../../reconcile/grouped.ts';
import type { Table } from '../../table.ts';
import type { Format, FormatRead } from '../format.ts';
import { HOST_LIST_COLUMNS, type HostsRow } from './columns.ts';

/** A table of hosts, by number and kind, that somebody keeps in a spreadsheet and pastes. */
export const HOST_LIST: Format = {
  id: 'host-list',
  detect: (tables) => tables.some(isHostList),
  read,
  announced: [
    {
      sheet: 'a list of hosts',
      headings: Object.values(HOST_LIST_COLUMNS).flatMap(({ headings }) => headings.slice(0, 1)),
    },
  ],
};

function isHostList({ headings }: Table): boolean {
  const fields = new Set(locate(HOST_LIST_COLUMNS, headings).map(({ field }) => field));
  return ['hosts', 'sockets', 'coresPerSocket'].every((field) => fields.has(field));
}

async function read(tables: readonly Table[]): Promise<FormatRead> {
  const own = tables.filter(isHostList);
  const all = await Promise.all(own.map((table) => readRows<HostsRow>(table, 'hosts', HOST_LIST_COLUMNS)));
  const rows = all.flatMap((one) => one.rows);
  const totals = rows.filter(isTotal);
  const ofTotals = leftOut(totals);
  const kinds = rows.filter((row) => !isTotal(row));
  return {
    inventory: {
      format: HOST_LIST.id,
      vms: [],
      hosts: kinds.flatMap(hostsOf),
      clusters: [],
      licences: licencesOf(kinds),
      export: [],
      // How many there are stands in the place of their names.
      sheets: all.map(({ sheet: { columns, ...sheet } }) => ({
        ...sheet,
        columns: columns.map((one) => (one.field === 'hosts' ? { ...one, field: 'name' } : one)),
      })),
      unread: tables.filter((table) => !own.includes(table)).map(({ sheet }) => sheet),
    },
    problems: [
      importProblem('never-listed', {}, { entity: 'vms' }),
      ...besideTotals(
        all.flatMap(({ problems }) => problems),
        ofTotals,
      ),
      ...ofTotals,
    ],
  };
}

/** Spreadsheets end in a row of totals, which are no hosts. */
function isTotal({ cluster, datacenter }: HostsRow): boolean {
  return [cluster, datacenter].some((text) => /^(?:total|sum|summe|gesamt)\b/i.test(text ?? ''));
}

function leftOut(totals: readonly HostsRow[]): ImportProblem<'total-rows'>[] {
  const [first] = totals;
  if (!first) return [];
  const { file, sheet, row } = first;
  return [importProblem('total-rows', { file, sheet, row }, rowsOf(totals.map((one) => one.row)))];
}

function hostsOf({ file, sheet, row, hosts = 0, ...kind }: HostsRow): HostRow[] {
  const { cluster, datacenter, sockets, coresPerSocket, ramMiB } = kind;
  const unknown = { cores: undefined, runningVms: undefined, vcpus: undefined, center: undefined };
  return Array.from({ length: hosts }, (_, at) => {
    // Nobody named them, and two of them are not the same one.
    const name = `${file} ${sheet} ${String(row)} ${String(at)}`;
    return { file, sheet, row, name, cluster, datacenter, sockets, coresPerSocket, ramMiB, ...unknown };
  });
}

/** An edition with a day of renewal licenses the cores of its hosts, each CPU raised to the floor. */
function licencesOf(rows: readonly HostsRow[]): LicenceRow[] {
  const stated = rows.filter(({ edition }) => edition !== undefined);
  const editions = grouped(stated, ({ edition, renewal }) => JSON.stringify([edition, renewal]));
  return [...editions.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { file, sheet, row, edition: name, renewal: ends } = first;
    return [{ file, sheet, row, name, unit: 'cpuCore', used: coresOf(same), ends }];
  });
}

function coresOf(rows: readonly HostsRow[]): number | undefined {
  let cores = 0;
  for (const { hosts, sockets, coresPerSocket } of rows) {
    if (hosts === undefined || sockets === undefined || coresPerSocket === undefined) return undefined;
    cores += hosts * licensedCores({ sockets, coresPerSocket }, { floorPerCpu: 16 });
  }
  return cores;
}
