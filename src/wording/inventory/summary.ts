import type { ReadEstate } from '../../import/reconcile/estate.ts';
import { grouped } from '../../import/reconcile/grouped.ts';
import type { Numbers } from '../numbers.ts';
import { andMore } from './report.ts';
import { list, many } from '../speech.ts';
import type { TextTable } from '../table.ts';

const FORMATS: Readonly<Record<string, string>> = {
  rvtools: 'RVTools',
  liveoptics: 'Live Optics',
  'azure-migrate': 'Azure Migrate',
  powercli: 'PowerCLI',
  'foundation-usage': 'Foundation core and TiB usage',
  'nutanix-collector': 'Nutanix Collector',
  'migration-planner': 'kubev2v migration planner',
  'host-list': 'List of hosts',
};

/** The name of the tool whose format this is. */
export function formatName(format: string): string {
  return FORMATS[format] ?? format;
}

/** What was read, from where and of when. */
export function sourceLine({ source }: ReadEstate, numbers: Numbers): string {
  const { format, version, exportedOn, exportedUntil } = source;
  const files = new Set(source.sheets.map(({ file }) => file)).size;
  const sheets = [...grouped(source.sheets, ({ entity }) => entity).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { file, sheet } = first;
    const name = files === 1 || file.includes(sheet) ? sheet : `${sheet} of ${file}`;
    const rows = same.reduce((sum, one) => sum + one.rows, 0);
    return [`${andMore(name, same.length)} (${many(numbers.count(rows), 'row')})`];
  });
  const unread = [...new Set(source.unread)];
  const formats = format.split('+').map(formatName);
  const name = [list(formats), version].filter(Boolean).join(' ');
  const day =
    exportedOn === undefined
      ? '; the day of the export is not stated'
      : ` of ${exportedOn}${exportedUntil === undefined ? '' : ` to ${exportedUntil}`}`;
  return `${name}${format === 'host-list' ? '' : ' export'}${day}. Read: ${list(sheets)}. Not opened: ${list(unread) || 'nothing'}.`;
}

/** What the hosts come to. */
export function hostLine({ counts, clusters }: ReadEstate, numbers: Numbers): string {
  const { hosts, sockets = 0, cores = 0, billedCores = 0 } = counts;
  const places = many(numbers.count(clusters.length), 'cluster');
  if (hosts === undefined) return `${places}; hosts are not listed with their cores, so cores are not known.`;
  return `${places}, ${many(numbers.count(hosts), 'host')}, ${many(numbers.count(sockets), 'socket')}, ${numbers.count(cores)} cores, billed as ${numbers.count(billedCores)} (at least 16 per CPU).`;
}

/** What the rows of VMs come to. */
export function vmLine({ counts, accounts }: ReadEstate, numbers: Numbers): string {
  const { vms, running } = counts;
  if (vms === undefined || running === undefined)
    return 'VMs are not listed: how many there are is not known.';
  // Sums stand in no rows.
  if (vms > 0 && !accounts.some(({ entity }) => entity === 'vms'))
    return `${many(numbers.count(vms), 'VM')}, of which sums alone are stated: all taken over and taken to run${counts.offRows > 0 ? `, ${numbers.count(counts.offRows)} of them powered off` : ''}.`;
  const left = [
    [counts.templates, 'template'],
    [counts.agents, 'VM of vSphere itself', 'VMs of vSphere itself'],
    [counts.placeholders, 'placeholder'],
    [counts.duplicates, 'repeated row'],
  ] as const;
  const without = left.flatMap(([count, one, more]) =>
    count > 0 ? [many(numbers.count(count), one, more)] : [],
  );
  return [
    `${many(numbers.count(counts.vmRows), 'row')} of VMs (${numbers.count(counts.offRows)} powered off): `,
    `${numbers.count(vms)} taken over, ${numbers.count(running)} running and ${numbers.count(vms - running)} off`,
    without.length > 0 ? `; left out: ${list(without)}.` : '.',
  ].join('');
}

/** What the running VMs load, as far as it is known; nothing where no VM is listed. */
export function loadLine({ counts }: ReadEstate, numbers: Numbers): string[] {
  if (counts.vms === undefined) return [];
  const size = (value: number | undefined, unit: string, unknown: string): string =>
    value === undefined ? `${unknown} not known` : `${numbers.count(Math.round(value))} ${unit}`;
  const provisioned =
    counts.provisionedGiB === undefined ? '' : `, of ${size(counts.provisionedGiB, 'GiB provisioned', '')}`;
  return [
    `Running: ${size(counts.vcpus, 'vCPUs', 'vCPUs')}, ${size(counts.ramGiB, 'GiB of memory', 'memory')}. Disk in use: ${size(counts.inUseGiB, 'GiB', 'space')}${provisioned}.`,
  ];
}

/** Licences that the inventory states in use. */
export function licenceLine({ licences }: ReadEstate, numbers: Numbers): string[] {
  const used = licences.flatMap(({ name, unit, used: count, ends }) => {
    if (name === undefined || count === undefined || count === 0) return [];
    const known = [
      numbers.count(count),
      ...(unit === undefined ? [] : [`counted by ${unit}`]),
      ...(ends === undefined ? [] : [`until ${ends}`]),
    ];
    return [`${name} (${known.join(', ')})`];
  });
  return used.length === 0 ? [] : [`Licences in use: ${list(used)}.`];
}

/** The clusters side by side; of several with the same name, each is called by what tells it in the scenario. */
export function clusterTable({ clusters, counts }: ReadEstate, numbers: Numbers): TextTable {
  const sum = <Part>(parts: readonly Part[], of: (part: Part) => number, isListed: boolean): string =>
    isListed ? numbers.count(parts.reduce((total, part) => total + of(part), 0)) : NOT_LISTED;
  const [hasHosts, hasVms] = [counts.hosts !== undefined, counts.vms !== undefined];
  return {
    title: 'Clusters',
    columns: ['Cluster', 'Site', 'Hosts', 'Cores', 'VMs', 'Running'],
    rows: clusters.map(({ id, site, hosts, guests }) => ({
      heading: clusterName(clusters, id),
      cells: [
        site ?? '',
        sum(hosts, ({ count }) => count, hasHosts),
        sum(hosts, (group) => group.count * group.sockets * group.coresPerSocket, hasHosts),
        sum(guests, ({ vms }) => vms, hasVms),
        sum(guests, ({ vms, poweredOn }) => (poweredOn === false ? 0 : vms), hasVms),
      ],
    })),
  };
}

const NOT_LISTED = 'not listed';

/** What a cluster is called; where others have its name too, what tells it from them as well. */
export function clusterName(clusters: ReadEstate['clusters'], id: string): string {
  const name = clusters.find((one) => one.id === id)?.name ?? id;
  const isShared = clusters.filter((one) => one.name === name).length > 1;
  return isShared && name !== id ? `${name} (${id})` : name;
}
