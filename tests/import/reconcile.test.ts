import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { readEstate } from '../../src/import/readEstate.ts';
import type { ImportProblem } from '../../src/import/problem.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { genuine3x } from './genuine.ts';
import { rvtools4, SECRETS } from './make/rvtools4.ts';
import { workbookOf, type MadeSheet } from './make/workbook.ts';

async function estateOf(file: Blob): Promise<ReadEstate & { readonly all: readonly ImportProblem[] }> {
  const { estate } = await readEstate(file, 'export.xlsx', guestGroupName);
  if (!estate) throw new Error('no estate');
  return { ...estate, all: estate.problems };
}

const made = (sheets: readonly MadeSheet[]): Blob => workbookOf(sheets);

function dataOf(problems: readonly ImportProblem[], code: ImportProblem['code']): unknown[] {
  return problems.filter((one) => one.code === code).map(({ data }) => data);
}

describe('the genuine export of 3.x', () => {
  it('comes to what was counted by hand', async () => {
    const { counts } = await estateOf(genuine3x());
    expect(counts).toMatchObject({
      hosts: 34,
      sockets: 68,
      cores: 528,
      billedCores: 1088,
      vmRows: 805,
      offRows: 42,
      templates: 10,
      vms: 795,
      running: 763,
      vcpus: 2629,
    });
  });

  it('is four clusters whose groups add up to the rows', async () => {
    const { clusters, counts } = await estateOf(genuine3x());
    expect(
      clusters.map(({ id, site, hosts }) => [
        id,
        site,
        ...hosts.map(({ id: group, count }) => `${String(count)} ${group}`),
      ]),
    ).toEqual([
      ['Cluster1', 'Datacenter1', '5 2x8-256gib'],
      ['Cluster2', 'Datacenter1', '22 2x8-512gib'],
      ['Mgmt', 'Datacenter1', '3 2x8-384gib'],
      ['DMZ', 'Datacenter1', '2 2x6-288gib', '2 2x6-192gib'],
    ]);
    const groups = clusters.flatMap(({ guests }) => guests);
    const sum = (of: (group: (typeof groups)[number]) => number): number =>
      groups.reduce((total, group) => total + of(group), 0);
    expect(sum(({ vms }) => vms)).toBe(795);
    expect(sum(({ vms, vcpu = NaN, poweredOn }) => (poweredOn === false ? 0 : vms * vcpu))).toBeCloseTo(
      2629,
      2,
    );
    expect(sum(({ vms, diskGiB = NaN }) => vms * diskGiB)).toBeCloseTo(counts.inUseGiB ?? NaN, 1);
    const off = groups.filter(({ poweredOn }) => poweredOn === false);
    expect(off.reduce((total, { vms }) => total + vms, 0)).toBe(32);
  });

  it('says that hosts and VMs contradict each other, and that names of hosts do not fit', async () => {
    const { all } = await estateOf(genuine3x());
    expect(dataOf(all, 'vms-differ')).toEqual([{ stated: 735, counted: 763, agents: 0 }]);
    expect(dataOf(all, 'vcpus-differ')).toEqual([{ stated: 2474, counted: 2629 }]);
    expect(dataOf(all, 'unknown-hosts')).toMatchObject([{ hosts: 32, known: 6, count: 744 }]);
    expect(dataOf(all, 'systems-disagree')).toMatchObject([{ count: 17 }]);
    expect(dataOf(all, 'unknown-systems')).toMatchObject([{ count: 10 }]);
    expect(dataOf(all, 'templates')).toMatchObject([{ count: 10 }]);
  });
});

describe('a made export of 4.x', () => {
  it('comes to the estate that was made', async () => {
    const { clusters, counts, source, licences } = await estateOf(made(rvtools4()));
    expect(counts).toEqual({
      hosts: 5,
      sockets: 8,
      cores: 184,
      // 3 × 2 × 24, 16 for the CPU of 12 cores, 28 where 28 are stated.
      billedCores: 144 + 16 + 28,
      vmRows: 14,
      offRows: 3,
      templates: 1,
      agents: 2,
      placeholders: 1,
      duplicates: 1,
      vms: 9,
      running: 7,
      vcpus: 45,
      ramGiB: 8 + 16 + 64 + 32 + 16 + 4 + 16,
      inUseGiB: 900,
      provisionedGiB: 1800,
    });
    expect(source).toMatchObject({ version: '4.7.1.4', exportedOn: '2026-02-06', unread: ['vSource'] });
    expect(licences).toEqual([{ name: 'VMware vSphere Foundation', unit: 'cpuCore:16core', used: 192 }]);
    expect(clusters.map(({ name, site }) => [name, site])).toEqual([
      ['Alpha', 'North'],
      ['Beta', 'North'],
    ]);
    expect(clusters[0]?.guests.map(({ name, vms, vcpu }) => [name, vms, vcpu])).toEqual([
      ['Red Hat Enterprise Linux, up to 16 vCPUs', 2, 14],
      ['Unknown systems, up to 2 vCPUs', 1, 1],
      ['Windows Server, up to 2 vCPUs', 1, 2],
      ['Windows Server, up to 4 vCPUs', 1, 4],
      ['Windows Server, up to 8 vCPUs', 1, 8],
      ['Red Hat Enterprise Linux, powered off', 1, 4],
      ['Windows Server, powered off', 1, 4],
    ]);
  });

  it('tells everything that was left out or does not fit', async () => {
    const { all } = await estateOf(made(rvtools4()));
    const told = all.map(({ code, sheet = '', row = 0, column = '' }) =>
      [code, sheet, row, column].join(' '),
    );
    expect(told).toEqual([
      'duplicate-column vInfo 0 Datacenter',
      'blank-rows vInfo 17 ',
      'no-name vInfo 16 ',
      'templates vInfo 11 ',
      'placeholders vInfo 12 ',
      'agent-vms vInfo 13 ',
      'duplicate-vms vInfo 15 ',
      'powered-off vInfo 10 ',
      'suspended vInfo 9 ',
      'cores-contradict vHost 6 ',
      'vms-differ vHost 0 # VMs',
      'vcpus-differ vHost 0 # vCPUs',
      'licences-differ vLicense 0 ',
      'hosts-in-maintenance vHost 4 ',
      'systems-disagree vInfo 6 ',
      'unknown-systems vInfo 8 ',
    ]);
    for (const problem of all) expect(inventorySentence(problem)).toMatch(/^\S.*\.$/);
  });

  it('keeps keys, addresses, serial numbers and people in the file', async () => {
    const { inventory, problems } = await readInventory(made(rvtools4()), 'export.xlsx');
    const text = JSON.stringify({ inventory, problems });
    expect(text).toContain('"a1"');
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });
});

describe('what is missing', () => {
  const vInfo = rvtools4().filter(({ name }) => name === 'vInfo');
  const vHost = rvtools4().filter(({ name }) => name === 'vHost');

  it('is unknown, never 0: no list of hosts', async () => {
    const { counts, all, clusters } = await estateOf(made(vInfo));
    expect(counts).toMatchObject({ hosts: undefined, cores: undefined, billedCores: undefined, vms: 9 });
    expect(dataOf(all, 'missing-sheet')).toContainEqual({ entity: 'hosts' });
    expect(dataOf(all, 'cluster-without-hosts')).toEqual([
      { cluster: 'Alpha', vms: 8 },
      { cluster: 'Beta', vms: 1 },
    ]);
    expect(clusters.every(({ hosts }) => hosts.length === 0)).toBe(true);
  });

  it('is unknown, never 0: no list of VMs', async () => {
    const { counts, all, clusters } = await estateOf(made(vHost));
    expect(counts).toMatchObject({ vms: undefined, running: undefined, vcpus: undefined });
    expect(clusters.map(({ hosts, guests }) => [hosts.length, guests.length])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    // No matter of a cluster: it is said once.
    expect(dataOf(all, 'missing-sheet')).toContainEqual({ entity: 'vms' });
    expect(dataOf(all, 'cluster-without-vms')).toEqual([]);
  });

  it('is unknown, never 0: columns and cells', async () => {
    const rows = [
      ['VM', 'Cluster', 'CPUs'],
      ['a', 'C', 2],
      ['b', 'C', undefined],
      ['c', undefined, 'many'],
    ];
    const { counts, clusters, all } = await estateOf(made([{ name: 'vInfo', rows }]));
    expect(counts).toMatchObject({ vms: 3, running: 3, vcpus: undefined, ramGiB: undefined });
    expect(clusters.flatMap(({ guests }) => guests.map((group) => group))).toEqual([
      { id: 'unknown', name: 'Unknown systems', kind: 'unknown', vms: 1 },
      { id: 'unknown-to-2', name: 'Unknown systems, up to 2 vCPUs', kind: 'unknown', vms: 1, vcpu: 2 },
      { id: 'unknown', name: 'Unknown systems', kind: 'unknown', vms: 1 },
    ]);
    expect(dataOf(all, 'empty-cells')).toEqual([{ count: 1, rows: [3] }]);
    expect(dataOf(all, 'not-readable')).toEqual([{ count: 1, rows: [4], given: 'many' }]);
    expect(dataOf(all, 'vms-without-cluster')).toEqual([{ count: 1, rows: [4] }]);
  });

  it('keeps a host without cores out, as an error', async () => {
    const rows = [
      ['Host', '# CPU', '# Cores', 'Cluster'],
      ['a', 2, undefined, 'C'],
      ['b', undefined, 16, 'C'],
      ['c', 2, 14, 'C'],
      ['c', 2, 14, 'C'],
    ];
    const { clusters, all } = await estateOf(made([{ name: 'vHost', rows }]));
    expect(clusters[0]?.hosts).toEqual([{ id: '2x7', count: 1, sockets: 2, coresPerSocket: 7 }]);
    expect(all.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'hosts-without-cores', row: 2, data: { count: 2, rows: [2, 3] } },
    ]);
    expect(dataOf(all, 'duplicate-hosts')).toEqual([{ count: 1, rows: [5] }]);
  });
});

it('keeps clusters of one name in two datacenters apart, and hosts of none together', async () => {
  const rows = [
    ['Host', 'Datacenter', 'Cluster', '# CPU', '# Cores'],
    ['a', 'North', 'Main', 1, 16],
    ['b', 'South', 'Main', 1, 16],
    ['c', 'North', undefined, 1, 16],
  ];
  const { clusters } = await estateOf(made([{ name: 'vHost', rows }]));
  expect(clusters.map(({ id, name, site }) => [id, name, site])).toEqual([
    ['Main', 'Main', 'North'],
    ['Main-2', 'Main', 'South'],
    ['standalone', undefined, 'North'],
  ]);
});

it('keeps VMs and clusters of two vCenters in one file apart, whatever they share in names and numbers', async () => {
  const vm = (center: string, id: string): string[] => ['app', id, 'Main', center, 'poweredOn'];
  const host = (center: string): (string | number)[] => ['esx', 'Main', center, 2, 32];
  const file = made([
    {
      name: 'vInfo',
      rows: [
        ['VM', 'VM ID', 'Cluster', 'VI SDK UUID', 'Powerstate'],
        vm('one', 'vm-1'),
        vm('two', 'vm-1'),
        vm('two', 'vm-2'),
        vm('two', 'vm-1'),
      ],
    },
    {
      name: 'vHost',
      rows: [['Host', 'Cluster', 'VI SDK UUID', '# CPU', '# Cores'], host('one'), host('two')],
    },
  ]);
  const { clusters, counts, all } = await estateOf(file);
  expect(clusters.map(({ id, guests, hosts }) => [id, guests[0]?.vms, hosts[0]?.count])).toEqual([
    ['Main', 1, 1],
    ['Main-2', 2, 1],
  ]);
  expect(counts).toMatchObject({ hosts: 2, vms: 3, duplicates: 1 });
  expect(dataOf(all, 'several-centers')).toEqual([{ centers: 2 }]);
});

it('reads the names that the switch for database names writes', async () => {
  const rows = [
    [
      'vInfoVMName',
      'vInfoPowerstate',
      'vInfoCPUs',
      'vInfoMemory',
      'vInfoCluster',
      'vInfoOSTools',
      'vInfoTemplate',
    ],
    ['a', 'poweredOn', 4, 8192, 'C', 'Ubuntu Linux (64-bit)', 'False'],
  ];
  const hosts = [
    ['vHostName', 'vHostCluster', 'vHostNumCpu', 'vHostCoresPerCPU', 'vHostNumCpuCores', 'vHostMemorySize'],
    ['esx', 'C', 2, 10, 20, 524_288],
  ];
  const { clusters } = await estateOf(
    made([
      { name: 'vInfo', rows },
      { name: 'vHost', rows: hosts },
    ]),
  );
  expect(clusters).toEqual([
    {
      id: 'C',
      name: 'C',
      hosts: [{ id: '2x10-512gib', count: 1, sockets: 2, coresPerSocket: 10, ramGiB: 512 }],
      guests: [
        { id: 'ubuntu-to-4', name: 'Ubuntu, up to 4 vCPUs', kind: 'ubuntu', vms: 1, vcpu: 4, ramGiB: 8 },
      ],
    },
  ]);
});
