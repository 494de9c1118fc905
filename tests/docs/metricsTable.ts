import type { CountInput } from '../../src/model/metrics/metric.ts';
import { METRICS } from '../../src/model/metrics/registry.ts';

/** docs/metrics.md, made from the registry: rule, era, source and examples of every metric. */
export function metricsPage(): string {
  return `${[INTRODUCTION, table(), EXAMPLES, ...METRICS.map(examplesOf)].join('\n\n')}\n`;
}

const INTRODUCTION = `# How licences are counted

A metric turns hosts, guests and parameters into a whole number of licences, with its working. Everything below comes
from \`src/model/metrics\`, where each metric is one file and one line of the registry; \`npx tsx tests/docs/writeMetrics.ts\`
writes this page again, and a test fails while the two differ.

⌈x⌉ rounds up to a whole number; what lies less than 1e-9 above a whole number counts as that number. Physical cores
count whether or not they are disabled, hosts whether or not they are in maintenance. A VM that is not known to be off
counts as running. Memory that is not known is named in the working and counts for nothing; a VM whose virtual cores are
not known counts with its floor, and where a host bounds the count as all cores of the greatest host. Where VMs count per
host, \`peak\` says how many a host is licensed for: an equal share of its cluster's (\`even\`, unless something else is
said), the same with one host down (\`failover\`), or all of them, because any host may receive them (\`worst-day\`).`;

const EXAMPLES = '## Examples\n\nEach is run as a test.';

function table(): string {
  const rows = METRICS.map(({ id, unit, formula, params, source, ...era }) =>
    row(`\`${id}\``, Object.keys(params.shape).join(', '), unit, formula, soldBetween(era), source),
  );
  return [
    row('Metric', 'Parameters', 'Licence', 'Rule', 'Sold', 'Source'),
    row('-', '-', '-', '-', '-', '-'),
    ...rows,
  ].join('\n');
}

function soldBetween({ from, to }: { from?: string; to?: string }): string {
  return from === undefined ? '' : to === undefined ? `from ${from}` : `${from} until ${to}`;
}

function examplesOf({ id, examples }: (typeof METRICS)[number]): string {
  const rows = examples.map(({ params, input, quantity, source }) =>
    row(settings(params), inputText(input), String(quantity), source),
  );
  return [
    `### \`${id}\``,
    '',
    row('Parameters', 'Counted', 'Licences', 'Source'),
    row('-', '-', '-:', '-'),
    ...rows,
  ].join('\n');
}

function settings(params: object): string {
  return Object.entries(params)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

function inputText({ hosts, guests, tib = [], held, base, previous }: CountInput): string {
  const parts = [
    ...hosts.map(
      (host) => `${host.count} × host of ${host.sockets} × ${host.coresPerSocket} cores${inCluster(host)}`,
    ),
    ...guests.map((guest) => `${guest.vms} × VM${vmText(guest)}${inCluster(guest)}`),
    ...tib.map(
      ({ cluster, raw, cores }) =>
        `${raw} TiB raw in ${cluster}${cores === undefined ? '' : ` (${cores} cores)`}`,
    ),
    ...(held === undefined ? [] : [`${held} cores held`]),
    ...(base === undefined ? [] : [`${base} of the base licence`]),
    ...(previous === undefined ? [] : [`months before: ${previous.join(', ')}`]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' + ');
}

function vmText({ vcpu, ramGiB, poweredOn }: CountInput['guests'][number]): string {
  const size = [vcpu === undefined ? [] : `${vcpu} vCPU`, ramGiB === undefined ? [] : `${ramGiB} GiB`]
    .flat()
    .join(', ');
  return `${size === '' ? '' : ` of ${size}`}${poweredOn === false ? ' (off)' : ''}`;
}

const inCluster = ({ cluster }: { cluster?: string }): string =>
  cluster === undefined ? '' : ` in ${cluster}`;

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
