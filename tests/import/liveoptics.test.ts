import { describe, expect, it } from 'vitest';
import { readFiles, readInventory } from '../../src/import/read.ts';
import { readEstate, readEstateOf } from '../../src/import/readEstate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { sourceLine } from '../../src/wording/inventory/summary.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { liveOptics, LIVE_OPTICS_SECRETS, liveOpticsGeneral, liveOpticsInMb } from './make/liveoptics.ts';
import { textOf } from './make/text.ts';
import { workbookOf, type MadeSheet } from './make/workbook.ts';
import { zipOf } from './make/zip.ts';

async function estateOf(
  sheets: readonly MadeSheet[],
): Promise<NonNullable<Awaited<ReturnType<typeof readEstate>>['estate']>> {
  const { estate } = await readEstate(workbookOf(sheets), 'anything.xlsx', guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

describe('a workbook of Live Optics', () => {
  it('comes to what was added up by hand', async () => {
    const { counts, source, clusters } = await estateOf(liveOptics());
    expect(counts).toEqual({
      hosts: 4,
      sockets: 2 + 2 + 1 + 2,
      // Cores are those of a whole host, and the threads beside them are none.
      cores: 48 + 48 + 12 + 14,
      billedCores: 48 + 48 + 16 + 32,
      vmRows: 5,
      offRows: 2,
      templates: 1,
      agents: 0,
      placeholders: 0,
      duplicates: 0,
      vms: 4,
      running: 3,
      vcpus: 4 + 16 + 2,
      ramGiB: 8 + 64 + 8,
      inUseGiB: 400,
      provisionedGiB: 800,
    });
    expect(source).toMatchObject({ format: 'liveoptics', exportedOn: '2026-03-05' });
    expect(source.unread).toEqual(['ESX Performance', 'Host Devices']);
    expect(
      clusters.map(({ id, hosts }) => [
        id,
        ...hosts.map(({ id: group, count }) => `${String(count)} ${group}`),
      ]),
    ).toEqual([
      // 805,300,000 KiB are 767.99 GiB.
      ['Alpha', '2 2x24-768gib'],
      ['Beta', '1 1x12-256gib'],
      ['standalone', '1 2x7-64gib'],
    ]);
    expect(clusters.map(({ guests }) => guests.map(({ id, vms }) => `${String(vms)} ${id}`))).toEqual([
      ['1 rhel-to-16', '1 windows-server-to-4', '1 ubuntu-off'],
      ['1 ubuntu-to-2'],
      [],
    ]);
  });

  it('says what does not fit, and nothing of what is private', async () => {
    const { inventory, problems } = await readInventory(workbookOf(liveOptics()), 'x.xlsx');
    const text = JSON.stringify({ inventory, problems });
    expect(text).toContain('"a1"');
    for (const secret of LIVE_OPTICS_SECRETS) expect(text).not.toContain(secret);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['missing-column', 'Datacenter']]);
  });

  it('may be one of older versions that say MB', async () => {
    const older = await estateOf(liveOpticsInMb());
    expect(older.counts).toEqual((await estateOf(liveOptics())).counts);
    expect(older.problems.filter(({ code }) => code === 'unit-taken-as').map(({ column }) => column)).toEqual(
      ['Provisioned Memory (MB)', 'Virtual Disk Used (MB)', 'Virtual Disk Size (MB)'],
    );
  });

  it('may be a text of VMs, whose hosts are not known then', async () => {
    const rows = liveOptics().find(({ name }) => name === 'VMs')?.rows ?? [];
    const { estate } = await readEstate(textOf(rows), 'x.csv', guestGroupName);
    expect(estate?.counts).toMatchObject({ hosts: undefined, cores: undefined, vms: 4, running: 3 });
    expect(estate?.problems.map(({ code, sheet }) => [code, sheet])).toContainEqual([
      'missing-sheet',
      'ESX Hosts',
    ]);
  });

  it('leaves cores unknown where only threads are stated', async () => {
    const sheets = liveOptics().map(({ name, rows: [headings = [], ...rows] }) => ({
      name,
      rows: [headings.map((heading) => (heading === 'CPU Cores' ? 'CPU Kerne' : heading)), ...rows],
    }));
    // Without its cores the sheet is not that of hosts: nothing is counted of it.
    const { counts, problems } = await estateOf(sheets);
    expect(counts).toMatchObject({ hosts: undefined, cores: undefined });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'missing-sheet', severity: 'warning' }));
  });
});

describe('an archive of Live Optics', () => {
  const packed = async (files: readonly (readonly [string, readonly MadeSheet[]])[]): Promise<Blob> =>
    new Blob([
      zipOf(
        await Promise.all(
          files.map(async ([name, sheets]) => ({
            name,
            content: new Uint8Array(await workbookOf(sheets).arrayBuffer()),
          })),
        ),
      ),
    ]);
  const AIR: MadeSheet[] = [
    {
      name: 'Inventory',
      rows: [
        ['Server', 'Role'],
        ['x', 'y'],
      ],
    },
  ];

  it('is read from the file with hosts, and says what was left', async () => {
    const blob = await packed([
      ['LiveOptics_1_GENERAL.xlsx', liveOpticsGeneral()],
      ['LiveOptics_1_AIR.xlsx', AIR],
      ['LiveOptics_1_VMWARE.xlsx', liveOptics()],
    ]);
    const { estate } = await readEstateOf([{ name: 'lo.zip', blob }], guestGroupName);
    expect(estate?.counts).toEqual((await estateOf(liveOptics())).counts);
    const told = estate?.problems.filter(({ code }) => ['poorer-file', 'unknown-format'].includes(code));
    expect(told).toMatchObject([
      { code: 'unknown-format', severity: 'info', file: 'lo.zip/LiveOptics_1_AIR.xlsx' },
      {
        code: 'poorer-file',
        severity: 'warning',
        file: 'lo.zip/LiveOptics_1_GENERAL.xlsx',
        data: { as: 'lo.zip/LiveOptics_1_VMWARE.xlsx', vms: 6, only: 1 },
      },
    ]);
    expect(told?.map(inventorySentence)).toEqual([
      'The workbook has no sheet of an inventory that is known. It has: Inventory. Give columns the headings of a tool that is read, or list hosts under Cluster, Hosts, Sockets and Cores per socket.',
      'It lists 6 VMs without hosts; lo.zip/LiveOptics_1_VMWARE.xlsx lists them with hosts and was read instead. 1 name of it is not there and left out.',
    ]);
    // What that list lacks is of no matter then.
    const ofIt = estate?.problems.filter(({ file }) => file?.includes('GENERAL') === true);
    expect(ofIt?.map(({ code }) => code)).toEqual(['poorer-file']);
    if (estate) expect(sourceLine(estate, numbersIn('en'))).toMatch(/^Live Optics export of 2026-03-05\./);
  });

  it('keeps a list of other VMs, and one that stands alone', async () => {
    const others = liveOpticsGeneral().map(({ name, rows }) => ({
      name,
      rows: rows.map((row, at) => (at === 0 ? row : [`other ${String(row[0])}`, ...row.slice(1)])),
    }));
    const two = await readFiles([
      { name: 'a.xlsx', blob: workbookOf(liveOptics()) },
      { name: 'b.xlsx', blob: workbookOf(others) },
    ]);
    expect(two.inventory?.vms).toHaveLength(11);
    const alone = await readFiles([
      { name: 'lo.zip', blob: await packed([['g.xlsx', liveOpticsGeneral()]]) },
    ]);
    expect(alone.inventory?.vms).toHaveLength(6);
    expect(alone.problems.map(({ code }) => code)).not.toContain('poorer-file');
  });
});
