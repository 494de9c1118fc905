import { dateIn } from '../../columns/dates.ts';
import type { ExportRow, HostRow, TotalRow } from '../../inventory.ts';
import { Fields, textAt } from '../../json/fields.ts';
import { member, type JsonDocument } from '../../json/document.ts';
import { importProblem, type ImportProblem } from '../../problem.ts';
import type { DocumentFormat, FormatRead } from '../format.ts';
import { hostsOf } from './hosts.ts';
import { sheetsOf } from './sheets.ts';
import { partsOf, sourcesOf, type Part, type Source } from './sources.ts';
import { totalOf } from './totals.ts';

/** The inventory of the migration planner of kubev2v, in its three forms: sums by cluster or vCenter, no row for any VM. */
export const MIGRATION_PLANNER: DocumentFormat = {
  id: 'migration-planner',
  detect: ({ value }) => sourcesOf(value).length > 0,
  read,
  announced: [
    { sheet: 'vms', headings: ['total', 'cpuCores', 'ramGB', 'diskGB', 'osInfo', 'powerStates'] },
    { sheet: 'infra', headings: ['hosts', 'totalHosts', 'cpuSockets', 'cpuCores', 'memoryMB'] },
    { sheet: 'inventory', headings: ['vcenter_id', 'created_at'] },
  ],
};

function read({ file, value }: JsonDocument): FormatRead {
  const fields = new Fields(file);
  const hosts: HostRow[] = [];
  const totals: TotalRow[] = [];
  const problems: ImportProblem[] = [];
  const about = sourcesOf(value).map((source) => exportOf(source, file));
  for (const source of sourcesOf(value)) {
    const parts = partsOf(source).map((part) => ({
      part,
      hosts: hostsOf(part, file, fields),
      total: totalOf(part, file, fields),
    }));
    hosts.push(...parts.flatMap((one) => one.hosts));
    totals.push(...parts.flatMap((one) => one.total ?? []));
    problems.push(
      ...missing(
        parts.map(({ part }) => part),
        file,
      ),
    );
    problems.push(...againstCenter(source, parts, { file, fields }));
  }
  return {
    inventory: {
      format: MIGRATION_PLANNER.id,
      vms: [],
      hosts,
      clusters: [],
      licences: [],
      export: about,
      totals,
      sheets: sheetsOf({ hosts, totals, about }),
      unread: [],
    },
    problems: [
      ...(hosts.length === 0
        ? [importProblem('missing-sheet', { file, sheet: 'infra' }, { entity: 'hosts' })]
        : []),
      ...problems,
      ...fields.problems(),
    ],
  };
}

function exportOf({ inventory, about, path }: Source, file: string): ExportRow {
  const stated = [inventory, about].flatMap(
    (thing) => textAt(thing, 'created_at') ?? textAt(thing, 'createdAt') ?? [],
  );
  const at = stated.map((text) => dateIn(text, 'open')).find((date) => date !== undefined && date !== 'open');
  const sheet = path === '' ? 'inventory' : path.slice(0, -1);
  return { file, sheet, row: 1, version: undefined, at };
}

/** What older forms leave out of every vCenter: to which cluster its VMs belong. */
function missing(parts: readonly Part[], file: string): ImportProblem[] {
  return parts.flatMap(({ cluster, sheet }) =>
    cluster === undefined ? [importProblem('never-stated', { file, sheet }, { field: 'cluster' })] : [],
  );
}

interface Counted {
  readonly hosts: readonly HostRow[];
  readonly total: TotalRow | undefined;
}

const MOST = 10_000_000;

/** The vCenter is stated beside its clusters, with all they have; what is in none of them is nowhere else. */
function againstCenter(
  { inventory, path }: Source,
  parts: readonly Counted[],
  { file, fields }: { readonly file: string; readonly fields: Fields },
): ImportProblem[] {
  if (member(inventory, 'clusters') === undefined) return [];
  const place = { sheet: `${path}vcenter`, row: 1 };
  const center = member(inventory, 'vcenter');
  const counted = {
    vms: parts.reduce((sum, { total }) => sum + (total?.vms ?? 0), 0),
    hosts: parts.reduce((sum, { hosts }) => sum + hosts.length, 0),
  };
  const stated = {
    vms: fields.count(center, ['vms', 'total'], place, MOST),
    hosts: fields.count(center, ['infra', 'totalHosts'], place, MOST),
  };
  return (['vms', 'hosts'] as const).flatMap((what) => {
    const all = stated[what];
    if (all === undefined || all === counted[what]) return [];
    return [
      importProblem(
        'outside-clusters',
        { file, sheet: place.sheet },
        { what, stated: all, counted: counted[what] },
      ),
    ];
  });
}
