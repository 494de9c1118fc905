import { expect, it } from 'vitest';
import { readEstate } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { nutanixCollector } from './make/nutanix.ts';
import { workbookOf, type Made, type MadeSheet } from './make/workbook.ts';

async function estateOf(sheets: readonly MadeSheet[]): Promise<ReadEstate> {
  const { estate } = await readEstate(workbookOf(sheets), 'anything.xlsx', guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

it('lists VMs with the space of their volume groups, and no host', async () => {
  const { counts, source, clusters } = await estateOf(nutanixCollector());
  expect(source).toMatchObject({
    format: 'nutanix-collector',
    version: '6.1.0',
    exportedOn: '2026-04-01',
    unread: [],
  });
  expect(counts).toMatchObject({
    hosts: undefined,
    cores: undefined,
    billedCores: undefined,
    vmRows: 5,
    templates: 1,
    vms: 4,
    running: 3,
    vcpus: 4 + 8 + 2,
    ramGiB: 8 + 16 + 4,
    inUseGiB: 20 + (10 + 30) + 5 + 5,
  });
  expect(clusters).toMatchObject([{ id: 'standalone', hosts: [] }]);
});

it('says what such a workbook never states', async () => {
  const { problems } = await estateOf(nutanixCollector());
  expect(
    problems
      .filter(({ code }) => code.startsWith('never'))
      .map((problem) => [problem.severity, inventorySentence(problem)]),
  ).toEqual([
    [
      'warning',
      'Files of this tool have no list of hosts: no host is known, and with it no core to license. Enter the hosts of each cluster.',
    ],
    [
      'warning',
      'Files of this tool never state in which cluster a VM is: all VMs are put together as those of no cluster.',
    ],
    [
      'warning',
      'Files of this tool never state systems: which systems run inside is not known; all VMs wait for your word.',
    ],
  ]);
});

it('does not know the space of a VM whose volume group has none stated', async () => {
  const sheets = nutanixCollector().map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell): Made => (cell === 30_720 ? undefined : cell))),
  }));
  const { counts } = await estateOf(sheets);
  expect(counts).toMatchObject({ vms: 4, inUseGiB: undefined });
});

it('reads what the tool says of itself in rows too', async () => {
  const pairs: Made[][] = [
    ['Collection Version', '6.0'],
    ['Hypervisor', 'AHV'],
    [undefined, 'x'],
    ['Collection Date & Time:', 'some day'],
  ];
  const sheets = nutanixCollector().map((sheet) =>
    sheet.name === 'Metadata' ? { name: 'Metadata', rows: pairs } : sheet,
  );
  const { source, problems } = await estateOf(sheets);
  expect(source).toMatchObject({ version: '6.0', exportedOn: undefined });
  expect(problems).toContainEqual({
    code: 'not-readable',
    severity: 'warning',
    file: 'anything.xlsx',
    sheet: 'Metadata',
    row: 4,
    column: 'Collection Date & Time',
    data: { count: 1, rows: [4], given: 'some day' },
  });
});
