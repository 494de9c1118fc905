import { describe, expect, it } from 'vitest';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { checkScenario } from '../../src/model/scenario/check.ts';
import { openScenario } from '../../src/saved/open.ts';
import { rvtools4 } from '../import/make/rvtools4.ts';
import { partsOf } from '../import/make/workbook.ts';
import { zipOf } from '../import/make/zip.ts';
import { phasein } from './fakeIo.ts';

const files = { 'made.xlsx': zipOf(partsOf(rvtools4())) };

describe('what is wanted of an inventory', () => {
  it('leaves out what somebody excludes, with the reason, and counts again', async () => {
    const args = ['import', 'made.xlsx', '-o', 'e.json', '--exclude', 'cluster=beta:sold with the branch'];
    const { code, out, written } = await phasein([...args, '--only', 'power=on'], files);
    expect(code).toBe(0);
    expect(out).toContain('1 cluster, 3 hosts, 6 sockets, 144 cores, billed as 144 (at least 16 per CPU).');
    expect(out).toContain('2 hosts left out, as you said (cluster=beta): sold with the branch.');
    expect(out).not.toContain('“Alpha” states');
    const { scenario, problems } = openScenario(written['e.json'] ?? '');
    expect(problems).toEqual([]);
    expect(scenario?.notes?.['clusters']).toEqual({
      text: 'Left out of the inventory: cluster=beta (2 hosts and 1 VM): sold with the branch; only power=on (4 VMs).',
      evidence: 'inventory',
      date: '2026-02-06',
    });
    expect(
      checkScenario(scenario ?? missing(), []).filter(({ code: of }) => of === 'note-of-nothing'),
    ).toEqual([]);
  });

  it('accounts for what was left out', async () => {
    const args = [
      'import',
      'made.xlsx',
      '--report',
      '--json',
      '--exclude',
      'host=b*:old',
      '--exclude',
      'vm=db*:old',
    ];
    const data = JSON.parse((await phasein(args, files)).out) as Pick<ReadEstate, 'accounts'>;
    for (const { read, leftOut, counted } of data.accounts)
      expect(leftOut.reduce((sum, { rows }) => sum + rows, counted)).toBe(read);
    expect(data.accounts[0]?.leftOut).toContainEqual({ reason: 'left-out-vms', rows: 2 });
    expect(data.accounts[1]?.leftOut).toEqual([{ reason: 'left-out-hosts', rows: 2 }]);
  });

  it('refuses a choice that means nothing, with what there is', async () => {
    const said = async (...args: string[]): Promise<string> => {
      const { code, err, out } = await phasein(['import', 'made.xlsx', ...args], files);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await said('--exclude', 'cluster=Gamma:gone')).toBe(
      'Nothing is cluster=Gamma. There is: Alpha and Beta.\n',
    );
    expect(await said('--only', 'role=dr')).toContain(
      'Nothing is role=dr: the inventory does not state that at all.',
    );
    expect(await said('--exclude', 'cluster=Beta')).toContain('write the reason behind a colon');
    expect(await said('--only', 'colour=red')).toContain('write one of vcenter, datacenter, cluster');
    expect(await said('--take', 'growth')).toContain('name an earlier export with --older');
    expect(await said('--take', 'prices')).toContain('write use or growth');
  });

  it('puts pseudonyms in the place of names and keeps the map out of the scenario', async () => {
    const args = [
      'import',
      'made.xlsx',
      '--pseudonymise',
      'names.json',
      '-o',
      'e.json',
      '--exclude',
      'cluster=Beta:x',
    ];
    const { written, out } = await phasein(args, files);
    const map = JSON.parse(written['names.json'] ?? '') as { clusters: object; vms: object };
    expect(map.clusters).toEqual({ Alpha: 'cluster-1', Beta: 'cluster-2' });
    expect(map.vms).toMatchObject({ app1: 'vm-1' });
    for (const text of [written['e.json'] ?? '', out.replace('made.xlsx', '')])
      for (const name of ['Alpha', 'Beta', 'North', 'app1', 'made']) expect(text).not.toContain(name);
    expect(openScenario(written['e.json'] ?? '').scenario?.clusters[0]).toMatchObject({
      name: 'cluster-1',
      site: 'site-1',
    });
    const known = { ...files, 'names.json': JSON.stringify({ ...map, clusters: { Beta: 'cluster-7' } }) };
    const again = await phasein(['import', 'made.xlsx', '--pseudonymise', 'names.json'], known);
    expect(JSON.parse(again.written['names.json'] ?? '')).toMatchObject({
      clusters: { Alpha: 'cluster-2', Beta: 'cluster-7' },
    });
    const other = await phasein(['import', 'made.xlsx', '--pseudonymise', 'plan.json'], {
      ...files,
      'plan.json': '{}',
    });
    expect(other).toMatchObject({ code: 2, written: {} });
    expect(other.err).toContain('plan.json: is no map of pseudonyms');
  });

  it('proposes use and growth with their arithmetic, and takes them over where that is said', async () => {
    const older = rvtools4().map((sheet) =>
      sheet.name === 'vMetaData'
        ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === 46_059.42 ? 45_694 : cell))) }
        : sheet.name === 'vInfo'
          ? { ...sheet, rows: sheet.rows.filter((row) => row[0] !== 'app1' && row[0] !== 'old') }
          : sheet,
    );
    const both = { ...files, 'older.xlsx': zipOf(partsOf(older)) };
    const args = ['import', 'made.xlsx', '--older', 'older.xlsx', '-o', 'e.json'];
    const proposed = await phasein(args, both);
    expect(proposed.out).toContain(
      'Alpha: 4 running VMs on 2025-02-06, 6 on 2026-02-06: (6 ÷ 4) ^ (365.25 ÷ 365) − 1 = 50 % a year.',
    );
    const first = (text = ''): unknown => openScenario(text).scenario?.clusters[0];
    expect(first(proposed.written['e.json'])).not.toHaveProperty('usedShare');
    const taken = await phasein([...args, '--take', 'use', '--take', 'growth'], both);
    const cluster = openScenario(taken.written['e.json'] ?? '').scenario?.clusters[0];
    // A quarter of 144 cores over the 96 that two of three hosts have; half of 3 × 767 GiB over two thirds.
    expect(cluster?.usedShare).toEqual({ vcpu: '0.375', ramGiB: '0.75' });
    expect(cluster?.guests.map(({ growth }) => growth)).toEqual([
      ...Array.from({ length: 5 }, () => '0.5004'),
      undefined,
      undefined,
    ]);
    const near = await phasein(['import', 'made.xlsx', '--older', 'made.xlsx'], files);
    expect(near.out).toContain('the older export has to be at least 28 days older');
  });

  it('keeps VMs with raw disks apart, as hard to move, with the reason', async () => {
    const vDisk = {
      name: 'vDisk',
      rows: [
        ['VM', 'Raw', 'VM ID', 'VI SDK UUID'],
        ['db1', 'True', 'vm-4', 'c0ffee00-0000-4000-8000-000000000001'],
      ],
    };
    const { written } = await phasein(['import', 'raw.xlsx', '-o', 'e.json'], {
      'raw.xlsx': zipOf(partsOf([...rvtools4(), vDisk])),
    });
    const { scenario } = openScenario(written['e.json'] ?? '');
    expect(scenario?.clusters[0]?.guests[1]).toMatchObject({
      id: 'rhel-to-16-hard',
      name: 'Red Hat Enterprise Linux, up to 16 vCPUs, hard to move',
      vms: 1,
      complexity: 'hard',
    });
    expect(scenario?.notes?.['clusters/Alpha/guests/rhel-to-16-hard/complexity']?.text).toBe(
      '1 VM hard to move: 1 with raw disks (RDM).',
    );
  });
});

function missing(): never {
  throw new Error('no scenario');
}
