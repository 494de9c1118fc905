import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { csvExportOf } from './make/csvExport.ts';
import type { TextStyle } from './make/text.ts';
import type { Made, MadeSheet } from './make/workbook.ts';

// Exports as texts with what is odd in genuine ones; every figure was counted by hand, as the comment beside it says.

async function estateOf(
  sheets: readonly MadeSheet[],
  style: TextStyle = { separator: ';' },
): Promise<ReadEstate> {
  const read = await readEstateOf(csvExportOf(sheets, '', style), guestGroupName);
  if (!read.estate) throw new Error(JSON.stringify(read.problems));
  return read.estate;
}

function found(problems: readonly ImportProblem[], code: ImportProblem['code']): unknown[] {
  return problems.filter((one) => one.code === code).map(({ data }) => data);
}

type HostGiven = readonly [name: string, cluster: string, sockets: number, cores: number];

function hosts(given: readonly HostGiven[]): MadeSheet {
  const rows = given.map(([name, cluster, sockets, cores]) => [
    name,
    'North',
    cluster,
    sockets,
    cores / sockets,
    cores,
    524_288,
  ]);
  return {
    name: 'vHost',
    rows: [['Host', 'Datacenter', 'Cluster', '# CPU', 'Cores per CPU', '# Cores', '# Memory'], ...rows],
  };
}

function vms(rows: readonly (readonly Made[])[]): MadeSheet {
  return {
    name: 'vInfo',
    rows: [
      ['VM', 'Powerstate', 'Template', 'CPUs', 'Memory', 'In Use MB', 'Datacenter', 'Cluster', 'Host'],
      ...rows,
    ],
  };
}

const one = vms([['a', 'poweredOn', 'False', 4, 16_384, 1024, 'North', 'Main', 'h1']]);

describe('hosts', () => {
  it('of different sockets in one cluster are groups of their own', async () => {
    const { counts, clusters } = await estateOf([
      one,
      hosts([
        ['h1', 'Main', 2, 32],
        ['h2', 'Main', 2, 32],
        ['h3', 'Main', 1, 24],
        ['h4', 'Main', 4, 48],
      ]),
    ]);
    // 32 + 32 + 24 + 48; the four CPUs of 12 cores are billed as 16 each: 64 + 24 + 64.
    expect(counts).toMatchObject({ hosts: 4, sockets: 9, cores: 136, billedCores: 152 });
    expect(
      clusters[0]?.hosts.map(({ count, sockets, coresPerSocket }) => [count, sockets, coresPerSocket]),
    ).toEqual([
      [2, 2, 16],
      [1, 1, 24],
      [1, 4, 12],
    ]);
  });

  it('of few and of many cores, and one with a single socket at the edge', async () => {
    const { counts } = await estateOf([
      one,
      hosts([
        ['h1', 'Main', 2, 14],
        ['h2', 'Main', 2, 24],
        ['h3', 'Main', 1, 96],
        ['edge', 'Edge', 1, 8],
      ]),
    ]);
    // 14 + 24 + 96 + 8; billed 32 + 32 + 96 + 16.
    expect(counts).toMatchObject({ hosts: 4, sockets: 6, cores: 142, billedCores: 176 });
  });

  it('without VMs, and a cluster of VMs without hosts, are both told', async () => {
    const { clusters, problems } = await estateOf([
      vms([['a', 'poweredOn', 'False', 4, 16_384, 1024, 'North', 'Main', 'h9']]),
      hosts([['h1', 'Spare', 2, 32]]),
    ]);
    expect(clusters.map(({ name }) => name)).toEqual(['Spare', 'Main']);
    expect(found(problems, 'cluster-without-vms')).toEqual([{ cluster: 'Spare', hosts: 1 }]);
    expect(found(problems, 'cluster-without-hosts')).toEqual([{ cluster: 'Main', vms: 1 }]);
  });

  it('whose names were made anonymous in one list only keep their VMs by cluster', async () => {
    const { clusters, problems } = await estateOf([
      vms([
        ['a', 'poweredOn', 'False', 4, 16_384, 1024, 'North', 'Main', 'anon-1'],
        ['b', 'poweredOn', 'False', 2, 8192, 1024, 'North', 'Main', 'anon-2'],
      ]),
      hosts([
        ['h1', 'Main', 2, 32],
        ['h2', 'Main', 2, 32],
      ]),
    ]);
    expect(clusters).toHaveLength(1);
    expect(found(problems, 'unknown-hosts')).toEqual([{ count: 2, rows: [2, 3], hosts: 2, known: 0 }]);
  });
});

describe('VMs', () => {
  it('with flags in every spelling, and in MB that are MiB', async () => {
    const rows = ['True', 'TRUE', '1', 'yes', 'WAHR', 'False', 'FALSE', '0', 'no', 'FALSCH'].map(
      (template, at) => [`vm${String(at)}`, 'poweredOn', template, 2, 2048, 1024, 'North', 'Main', 'h1'],
    );
    const { counts, problems } = await estateOf([vms(rows), hosts([['h1', 'Main', 2, 32]])]);
    expect(counts).toMatchObject({ vmRows: 10, templates: 5, vms: 5, vcpus: 10, ramGiB: 10, inUseGiB: 5 });
    expect(found(problems, 'unit-taken-as')).toEqual([{ unit: 'MB', as: 'MiB' }]);
  });

  it('above ghost rows, of which only their number is told', async () => {
    const ghosts = Array.from({ length: 300 }, () => Array.from({ length: 9 }, () => undefined));
    const { counts, problems } = await estateOf([vms([...one.rows.slice(1), ...ghosts])]);
    expect(counts.vmRows).toBe(1);
    expect(found(problems, 'blank-rows')).toMatchObject([{ count: 300 }]);
  });

  it('are twenty thousand', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `vm${String(at)}`,
      at % 10 === 0 ? 'poweredOff' : 'poweredOn',
      'False',
      4,
      8192,
      2048,
      'North',
      `C${String(at % 4)}`,
      `h${String(at % 4)}`,
    ]);
    const { counts, clusters } = await estateOf([
      vms(rows),
      hosts([
        ['h0', 'C0', 2, 32],
        ['h1', 'C1', 2, 32],
        ['h2', 'C2', 2, 32],
        ['h3', 'C3', 2, 32],
      ]),
    ]);
    // One in ten is off: 18,000 run with 4 vCPUs and 8 GiB each; 2 GiB on disk have all of them.
    expect(counts).toMatchObject({
      vms: 20_000,
      running: 18_000,
      vcpus: 72_000,
      ramGiB: 144_000,
      inUseGiB: 40_000,
    });
    expect(clusters).toHaveLength(4);
  });
});

it('licences end on a day, or never', async () => {
  const { licences, problems } = await estateOf([
    one,
    {
      name: 'vLicense',
      rows: [
        ['Name', 'Key', 'Cost Unit', 'Total', 'Used', 'Expiration Date'],
        ['VMware vSphere Foundation', 'KEY', 'cpuCore:16core', '10.000', '1.104', '10/31/2027 12:00:00 AM'],
        ['vCenter', 'KEY', 'server', 1, 1, 'Never'],
      ],
    },
  ]);
  expect(licences).toEqual([
    { name: 'VMware vSphere Foundation', unit: 'cpuCore:16core', used: 1104, ends: '2027-10-31' },
    { name: 'vCenter', unit: 'server', used: 1, ends: undefined },
  ]);
  expect(found(problems, 'not-readable')).toEqual([]);
});
