import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readEstateOf } from '../../src/import/readEstate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { genuine3x } from './genuine.ts';
import { csvExportOf } from './make/csvExport.ts';
import type { TextStyle } from './make/text.ts';

const STYLES: readonly TextStyle[] = [
  {},
  { separator: ';', encoding: 'latin1' },
  { separator: '\t', encoding: 'utf-16le with mark', isQuoted: true },
];

it('the genuine export of 3.x, written as texts by another program, comes to what was counted by hand', async () => {
  const { sheets } = await readXlsx(new Uint8Array(await genuine3x().arrayBuffer()));
  const made = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (cell === null || typeof cell === 'object' ? undefined : cell)),
    ),
  }));
  for (const style of STYLES) {
    const { estate } = await readEstateOf(csvExportOf(made, '', style), guestGroupName);
    expect(estate?.counts).toMatchObject({
      hosts: 34,
      sockets: 68,
      cores: 528,
      billedCores: 1088,
      vmRows: 805,
      offRows: 42,
      templates: 10,
      vms: 795,
      vcpus: 2629,
    });
    expect(estate?.clusters.map(({ id }) => id)).toEqual(['Cluster1', 'Cluster2', 'Mgmt', 'DMZ']);
  }
});
