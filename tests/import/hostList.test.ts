import { describe, expect, it } from 'vitest';
import { readEstate } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { licenceLine, sourceLine } from '../../src/wording/inventory/summary.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { textOf, type TextStyle } from './make/text.ts';
import { workbookOf, type Made } from './make/workbook.ts';

async function estateOf(file: Blob): Promise<ReadEstate> {
  const read = await readEstate(file, 'Pasted rows', guestGroupName);
  if (!read.estate) throw new Error(JSON.stringify(read.problems));
  return read.estate;
}

const HEADINGS = ['Cluster', 'Site', 'Hosts', 'Sockets', 'Cores per socket', 'Memory', 'Edition', 'Renewal'];
const ROWS: readonly (readonly Made[])[] = [
  HEADINGS,
  ['Main', 'Berlin', 10, 2, 24, 768, 'vSphere Foundation', '31.10.2027'],
  ['Main', 'Berlin', 2, 2, 12, 512, 'vSphere Foundation', '31.10.2027'],
  ['Edge', 'Ulm', 3, 1, 8, 128, 'vSphere Standard', '2028-01-31'],
  ['Total', undefined, 15, 27, 44, 1408, undefined, undefined],
];

describe('a list of hosts from a spreadsheet', () => {
  const styles: readonly TextStyle[] = [
    { separator: '\t', lineEnd: '\n', hasNoLastLineEnd: true },
    { separator: ';' },
  ];
  it('is hosts and licences, by hand: 480 + 48 + 24 cores, billed as 480 + 64 + 48', async () => {
    for (const file of [
      ...styles.map((style) => textOf(ROWS, style)),
      workbookOf([{ name: 'Sheet1', rows: ROWS }]),
    ]) {
      const { counts, clusters, licences, problems } = await estateOf(file);
      expect(counts).toMatchObject({ hosts: 15, sockets: 27, cores: 552, billedCores: 592, vms: undefined });
      expect(
        clusters.map(({ name, site, hosts }) => [
          name,
          site,
          ...hosts.map(({ id, count }) => `${String(count)} ${id}`),
        ]),
      ).toEqual([
        ['Main', 'Berlin', '10 2x24-768gib', '2 2x12-512gib'],
        ['Edge', 'Ulm', '3 1x8-128gib'],
      ]);
      expect(licences).toEqual([
        { name: 'vSphere Foundation', unit: 'cpuCore', used: 544, ends: '2027-10-31' },
        { name: 'vSphere Standard', unit: 'cpuCore', used: 48, ends: '2028-01-31' },
      ]);
      expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['total-rows']));
      expect(problems.filter(({ code }) => code === 'licences-differ')).toEqual([]);
    }
  });

  it('says what it is, and until when the licences last', async () => {
    const estate = await estateOf(textOf(ROWS));
    expect(sourceLine(estate, numbersIn('en'))).toContain(
      'List of hosts; the day of the export is not stated. Read: Pasted rows (4 rows)',
    );
    expect(licenceLine(estate, numbersIn('en'))).toEqual([
      'Licences in use: vSphere Foundation (544, counted by cpuCore, until 2027-10-31) and vSphere Standard (48, counted by cpuCore, until 2028-01-31).',
    ]);
  });

  it('keeps what it does not know unknown', async () => {
    const { counts, problems, licences } = await estateOf(
      textOf([
        ['Hosts', 'Sockets', 'Cores per socket', 'Edition'],
        [2, 2, 16, 'VVF'],
        [1, '', 16, 'VVF'],
        ['many', 2, 16, ''],
      ]),
    );
    expect(counts).toMatchObject({ hosts: 2, cores: 64 });
    expect(licences).toEqual([{ name: 'VVF', unit: 'cpuCore', used: undefined, ends: undefined }]);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['hosts-without-cores', 'not-readable']),
    );
  });
});
