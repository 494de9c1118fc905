import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/import/inventory.ts';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readInventory } from '../../src/import/read.ts';
import { readEstate } from '../../src/import/readEstate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { withDatabaseNames } from './make/database.ts';
import { rvtools4, SECRETS } from './make/rvtools4.ts';
import { textOf, type TextStyle } from './make/text.ts';
import { workbookOf, type Made, type MadeSheet } from './make/workbook.ts';

async function read(
  file: Blob,
  name = 'export.xlsx',
): Promise<{ inventory: Inventory; problems: readonly ImportProblem[] }> {
  const { inventory, problems } = await readInventory(file, name);
  if (!inventory) throw new Error(JSON.stringify(problems));
  return { inventory, problems };
}

/** Rows without the place at which they stood. */
function rowsOf(rows: readonly object[]): unknown[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !['file', 'sheet', 'row'].includes(key))),
  );
}

function sheetOf(name: string): readonly (readonly Made[])[] {
  return rvtools4().find((sheet) => sheet.name === name)?.rows ?? [];
}

describe('an export as text', () => {
  const styles: Readonly<Record<string, TextStyle>> = {
    'commas and quotes': { isQuoted: true },
    'semicolons and a mark': { separator: ';', encoding: 'utf-8 with mark' },
    'UTF-16': { separator: '\t', encoding: 'utf-16le with mark' },
  };
  for (const [name, style] of Object.entries(styles))
    it(`lists the same VMs and hosts as the workbook, with ${name}`, async () => {
      const whole = await read(workbookOf(rvtools4()));
      const vms = await read(textOf(sheetOf('vInfo'), style), 'any name.csv');
      expect(rowsOf(vms.inventory.vms)).toEqual(rowsOf(whole.inventory.vms));
      const hosts = await read(textOf(sheetOf('vHost'), style), 'example_RVTools_tabvHost.csv');
      expect(rowsOf(hosts.inventory.hosts)).toEqual(rowsOf(whole.inventory.hosts));
      for (const secret of SECRETS) expect(JSON.stringify([vms, hosts])).not.toContain(secret);
    });

  it('is recognised by its headings, not by its name', async () => {
    const foreign = textOf([
      ['Town', 'Host of the fair'],
      ['Ulm', 'Anna'],
    ]);
    expect((await readInventory(foreign, 'RVTools_tabvHost.csv')).problems.map(({ code }) => code)).toEqual([
      'unknown-columns',
    ]);
    // The sheet of CPUs lists the same VMs and is no list of VMs.
    const cpus = textOf([
      ['VM', 'Powerstate', 'Template', 'CPUs', 'Sockets', 'Cores p/s'],
      ['a', 'poweredOn', 'False', 4, 2, 2],
    ]);
    expect((await readInventory(cpus, 'x.csv')).problems.map(({ code }) => code)).toEqual([
      'unknown-columns',
    ]);
  });
});

it('reads the headings of -DBColumnNames to the same figures', async () => {
  const plain = await readEstate(workbookOf(rvtools4()), 'x', guestGroupName);
  const database = await readEstate(workbookOf(withDatabaseNames(rvtools4())), 'x', guestGroupName);
  // Its column for the number of a VM has no published name: the repeated row stays, 8 vCPUs, 16 GiB and 100 GiB on disk.
  const { counts } = plain.estate ?? {};
  expect(database.estate?.counts).toEqual({
    ...counts,
    duplicates: 0,
    vms: 10,
    running: 8,
    vcpus: 53,
    ramGiB: 172,
    inUseGiB: 1000,
    provisionedGiB: 2000,
  });
  expect(database.estate?.clusters.map(({ id, site, hosts }) => [id, site, hosts])).toEqual(
    plain.estate?.clusters.map(({ id, site, hosts }) => [id, site, hosts]),
  );
});

const VM = ['VM', 'Powerstate', 'Template', 'CPUs', 'Memory'];

function vmSheet(headings: readonly string[], cells: readonly Made[], name = 'vInfo'): MadeSheet {
  return {
    name,
    rows: [
      [...VM, ...headings],
      ['a', 'poweredOn', 'False', 4, 16_384, ...cells],
    ],
  };
}

describe('columns of the same heading', () => {
  const datacenterOf = async (headings: readonly string[], cells: readonly Made[]): Promise<unknown> =>
    (await read(workbookOf([vmSheet(headings, cells)]))).inventory.vms[0]?.datacenter;

  it('are the custom attribute and the column before Cluster and Host, which is meant', async () => {
    expect(
      await datacenterOf(
        ['owner', 'Datacenter', 'Datacenter', 'Cluster', 'Host'],
        ['x', 'custom', 'North', 'C', 'h'],
      ),
    ).toBe('North');
    // Here the custom attributes, too, stand among columns that are known.
    expect(
      await datacenterOf(
        ['Cluster', 'Datacenter', 'Datacenter', 'Cluster', 'Host'],
        ['x', 'custom', 'North', 'C', 'h'],
      ),
    ).toBe('North');
  });

  it('may have been renamed by the program that copied them', async () => {
    for (const renamed of ['Datacenter_1', 'Datacenter_2', 'Datacenter.1'])
      expect(
        await datacenterOf(
          ['Datacenter', 'owner', renamed, 'Cluster', 'Host'],
          ['custom', 'x', 'North', 'C', 'h'],
        ),
      ).toBe('North');
  });
});

describe('spellings', () => {
  it('of both versions, and of programs between, mean the same', async () => {
    const rows = [
      [
        'vm ',
        'POWERSTATE',
        'template',
        'srm  placeholder',
        'Cpus',
        'memory',
        'In use MB',
        'provisioned mib',
        'vCenter UUID',
        'Os According to the VMware tools',
      ],
      ['a', 'poweredOff', 'TRUE', 'no', '4', '16,384', '1.024', '2048', 'c1', 'VM'],
      ['b', 'PoweredOn', 0, 'yes', 2, '8192', 5, 6, 'VM', 'FreeBSD'],
    ];
    const { inventory } = await read(workbookOf([{ name: 'RVTools_tabvInfo', rows }]));
    expect(rowsOf(inventory.vms)).toEqual([
      {
        name: 'a',
        power: 'off',
        isTemplate: true,
        isPlaceholder: false,
        vcpu: 4,
        ramMiB: 16_384,
        inUseMiB: 1024,
        provisionedMiB: 2048,
        center: 'c1',
      },
      {
        name: 'b',
        power: 'on',
        isTemplate: false,
        isPlaceholder: true,
        vcpu: 2,
        ramMiB: 8192,
        inUseMiB: 5,
        provisionedMiB: 6,
        toolsSystem: 'FreeBSD',
      },
    ]);
  });

  it('of look-alikes are read as what they mean', async () => {
    const hosts = {
      name: 'vHost',
      rows: [
        ['Name', 'Cluster', 'CPU Sockets', 'Cores per Socket', 'ESXi Version'],
        ['esx1', 'C', 2, 24, '8.0'],
      ],
    };
    const { inventory } = await read(workbookOf([vmSheet(['Guest OS'], ['Ubuntu Linux (64-bit)']), hosts]));
    expect(rowsOf(inventory.hosts)).toEqual([{ name: 'esx1', cluster: 'C', sockets: 2, coresPerSocket: 24 }]);
    expect(inventory.vms[0]?.configuredSystem).toBe('Ubuntu Linux (64-bit)');
  });
});

describe('sheets', () => {
  it('that somebody renamed are known by their headings', async () => {
    const { inventory } = await read(
      workbookOf([vmSheet([], [], 'Export of May'), { name: 'notes', rows: [['a'], ['b']] }]),
    );
    expect(inventory.vms).toHaveLength(1);
    expect(inventory.unread).toEqual(['notes']);
  });

  it('that are copies of one that is there under its name are left alone', async () => {
    const { inventory } = await read(workbookOf([vmSheet([], []), vmSheet([], [], 'filtered')]));
    expect(inventory.vms).toHaveLength(1);
    expect(inventory.unread).toEqual(['filtered']);
  });
});
