import type { ReadCluster, ReadEstate } from '../../import/reconcile/estate.ts';
import type { Numbers } from '../numbers.ts';
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
  const { format, version, exportedOn } = source;
  const files = new Set(source.sheets.map(({ file }) => file)).size;
  const sheets = source.sheets.map(({ file, sheet, rows }) => {
    const isOwnFile = files === 1 || file.includes(sheet);
    return `${isOwnFile ? sheet : `${sheet} of ${file}`} (${many(numbers.count(rows), 'row')})`;
  });
  const unread = [...new Set(source.unread)];
  const formats = format.split('+').map(formatName);
  const name = [list(formats), version].filter(Boolean).join(' ');
  const day = exportedOn === undefined ? '; the day of the export is not stated' : ` of ${exportedOn}`;
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
export function vmLine({ counts }: ReadEstate, numbers: Numbers): string {
  const left = [
    [counts.templates, 'template'],
    [counts.agents, 'VM of vSphere itself', 'VMs of vSphere itself'],
    [counts.placeholders, 'placeholder'],
    [counts.duplicates, 'repeated row'],
  ] as const;
  const without = left.flatMap(([count, one, more]) =>
    count > 0 ? [many(numbers.count(count), one, more)] : [],
  );
  const off = counts.vms - counts.running;
  return [
    `${many(numbers.count(counts.vmRows), 'row')} of VMs (${numbers.count(counts.offRows)} powered off): `,
    `${numbers.count(counts.vms)} taken over, ${numbers.count(counts.running)} running and ${numbers.count(off)} off`,
    without.length > 0 ? `; left out: ${list(without)}.` : '.',
  ].join('');
}

/** What the running VMs load, as far as it is known. */
export function loadLine({ counts }: ReadEstate, numbers: Numbers): string {
  const size = (value: number | undefined, unit: string, unknown: string): string =>
    value === undefined ? `${unknown} not known` : `${numbers.count(Math.round(value))} ${unit}`;
  const provisioned =
    counts.provisionedGiB === undefined ? '' : `, of ${size(counts.provisionedGiB, 'GiB provisioned', '')}`;
  return `Running: ${size(counts.vcpus, 'vCPUs', 'vCPUs')}, ${size(counts.ramGiB, 'GiB of memory', 'memory')}. Disk in use: ${size(counts.inUseGiB, 'GiB', 'space')}${provisioned}.`;
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

/** The clusters side by side. */
export function clusterTable(clusters: readonly ReadCluster[], numbers: Numbers): TextTable {
  const sum = <Part>(parts: readonly Part[], of: (part: Part) => number): string =>
    numbers.count(parts.reduce((total, part) => total + of(part), 0));
  return {
    title: 'Clusters',
    columns: ['Cluster', 'Site', 'Hosts', 'Cores', 'VMs', 'Running'],
    rows: clusters.map(({ id, name, site, hosts, guests }) => ({
      heading: name ?? id,
      cells: [
        site ?? '',
        sum(hosts, ({ count }) => count),
        sum(hosts, (group) => group.count * group.sockets * group.coresPerSocket),
        sum(guests, ({ vms }) => vms),
        sum(guests, ({ vms, poweredOn }) => (poweredOn === false ? 0 : vms)),
      ],
    })),
  };
}
