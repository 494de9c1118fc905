import { describe, expect, it } from 'vitest';
import { renewedCluster } from '../../src/edit/import/matchCluster.ts';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import headings from './make/foundationUsage.headings.json' with { type: 'json' };
import { textOf } from './make/text.ts';
import type { Made } from './make/workbook.ts';

const CORES: readonly (readonly Made[])[] = [
  headings.cores,
  ['Alpha', 'a1', 2, 24, 48, 48],
  ['Alpha', 'a2', 2, 24, 48, 48],
  ['Beta', 'b1', 2, 7, 32, 32],
  // Stands alone.
  [undefined, 's1', 1, 12, 16, 16],
  ['Total', '-', 7, '-', 144, 144],
];
const VSAN: readonly (readonly Made[])[] = [headings.vsan, ['Alpha', 61], ['Beta', 0], ['Total', 61]];

type Texts = Readonly<Record<string, readonly (readonly Made[])[]>>;

async function estateOf(texts: Texts): Promise<ReadEstate> {
  const files = Object.entries(texts).map(([name, rows]) => ({ name, blob: textOf(rows) }));
  const { estate } = await readEstateOf(files, guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

function codes(problems: readonly ImportProblem[]): string[] {
  return problems.map(({ code, severity, file = '', row = '' }) =>
    [severity, code, file, row].join(' ').trim(),
  );
}

describe('what the script counts', () => {
  it('is hosts without VMs, and the raw TiB of vSAN that a cluster needs', async () => {
    const { counts, clusters, problems, source } = await estateOf({ 'vc.csv': CORES, 'vc-vsan.csv': VSAN });
    expect(source.format).toBe('foundation-usage');
    expect(counts).toMatchObject({
      hosts: 4,
      sockets: 2 + 2 + 2 + 1,
      cores: 48 + 48 + 14 + 12,
      billedCores: 48 + 48 + 32 + 16,
      vms: undefined,
    });
    expect(clusters).toEqual([
      {
        id: 'Alpha',
        name: 'Alpha',
        hosts: [{ id: '2x24', count: 2, sockets: 2, coresPerSocket: 24 }],
        guests: [],
        vsan: { rawTiB: '61' },
      },
      {
        id: 'Beta',
        name: 'Beta',
        hosts: [{ id: '2x7', count: 1, sockets: 2, coresPerSocket: 7 }],
        guests: [],
      },
      { id: 'standalone', hosts: [{ id: '1x12', count: 1, sockets: 1, coresPerSocket: 12 }], guests: [] },
    ]);
    expect(codes(problems)).toEqual([
      'warning never-listed',
      'info total-rows vc.csv 6',
      'info total-rows vc-vsan.csv 4',
      'warning hosts-without-cluster vc.csv 5',
    ]);
  });

  it('may be a row for each cluster', async () => {
    const rows = [
      headings.coresByCluster,
      ['Alpha', 3, 2, 24, 144, 144],
      ['Beta', 2, 1, 12, 32, 32],
      ['Total', 5, '-', '-', 176, 176],
    ];
    const { counts, clusters } = await estateOf({ 'anything.csv': rows });
    expect(counts).toMatchObject({ hosts: 5, sockets: 8, cores: 144 + 24, billedCores: 144 + 32 });
    expect(clusters.map(({ id, hosts }) => [id, hosts])).toEqual([
      ['Alpha', [{ id: '2x24', count: 3, sockets: 2, coresPerSocket: 24 }]],
      ['Beta', [{ id: '1x12', count: 2, sockets: 1, coresPerSocket: 12 }]],
    ]);
  });

  it('is told where it differs from what its own rows come to', async () => {
    // 2 × 7 cores as 14, without the floor; 12 as 24.
    const rows = CORES.map((row) =>
      row[1] === 'b1'
        ? ['Beta', 'b1', 2, 7, 14, 14]
        : row[1] === 's1'
          ? [undefined, 's1', 1, 12, 24, 0]
          : row,
    );
    const { counts, problems } = await estateOf({ 'vc.csv': rows });
    expect(counts.billedCores).toBe(144);
    const differ = problems.filter(({ code }) => code === 'licensed-cores-differ');
    expect(differ).toMatchObject([{ file: 'vc.csv', row: 4, data: { count: 2, stated: 38, counted: 48 } }]);
    expect(differ.map(inventorySentence)).toEqual([
      '2 rows whose cores to license are stated as 38; with at least sixteen for each CPU they come to 48, which was taken.',
    ]);
  });
});

describe('vSAN', () => {
  it('is unknown where the script met an unhealthy host', async () => {
    const rows = VSAN.map((row) => (row[0] === 'Alpha' ? ['Alpha', 'ERROR'] : row));
    const { clusters, problems } = await estateOf({ 'vc.csv': CORES, 'vc-vsan.csv': rows });
    expect(clusters.every(({ vsan }) => vsan === undefined)).toBe(true);
    expect(problems.find(({ code }) => code === 'not-readable')).toMatchObject({
      file: 'vc-vsan.csv',
      row: 2,
      data: { given: 'ERROR' },
    });
  });

  it('of a cluster that is not listed is told', async () => {
    const { problems } = await estateOf({ 'vc.csv': CORES, 'vc-vsan.csv': [...VSAN, ['Gamma', 7]] });
    expect(problems.find(({ code }) => code === 'vsan-elsewhere')).toMatchObject({
      severity: 'warning',
      row: 5,
      data: { cluster: 'Gamma', tib: 7 },
    });
  });

  it('of clusters of one name in two vCenters stays apart', async () => {
    const { clusters, problems } = await estateOf({
      'one.csv': CORES,
      'one-vsan.csv': VSAN,
      'two.csv': CORES.map(([cluster, host, ...rest]) => [
        cluster,
        host === 'VMHOST' ? host : `x${String(host)}`,
        ...rest,
      ]),
      'two-vsan.csv': [headings.vsan, ['Alpha', 9]],
    });
    expect(clusters.filter(({ name }) => name === 'Alpha').map(({ id, vsan }) => [id, vsan?.rawTiB])).toEqual(
      [
        ['Alpha', '61'],
        ['Alpha-2', '9'],
      ],
    );
    expect(problems.map(({ code }) => code)).not.toContain('vsan-elsewhere');
  });

  it('takes the place of what a scenario says of the cluster, and keeps its licence', () => {
    const before = { id: 'Alpha', offer: 'vcf', hosts: [], guests: [] };
    const read = { id: 'Alpha', hosts: [], guests: [], vsan: { rawTiB: '61' } };
    expect(renewedCluster({ ...before, vsan: { rawTiB: '5', offer: 'tib' } }, read).vsan).toEqual({
      rawTiB: '61',
      offer: 'tib',
    });
    const { vsan: _vsan, ...without } = read;
    expect(renewedCluster({ ...before, vsan: { rawTiB: '5' } }, without).vsan).toEqual({ rawTiB: '5' });
  });
});
