import { describe, expect, it } from 'vitest';
import { readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { accountTable, needLine } from '../../src/wording/inventory/report.ts';
import { clusterTable, loadLine, sourceLine, vmLine } from '../../src/wording/inventory/summary.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { LISTINGS } from './make/listings.ts';
import { jsonOf, listOfSources, present, wrapped } from './make/migrationPlanner.ts';
import { nutanixCollector } from './make/nutanix.ts';
import { textOf } from './make/text.ts';
import { workbookOf, type Made } from './make/workbook.ts';

const numbers = numbersIn('en');

async function estateOf(...files: readonly Blob[]): Promise<ReadEstate> {
  const named = files.map((blob, at) => ({ name: `file${String(at + 1)}`, blob }));
  const read = await readEstateOf(named, guestGroupName);
  if (!read.estate) throw new Error(JSON.stringify(read.problems));
  return read.estate;
}

function needs({ needs: all }: ReadEstate): string[] {
  return all.map((need) => needLine(need, numbers));
}

function sentences({ problems }: ReadEstate): string[] {
  return problems.map(inventorySentence);
}

const HOSTS: readonly (readonly Made[])[] = [
  ['Cluster', 'Site', 'Hosts', 'Sockets', 'Cores per socket', 'Memory', 'Edition', 'Renewal'],
  ['Main', 'Berlin', 10, 2, 24, 768, 'vSphere Foundation', '2027-10-31'],
  ['Edge', 'Ulm', 3, 1, 8, 128, 'vSphere Standard', '2028-01-31'],
  ['Total', '', 13],
];

describe('the report on sums of a planner', () => {
  it('says where hosts, clusters and the day were found', async () => {
    const estate = await estateOf(jsonOf(present()));
    const lines = needs(estate);
    const hosts = 'clusters/domain-c8/infra/hosts and 1 more';
    expect(lines).toContain(`Hosts: ${hosts}, “id” (4 rows).`);
    expect(lines).toContain(`Sockets: ${hosts}, “cpuSockets” (4 rows).`);
    expect(lines).toContain(`Cores: ${hosts}, “cpuCores” (3 of 4 rows).`);
    expect(lines).toContain(`Memory of hosts: ${hosts}, “memoryMB” in MiB (4 rows).`);
    expect(lines).toContain(`Clusters: ${hosts}, “clusters” (4 rows).`);
    expect(lines).toContain('Day of the export: inventory, “created_at” (1 row).');
    expect(sourceLine(estate, numbers)).toContain(
      'Read: clusters/domain-c8/vms and 1 more (2 rows), clusters/domain-c8/infra/hosts and 1 more (4 rows) and inventory (1 row).',
    );
  });

  it('accounts for every host, and for no list of VMs that is not there', async () => {
    for (const [value, read, counted] of [
      [present(), '4', '3'],
      [listOfSources(), '7', '0'],
    ] as const) {
      const { accounts } = await estateOf(jsonOf(value));
      expect(accountTable(accounts, numbers)).toMatchObject({
        columns: ['Rows', 'Hosts'],
        rows: [
          { heading: 'Rows read', cells: [read] },
          { heading: '− without CPUs or cores', cells: [String(Number(read) - Number(counted))] },
          { heading: '= counted', cells: [counted] },
        ],
      });
    }
  });

  it('says of older forms how many hosts there are, and that no day is stated', async () => {
    const lines = needs(await estateOf(jsonOf(listOfSources())));
    expect(lines).toContain('Hosts: 1/inventory/infra/hosts, “totalHosts” (7 rows).');
    expect(lines).toContain('Clusters: missing; what no host places is taken for one cluster.');
    expect(lines).toContain('Day of the export: missing; how old the figures are is not known.');
    expect(needs(await estateOf(jsonOf(wrapped())))).toContain(
      'Hosts: missing; no licence can be counted: enter hosts by hand.',
    );
  });
});

describe('hosts alone', () => {
  const [, powercli, , foundation] = LISTINGS;
  it.each([
    ['of a spreadsheet', HOSTS],
    ['of PowerCLI', powercli ?? []],
    ['of the script that counts cores', foundation ?? []],
  ])('say nothing of VMs, which is not that there are none: %s', async (_, rows) => {
    const estate = await estateOf(textOf(rows, { separator: ';' }));
    const { vms, running, vcpus, ramGiB, inUseGiB, provisionedGiB } = estate.counts;
    expect([vms, running, vcpus, ramGiB, inUseGiB, provisionedGiB]).toEqual(Array(6).fill(undefined));
    expect(vmLine(estate, numbers)).toBe('VMs are not listed: how many there are is not known.');
    expect(loadLine(estate, numbers)).toEqual([]);
    expect(clusterTable(estate, numbers).rows.map(({ cells }) => cells.slice(-2))).toEqual(
      estate.clusters.map(() => ['not listed', 'not listed']),
    );
    expect(estate.problems.map(({ code }) => code)).not.toContain('cluster-without-vms');
  });

  it('of a spreadsheet are found where they stand, and a row of totals leaves nothing open', async () => {
    const estate = await estateOf(textOf(HOSTS));
    expect(needs(estate)).toContain('Hosts: file1, column C “Hosts” (2 rows).');
    expect(needs(estate)).toContain('Sockets: file1, column D “Sockets” (2 rows).');
    expect(estate.problems.map(({ code }) => code)).not.toContain('empty-cells');
    expect(sentences(estate)).toContain(
      'Files of this tool have no list of VMs: no VM is known, and with it no load. Enter the VMs of each cluster.',
    );
  });
});

describe('VMs alone', () => {
  it('say nothing of hosts', async () => {
    const estate = await estateOf(workbookOf(nutanixCollector()));
    expect(clusterTable(estate, numbers).rows.map(({ cells }) => cells)).toEqual([
      ['', 'not listed', 'not listed', '4', '3'],
    ]);
  });

  it('without any column of systems say so once', async () => {
    const estate = await estateOf(
      textOf([
        ['VM', 'Powerstate', 'CPUs', 'Memory', 'Cluster'],
        ['a', 'poweredOn', 4, 8192, 'A'],
      ]),
    );
    const told = estate.problems.filter(
      ({ code, data }) => code === 'missing-column' && /ystem/.test(JSON.stringify(data)),
    );
    expect(told.map(inventorySentence)).toEqual([
      'The column is missing: which systems run inside is not known; all VMs wait for your word.',
    ]);
  });
});
