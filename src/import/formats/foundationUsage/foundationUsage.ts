import { locate } from '../../columns/locate.ts';
import type { Column } from '../../columns/column.ts';
import { readRows } from '../../columns/readTable.ts';
import type { ClusterRow, HostRow, RowPlace } from '../../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../../problem.ts';
import type { Table } from '../../table.ts';
import { besideTotals } from '../besideTotals.ts';
import type { Format, FormatRead } from '../format.ts';
import {
  CLUSTER_COLUMNS,
  HOST_COLUMNS,
  VSAN_COLUMNS,
  type CountedCluster,
  type CountedHost,
} from './columns.ts';
import { licensedCoresDiffer } from './licensedCores.ts';

/** Texts of the script that counts cores for VMware Cloud Foundation and vSphere Foundation, and raw TiB of vSAN. */
export const FOUNDATION_USAGE: Format = {
  id: 'foundation-usage',
  detect: (tables) => tables.some((table) => isHosts(table) || isClusters(table) || isVsan(table)),
  read,
  announced: [
    announced('cores', HOST_COLUMNS),
    announced('cores by cluster', CLUSTER_COLUMNS),
    announced('vSAN', VSAN_COLUMNS),
  ],
};

async function read(tables: readonly Table[]): Promise<FormatRead> {
  const byHost = await Promise.all(
    tables.filter(isHosts).map((table) => readRows<CountedHost>(table, 'hosts', HOST_COLUMNS)),
  );
  const byCluster = await Promise.all(
    tables.filter(isClusters).map((table) => readRows<CountedCluster>(table, 'hosts', CLUSTER_COLUMNS)),
  );
  const vsan = await Promise.all(
    tables.filter(isVsan).map((table) => readRows<ClusterRow>(table, 'clusters', VSAN_COLUMNS)),
  );
  const hostRows = byHost.flatMap(({ rows }) => rows);
  const clusterRows = byCluster.flatMap(({ rows }) => rows);
  const vsanRows = vsan.flatMap(({ rows }) => rows);
  const hosts = hostRows.filter((row) => !isTotal(row.cluster));
  const clusters = clusterRows.filter((row) => !isTotal(row.cluster));
  const ofTotals = [
    ...totals(hostRows, ({ cluster }) => cluster),
    ...totals(clusterRows, ({ cluster }) => cluster),
    ...totals(vsanRows, ({ name }) => name),
  ];
  const all = [...byHost, ...byCluster, ...vsan];
  const isSeveral = byHost.length + byCluster.length > 1;
  const located = <Row extends RowPlace>(row: Row): Row & { center: string | undefined } => ({
    ...row,
    // One run writes a file for each vCenter: of several, each is one of its own.
    center: isSeveral ? row.sheet.replace(/-vsan$/i, '') : undefined,
  });
  return {
    inventory: {
      format: FOUNDATION_USAGE.id,
      vms: [],
      hosts: [...hosts.map(({ licensedCores: _licensed, ...row }) => row), ...clusters.flatMap(hostsOf)].map(
        located,
      ),
      clusters: vsanRows.filter((row) => !isTotal(row.name)).map(located),
      licences: [],
      export: [],
      sheets: all.map(({ sheet }) => sheet),
      unread: tables
        .filter((one) => !(isHosts(one) || isClusters(one) || isVsan(one)))
        .map(({ sheet }) => sheet),
    },
    problems: [
      importProblem('never-listed', {}, { entity: 'vms' }),
      ...besideTotals(
        all.flatMap(({ problems }) => problems),
        ofTotals,
      ),
      ...ofTotals,
      ...licensedCoresDiffer(hosts, clusters),
    ],
  };
}

function hostsOf({
  file,
  sheet,
  row,
  cluster,
  hosts = 0,
  sockets,
  coresPerSocket,
}: CountedCluster): HostRow[] {
  const unknown = {
    datacenter: undefined,
    cores: undefined,
    ramMiB: undefined,
    runningVms: undefined,
    vcpus: undefined,
  };
  return Array.from({ length: hosts }, (_, at) => {
    // Nobody named them, and two of them are not the same one.
    const name = `${file} ${sheet} ${String(row)} ${String(at)}`;
    return { file, sheet, row, name, cluster, sockets, coresPerSocket, ...unknown, center: undefined };
  });
}

function isTotal(cluster: string | undefined): boolean {
  return /^total$/i.test(cluster ?? '');
}

function totals<Row extends RowPlace>(
  rows: readonly Row[],
  nameOf: (row: Row) => string | undefined,
): ImportProblem<'total-rows'>[] {
  const own = rows.filter((row) => isTotal(nameOf(row)));
  const files = new Set(own.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const same = own.filter((row) => row.file === file);
    const [first] = same;
    if (!first) return [];
    const place = { file, sheet: first.sheet, row: first.row };
    return [importProblem('total-rows', place, rowsOf(same.map(({ row }) => row)))];
  });
}

function isHosts(table: Table): boolean {
  return has(table, HOST_COLUMNS, ['name', 'sockets', 'coresPerSocket']);
}

function isClusters(table: Table): boolean {
  return has(table, CLUSTER_COLUMNS, ['cluster', 'hosts', 'sockets', 'coresPerSocket']);
}

function isVsan(table: Table): boolean {
  return has(table, VSAN_COLUMNS, ['name', 'vsanRawTiB']);
}

function has(
  { headings }: Table,
  columns: Readonly<Record<string, Column>>,
  signs: readonly string[],
): boolean {
  const fields = new Set(locate(columns, headings).map(({ field }) => field));
  return signs.every((sign) => fields.has(sign));
}

function announced(sheet: string, columns: Readonly<Record<string, Column>>): Format['announced'][number] {
  return { sheet, headings: Object.values(columns).flatMap(({ headings }) => headings.slice(0, 1)) };
}
