import headings from '../../import/make/rvtools-4.7.1.headings.json' with { type: 'json' };
import { zipOf, type Packed } from '../../import/make/zip.ts';
import { draws } from './draws.ts';

const VMS_PER_HOST = 25;
const HOSTS_PER_CLUSTER = 16;
const COLUMNS = 70;
const ROWS_AT_ONCE = 2000;
const SYSTEMS = [
  'Microsoft Windows Server 2022 (64-bit)',
  'Microsoft Windows Server 2019 (64-bit)',
  'Red Hat Enterprise Linux 9 (64-bit)',
  'Ubuntu Linux (64-bit)',
  'SUSE Linux Enterprise 15 (64-bit)',
];

type Value = string | number;
type Row = (at: number) => Readonly<Record<string, Value>>;

/** An export of 4.7.1 with so many VMs in 70 columns, every cell filled; its unpacked size in bytes beside it. */
export function bigExport(vms: number): { file: Uint8Array<ArrayBuffer>; unpacked: number } {
  const next = draws(7);
  const hosts = Math.ceil(vms / VMS_PER_HOST);
  const clusterOf = (host: number): string => `Cluster ${String(Math.floor(host / HOSTS_PER_CLUSTER))}`;
  const hostName = (host: number): string => `esx${String(host)}.estate.example`;
  const vm: Row = (at) => {
    const host = at % hosts;
    const system = SYSTEMS[at % SYSTEMS.length] ?? '';
    return {
      VM: `vm-${String(at)}`,
      Powerstate: at % 20 === 0 ? 'poweredOff' : 'poweredOn',
      Template: 'False',
      'SRM Placeholder': 'False',
      CPUs: 1 << next(4),
      Memory: 2048 << next(5),
      'In Use MiB': next(400_000),
      'Provisioned MiB': 400_000,
      Datacenter: 'North',
      Cluster: clusterOf(host),
      Host: hostName(host),
      'OS according to the configuration file': system,
      'OS according to the VMware Tools': system,
      'VM ID': `vm-${String(at)}`,
      'VI SDK UUID': 'c0ffee00-0000-4000-8000-000000000001',
    };
  };
  const host: Row = (at) => ({
    Host: hostName(at),
    Datacenter: 'North',
    Cluster: clusterOf(at),
    '# CPU': 2,
    'Cores per CPU': 24,
    '# Cores': 48,
    '# Memory': 785_000,
  });
  const texts = new Map<string, number>();
  const sheets = [
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(kept(headings.vInfo), vms, vm, texts, next) },
    { name: 'xl/worksheets/sheet2.xml', content: sheetXml(headings.vHost, hosts, host, texts, next) },
  ];
  const parts = [
    ...sheets,
    { name: 'xl/sharedStrings.xml', content: textsXml([...texts.keys()]) },
    ...frame(),
  ];
  return { file: zipOf(parts), unpacked: parts.reduce((sum, { content }) => sum + content.length, 0) };
}

/** Columns that are read, and as many others as make seventy. */
function kept(all: readonly string[]): readonly string[] {
  const wanted = new Set([
    'Datacenter',
    'Cluster',
    'Host',
    'VM ID',
    'VI SDK UUID',
    'In Use MiB',
    'Provisioned MiB',
  ]);
  const isWanted = (name: string): boolean => wanted.has(name) || name.startsWith('OS according');
  const others = all.filter((name) => !isWanted(name)).slice(0, COLUMNS - all.filter(isWanted).length);
  return all.filter((name) => isWanted(name) || others.includes(name));
}

function sheetXml(
  columns: readonly string[],
  count: number,
  row: Row,
  texts: Map<string, number>,
  next: (below: number) => number,
): Buffer {
  const named = columns.map((name, at) => [name, letters(at)] as const);
  const pieces: Buffer[] = [Buffer.from(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`)];
  const lineOf = (number: number, value: (name: string, at: number) => Value): string =>
    `<row r="${String(number)}">${named
      .map(([name, letter], at) => cellXml(value(name, at), letter + String(number), texts))
      .join('')}</row>`;
  pieces.push(Buffer.from(lineOf(1, (name) => name)));
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const lines: string[] = [];
    for (let at = from; at < Math.min(count, from + ROWS_AT_ONCE); at++) {
      const given = row(at);
      // What is not read is filled too: half of it numbers, half of it one of a few hundred texts.
      lines.push(
        lineOf(
          at + 2,
          (name, column) =>
            given[name] ?? (column % 2 === 0 ? next(1_000_000) : `${name} ${String(next(300))}`),
        ),
      );
    }
    pieces.push(Buffer.from(lines.join('')));
  }
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  return Buffer.concat(pieces);
}

function cellXml(value: Value, address: string, texts: Map<string, number>): string {
  if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`;
  const known = texts.get(value) ?? texts.size;
  texts.set(value, known);
  return `<c r="${address}" t="s"><v>${String(known)}</v></c>`;
}

function textsXml(texts: readonly string[]): Buffer {
  return Buffer.from(
    `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function frame(): Packed[] {
  const sheets = ['vInfo', 'vHost'].map(
    (name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at + 1)}"/>`,
  );
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="r${String(id)}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = [
    relation(1, 'worksheet', 'worksheets/sheet1.xml'),
    relation(2, 'worksheet', 'worksheets/sheet2.xml'),
    relation(3, 'sharedStrings', 'sharedStrings.xml'),
  ];
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    },
  ];
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}
