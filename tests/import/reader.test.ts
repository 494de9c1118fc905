import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import { genuine3x } from './genuine.ts';
import { workbookOf, type MadeSheet, type Style } from './make/workbook.ts';

async function read(
  file: Blob,
): Promise<NonNullable<Awaited<ReturnType<typeof readInventory>>['inventory']>> {
  const { inventory } = await readInventory(file, 'export.xlsx');
  if (!inventory) throw new Error('no inventory');
  return inventory;
}

const sheets: readonly MadeSheet[] = [
  {
    name: 'vHost',
    rows: [
      [],
      ['# CPU', 'Host', 'Serial number', 'Cores per CPU', '# Cores', '# Memory', 'Cluster'],
      [2, 'esx1 & co', 'secret', 12, 24, 524_253, 'A<B'],
      [],
      [undefined, undefined, 'secret'],
      ['two', 'esx2', 'secret', undefined, 24, 524_253, 'A<B'],
      [2, ' ', 'secret', 12],
    ],
  },
];

describe('the genuine export of 3.x', () => {
  it('is read as a spreadsheet counts it', async () => {
    const { vms, hosts, sheets: read3x, unread } = await read(genuine3x());
    expect(vms).toHaveLength(805);
    expect(hosts).toHaveLength(34);
    expect(hosts.reduce((sum, { sockets }) => sum + (sockets ?? 0), 0)).toBe(68);
    expect(hosts.reduce((sum, { cores }) => sum + (cores ?? 0), 0)).toBe(528);
    expect(vms.filter(({ isTemplate }) => isTemplate)).toHaveLength(10);
    expect(vms.filter(({ power }) => power === 'off')).toHaveLength(42);
    // 115 VMs of one CPU, 291 of 2, 293 of 4, 18 of 6, 79 of 8, 2 of 10 and 7 of 16.
    expect(vms.reduce((sum, { vcpu }) => sum + (vcpu ?? 0), 0)).toBe(2741);
    expect(unread).toEqual(['vNetwork', 'vPartition']);
    expect(read3x.map(({ entity, rows, unread: columns }) => [entity, rows, columns])).toEqual([
      ['vms', 805, 2],
      ['hosts', 34, 17],
    ]);
  });

  it('says where a value stood, and what is missing', async () => {
    const { inventory, problems } = await readInventory(genuine3x(), 'export.xlsx');
    expect(inventory?.hosts[0]).toEqual({
      file: 'export.xlsx',
      sheet: 'vHost',
      row: 2,
      name: 'vmsp-01',
      datacenter: 'Datacenter1',
      cluster: 'Cluster1',
      sockets: 2,
      coresPerSocket: 8,
      cores: 16,
      ramMiB: 262_109,
      cpuUsage: 38,
      memoryUsage: 50,
      runningVms: 8,
      vcpus: 38,
    });
    expect(inventory?.sheets[0]?.columns.find(({ field }) => field === 'inUseMiB')).toEqual({
      field: 'inUseMiB',
      heading: 'In Use MB',
      letter: 'I',
      unit: 'mb',
    });
    expect(problems.find(({ code }) => code === 'blank-rows')).toMatchObject({
      sheet: 'vInfo',
      row: 807,
      data: { count: 2698 },
    });
    expect(problems.filter(({ code }) => code === 'missing-column').map(({ column }) => column)).toEqual([
      'SRM Placeholder',
      'VM ID',
      'VI SDK UUID',
      'in Maintenance Mode',
      'VI SDK UUID',
    ]);
  });
});

const styles: Readonly<Record<string, Style>> = {
  'texts shared': {},
  'texts in the cells': { isInline: true },
  'tags with a prefix': { prefix: 'x:' },
  'no addresses': { isWithoutAddresses: true },
};

for (const [name, style] of Object.entries(styles)) {
  it(`reads the same from a workbook with ${name}`, async () => {
    const { inventory, problems } = await readInventory(workbookOf(sheets, style), 'made.xlsx');
    const place = { file: 'made.xlsx', sheet: 'vHost' };
    expect(inventory?.hosts).toEqual([
      {
        ...place,
        row: 3,
        name: 'esx1 & co',
        cluster: 'A<B',
        sockets: 2,
        coresPerSocket: 12,
        cores: 24,
        ramMiB: 524_253,
      },
      { ...place, row: 6, name: 'esx2', cluster: 'A<B', cores: 24, ramMiB: 524_253 },
    ]);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([
      { code: 'missing-sheet', severity: 'warning', sheet: 'vInfo', data: { entity: 'vms' } },
      {
        ...place,
        code: 'not-readable',
        severity: 'warning',
        column: '# CPU',
        row: 6,
        data: { count: 1, rows: [6], given: 'two' },
      },
      { ...place, code: 'no-name', severity: 'warning', row: 7, data: { count: 1, rows: [7] } },
    ]);
    expect(problems.find(({ code }) => code === 'blank-rows')).toMatchObject({ data: { rows: [4, 5] } });
    expect(JSON.stringify({ inventory, problems })).not.toContain('secret');
  });
}

it('knows its sheets by the names that other versions and tools give them', async () => {
  const named = async (name: string): Promise<number> =>
    (await read(workbookOf([{ name, rows: [['Host'], ['esx']] }]))).hosts.length;
  expect(await named('tabvHost')).toBe(1);
  expect(await named('RVTools_tabvHost')).toBe(1);
  expect(await named('VHOST ')).toBe(1);
});
