import { expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import { readEstate } from '../../src/import/readEstate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import headings from './make/azureMigrate.headings.json' with { type: 'json' };
import { sheetOf, type Given } from './make/rowsUnder.ts';
import { textOf } from './make/text.ts';

const server = (name: string, cores: number, mb: number, system: string, gb?: number): Given => ({
  '*Server Name': name,
  'IP addresses': '10.88.88.88',
  '*Cores': cores,
  '*Memory (In MB)': mb,
  '*OS name': system,
  'Storage in use (In GB)': gb,
  'Disk 1 size (In GB)': 500,
});
const file = textOf(
  sheetOf('servers', headings.servers, [
    server('a', 2, 8192, 'Windows Server 2019', 40),
    server('b', 8, 16_384, 'Red Hat Enterprise Linux 8', 10),
    server('c', 4, 4096, 'Other', 5),
  ]).rows,
);

it('lists servers with their virtual CPUs, and no host', async () => {
  const { estate } = await readEstate(file, 'x.csv', guestGroupName);
  expect(estate?.source.format).toBe('azure-migrate');
  expect(estate?.counts).toMatchObject({
    hosts: undefined,
    cores: undefined,
    billedCores: undefined,
    vms: 3,
    running: 3,
    vcpus: 2 + 8 + 4,
    ramGiB: 8 + 16 + 4,
    inUseGiB: 40 + 10 + 5,
  });
  expect(estate?.clusters[0]?.guests.map(({ kind, vms }) => [kind, vms])).toEqual([
    ['rhel', 1],
    ['unknown', 1],
    ['windows-server', 1],
  ]);
});

it('says what such a text never states, and keeps addresses in the file', async () => {
  const { inventory, problems } = await readInventory(file, 'x.csv');
  const never = problems.filter(({ code }) => code.startsWith('never'));
  expect(never.map(({ severity, data }) => [severity, data])).toEqual([
    ['warning', { entity: 'hosts' }],
    ['warning', { field: 'power' }],
    ['warning', { field: 'cluster' }],
  ]);
  expect(JSON.stringify({ inventory, problems })).not.toContain('10.88.88.88');
});

it('may leave the stars out, as the form of 2020 did', async () => {
  const rows = [
    ['Server name', 'Cores', 'Memory (In MB)', 'OS name'],
    ['a', 2, 8192, 'Ubuntu'],
  ];
  const { estate } = await readEstate(textOf(rows), 'x.csv', guestGroupName);
  expect(estate?.counts).toMatchObject({ vms: 1, vcpus: 2, ramGiB: 8, inUseGiB: undefined });
});
