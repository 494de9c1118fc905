import { expect, it } from 'vitest';
import { readEstate } from '../../src/import/readEstate.ts';
import type { ImportProblem } from '../../src/import/problem.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { accountTable, needLine } from '../../src/wording/inventory/report.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { genuine3x } from './genuine.ts';
import { rvtools4 } from './make/rvtools4.ts';
import { workbookOf, type MadeSheet } from './make/workbook.ts';

const numbers = numbersIn('en');

async function estateOf(file: Blob): Promise<ReadEstate> {
  const { estate } = await readEstate(file, 'export.xlsx', guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

function told(problems: readonly ImportProblem[], code: ImportProblem['code']): unknown[] {
  return problems
    .filter((one) => one.code === code)
    .map((one) => [one.sheet, one.row, one.data, inventorySentence(one)]);
}

function placed(problems: readonly ImportProblem[], code: ImportProblem['code']): unknown[] {
  return problems.filter((one) => one.code === code).map(({ sheet, row, data }) => [sheet, row, data]);
}

it.each([
  ['the genuine export of 3.x', genuine3x()],
  ['a made export of 4.x', workbookOf(rvtools4())],
])('accounts for every row: %s', async (_, file) => {
  for (const { read, leftOut, counted } of (await estateOf(file)).accounts)
    expect(leftOut.reduce((sum, { rows }) => sum + rows, counted)).toBe(read);
});

it('tells ghost rows, templates and the like apart', async () => {
  const { accounts } = await estateOf(workbookOf(rvtools4()));
  expect(accountTable(accounts, numbers)).toEqual({
    title: 'Rows read = counted + left out',
    columns: ['Rows', 'VMs', 'Hosts'],
    rows: [
      { heading: 'Rows read', cells: ['17', '5'] },
      { heading: '− without anything in them', cells: ['2', '0'] },
      { heading: '− without a name', cells: ['1', '0'] },
      { heading: '− templates', cells: ['1', '0'] },
      { heading: '− placeholders of a recovery site', cells: ['1', '0'] },
      { heading: '− VMs of vSphere itself', cells: ['2', '0'] },
      { heading: '− repeated', cells: ['1', '0'] },
      { heading: '= counted', cells: ['9', '5'] },
    ],
  });
});

it('says of every need where it was found, or what is unknown without it', async () => {
  const { needs } = await estateOf(genuine3x());
  const lines = needs.map((need) => needLine(need, numbers));
  expect(lines).toContain('Sockets: vHost, column I “# CPU” (34 rows).');
  expect(lines).toContain(
    'Storage: vInfo, column I “In Use MB” in MB (805 rows) and vInfo, column H “Provisioned MB” in MB (805 rows).',
  );
  expect(lines).toContain('VMs: vInfo, column A “VM” (805 rows). Contradicted, see below.');
  expect(lines).toContain('Licences in use: missing; the edition is not known: enter it with the contract.');
  expect(lines).toContain(
    'vGPU, passthrough devices, vTPM: missing; such exports do not state them: ask before you plan a wave.',
  );
});

const vInfo: MadeSheet = {
  name: 'vInfo',
  rows: [
    ['VM', 'VM ID', 'Powerstate', 'Template', 'OS according to the VMware Tools'],
    ['db', 'vm-1', 'poweredOn', 'False', 'Red Hat Enterprise Linux 9 (64-bit)'],
    ['db', 'vm-2', 'poweredOn', 'False', 'VMware ESXi 8.0 or later'],
    ['gold', 'vm-3', 'poweredOff', 'True', 'Ubuntu Linux (64-bit)'],
  ],
};
const vDisk: MadeSheet = {
  name: 'vDisk',
  rows: [
    ['VM', 'Disk', 'Raw', 'Sharing mode', 'Shared Bus', 'VM ID'],
    ['db', 'Hard disk 1', 'False', 'sharingNone', 'noSharing', 'vm-1'],
    ['db', 'Hard disk 2', 'True', 'sharingNone', 'physicalSharing', 'vm-1'],
    ['db', 'Hard disk 3', 'True', 'sharingMultiWriter', 'noSharing', 'vm-1'],
    ['gold', 'Hard disk 1', 'True', 'sharingNone', 'noSharing', 'vm-3'],
  ],
};
const vSnapshot: MadeSheet = {
  name: 'vSnapshot',
  rows: [
    ['VM', 'Name', 'VM ID'],
    ['db', 'x', 'vm-2'],
  ],
};
const vUSB: MadeSheet = {
  name: 'vUSB',
  rows: [
    ['VM', 'Name', 'VM ID'],
    ['db', 'dongle', 'vm-2'],
  ],
};

it('tells raw and shared disks, snapshots, USB devices and nested hosts, of VMs that are counted', async () => {
  const { problems, needs } = await estateOf(workbookOf([vInfo, vDisk, vSnapshot, vUSB]));
  expect(told(problems, 'raw-disks')).toEqual([
    [
      'vDisk',
      3,
      { count: 2, rows: [3, 4], vms: 1 },
      '2 raw disks (RDM) on 1 VM: a copy of the VM does not copy them; each needs a plan of its own.',
    ],
  ]);
  expect(placed(problems, 'shared-disks')).toMatchObject([['vDisk', 3, { count: 2, vms: 1 }]]);
  expect(placed(problems, 'snapshots')).toMatchObject([['vSnapshot', 2, { count: 1, vms: 1 }]]);
  expect(placed(problems, 'usb-devices')).toMatchObject([['vUSB', 2, { count: 1, vms: 1 }]]);
  expect(placed(problems, 'nested-hosts')).toMatchObject([['vInfo', 3, { count: 1 }]]);
  expect(needs.find(({ need }) => need === 'disks')?.found).toHaveLength(3);
});

it('tells hosts in maintenance, which count', async () => {
  const { problems, counts } = await estateOf(workbookOf(rvtools4()));
  expect(told(problems, 'hosts-in-maintenance')).toEqual([
    ['vHost', 4, { count: 1, rows: [4] }, '1 host in maintenance: counted, since it is licensed.'],
  ]);
  expect(counts.hosts).toBe(5);
});

it('says that a sheet of disks without rows means that there are none, one that is missing nothing', async () => {
  const empty = { name: 'vSnapshot', rows: [['VM', 'Name', 'VM ID']] };
  const state = async (sheets: readonly MadeSheet[]): Promise<number | undefined> =>
    (await estateOf(workbookOf(sheets))).needs.find(({ need }) => need === 'snapshots')?.found.length;
  expect(await state([vInfo, empty])).toBe(1);
  expect(await state([vInfo])).toBe(0);
});
