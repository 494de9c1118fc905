import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { openScenario } from '../../src/saved/open.ts';
import { rvtools4, SECRETS } from '../import/make/rvtools4.ts';
import { partsOf } from '../import/make/workbook.ts';
import { zipOf } from '../import/make/zip.ts';
import { example, phasein } from './fakeIo.ts';

const genuine = readFileSync(new URL('../import/samples/rvtools-3x.xlsx', import.meta.url));
const made = zipOf(partsOf(rvtools4()));
const files = { 'genuine.xlsx': genuine, 'made.xlsx': made };

describe('import', () => {
  it('tells what the genuine export holds, in words', async () => {
    const { code, out, err, written } = await phasein(['import', 'genuine.xlsx'], files);
    expect({ code, err, written }).toEqual({ code: 0, err: '', written: {} });
    expect(out.split('\n').slice(0, 10)).toEqual([
      'RVTools export; the day of the export is not stated. Read: vInfo (805 rows) and vHost (34 rows). Not opened: vNetwork and vPartition.',
      '4 clusters, 34 hosts, 68 sockets, 528 cores, billed as 1,088 (at least 16 per CPU).',
      '805 rows of VMs (42 powered off): 795 taken over, 763 running and 32 off; left out: 10 templates.',
      'Running: 2,629 vCPUs, 10,176 GiB of memory. Disk in use: 124,352 GiB, of 228,082 GiB provisioned.',
      '',
      'Clusters',
      '  Cluster          Site  Hosts  Cores  VMs  Running',
      '  Cluster1  Datacenter1      5     80   47       47',
      '  Cluster2  Datacenter1     22    352  685      654',
      '  Mgmt      Datacenter1      3     48   22       21',
    ]);
    expect(out).toContain(
      '  vInfo, row 2 and 743 more: 32 hosts named here are not in the list of hosts (6 are): 744 VMs were placed by cluster instead.',
    );
    expect(out).toContain('Nothing was written: -o FILE writes the scenario.');
  });

  it('tells where everything was found and accounts for every row, in words and as data', async () => {
    const { code, out, written } = await phasein(['import', 'genuine.xlsx', '--report'], files);
    expect({ code, written }).toEqual({ code: 0, written: {} });
    expect(out).toContain(
      '  Cores: vHost, column K “# Cores” (34 rows) and vHost, column J “Cores per CPU” (34 rows).',
    );
    expect(out).toContain('  = counted                     795     34\n');
    expect(out).toContain('  vHost, # VMs: The hosts state 735 VMs, but 763 running ones are listed.');
    const asData = await phasein(['import', 'genuine.xlsx', '--report', '--json'], files);
    const data = JSON.parse(asData.out) as Pick<ReadEstate, 'accounts'> & { scenario?: unknown };
    expect(data.accounts[0]).toEqual({
      entity: 'vms',
      read: 3503,
      leftOut: [
        { reason: 'blank-rows', rows: 2698 },
        { reason: 'templates', rows: 10 },
      ],
      counted: 795,
    });
    expect(data).not.toHaveProperty('scenario');
    const both = await phasein(['import', 'genuine.xlsx', '--report', '-o', 'e.json'], files);
    expect(both.code).toBe(2);
  });

  it('states the prices of this price list in what it writes, where the scenario before only named offers', async () => {
    const named = example('skeleton').replaceAll('"offer": "vvf"', '"offer": "vmware-vvf"');
    const args = ['import', 'made.xlsx', '--into', 'plan.json', '-o', 'new.json'];
    const { written, out } = await phasein(args, { ...files, 'plan.json': named });
    expect(out).toContain('No longer there: ');
    const { scenario } = openScenario(written['new.json'] ?? '');
    const stated = scenario?.offers.find(({ id }) => id === 'vmware-vvf');
    expect(stated?.catalogue).toMatch(/^\d{4}-\d\d/);
  });

  it('writes a scenario that opens, and that says what it lacks instead of costing nothing', async () => {
    const { written, out } = await phasein(['import', 'genuine.xlsx', '-o', 'estate.json'], files);
    expect(out).toContain('Written: estate.json');
    const text = written['estate.json'] ?? '';
    const { scenario, problems } = openScenario(text);
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ name: 'genuine', start: '2026-11', currency: 'USD', holdings: [] });
    const estimate = await phasein(['estimate', 'estate.json'], { 'estate.json': text });
    expect(estimate.code).toBe(0);
    expect(estimate.out).toContain(
      'What “Stay as is” costs in five years is not known: the price of VMware subscription is missing.',
    );
    const need = await phasein(['explain', 'estate.json', 'future/stay/needed/vmware/0'], {
      'estate.json': text,
    });
    expect(need.out).toContain('1,088');
  });

  it('replaces the estate of a scenario and keeps its contracts, prices and futures', async () => {
    const args = ['import', 'made.xlsx', '--into', 'skeleton.json', '-o', 'skeleton.json', '--force'];
    const { code, written } = await phasein(args, files);
    expect(code).toBe(0);
    const after = openScenario(written['skeleton.json'] ?? '').scenario;
    const before = openScenario(example('skeleton')).scenario;
    expect(after).toEqual({ ...before, clusters: after?.clusters });
    expect(after?.clusters.map(({ id, offer }) => [id, offer])).toEqual([
      ['Alpha', 'vvf'],
      ['Beta', 'vvf'],
    ]);
  });

  it('does not write over a scenario of which it could not read a part', async () => {
    const broken = { ...files, 'plan.json': example('skeleton', ['"2028-04"', '"April"']) };
    const args = ['import', 'made.xlsx', '--into', 'plan.json', '-o'];
    const { code, err, written } = await phasein([...args, 'plan.json'], broken);
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(err).toContain('plan.json: would lose what cannot be read');
    expect((await phasein([...args, 'other.json'], broken)).code).toBe(0);
  });

  it('writes the scenario to standard output and the summary to the other one', async () => {
    const { out, err } = await phasein(['import', 'made.xlsx', '-o', '-'], files);
    expect(openScenario(out).scenario?.clusters).toHaveLength(2);
    expect(err).toContain('2 clusters, 5 hosts, 8 sockets, 184 cores, billed as 188');
    const { code } = await phasein(['estimate', '-'], { '-': out });
    expect(code).toBe(0);
  });

  it('gives the same as data, without anything that must stay in the file', async () => {
    const { code, out } = await phasein(['import', 'made.xlsx', '--json'], files);
    expect(code).toBe(0);
    const data = JSON.parse(out) as Pick<ReadEstate, 'counts' | 'problems'>;
    expect(data.counts).toMatchObject({ hosts: 5, vms: 9, templates: 1 });
    expect(data.problems).toContainEqual({
      code: 'cores-contradict',
      severity: 'warning',
      file: 'made.xlsx',
      sheet: 'vHost',
      row: 6,
      data: { count: 1, rows: [6], product: 12, stated: 28 },
      sentence: 'CPUs × cores per CPU is 12, but 28 cores are stated (1 host); the cores stated were taken.',
    });
    for (const secret of SECRETS) expect(out).not.toContain(secret);
  });

  it('takes the edition in use from the catalogue where that is asked for', async () => {
    const open = await phasein(['import', 'made.xlsx'], files);
    expect(open.out).toContain(
      'Licences in use: VMware vSphere Foundation (192, counted by cpuCore:16core).\n--licence vmware-vvf takes that edition',
    );
    const args = ['import', 'made.xlsx', '--licence', 'vmware-vvf', '-o', 'e.json'];
    const { written, out } = await phasein(args, files);
    expect(out).not.toContain('--licence');
    const { scenario, problems } = openScenario(written['e.json'] ?? '');
    expect(problems).toEqual([]);
    expect(new Set(scenario?.clusters.map(({ offer }) => offer))).toEqual(new Set(['vmware-vvf']));
    expect(scenario?.offers[0]).toMatchObject({ id: 'vmware-vvf', vendor: 'Broadcom' });
    expect(scenario?.offers[0]?.source).toBeTruthy();
    const bad = await phasein(['import', 'made.xlsx', '--licence', 'nobody'], files);
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toContain('--licence nobody');
  });

  it('takes the first month and the currency from its options', async () => {
    const args = ['import', 'made.xlsx', '--start', '2027-01', '--currency', 'EUR', '-o', 'e.json'];
    const { written } = await phasein(args, files);
    expect(openScenario(written['e.json'] ?? '').scenario).toMatchObject({
      start: '2027-01',
      currency: 'EUR',
    });
  });

  it('refuses what cannot be read, with what to do about it', async () => {
    const bad = await phasein(['import', 'skeleton.json']);
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toBe(
      'skeleton.json: The file is a saved scenario, no inventory. Open it as a scenario.\n',
    );
    expect((await phasein(['import', 'none.xlsx'])).err).toBe('none.xlsx: there is no such file\n');
    expect((await phasein(['import', 'made.xlsx', '--start', 'May'], files)).err).toContain('--start May');
    expect((await phasein(['import', 'made.xlsx', '--currency', 'euro'], files)).err).toContain('euro');
    expect((await phasein(['import', 'made.xlsx', '--into', 'none.json'], files)).code).toBe(2);
  });

  it('writes over no file unless that is asked for', async () => {
    const there = { ...files, 'estate.json': 'mine' };
    const refused = await phasein(['import', 'genuine.xlsx', '-o', 'estate.json'], there);
    expect({ code: refused.code, written: refused.written }).toEqual({ code: 2, written: {} });
    expect(refused.err).toBe(
      'estate.json: there is a file already; --force writes over it, another name keeps both\n',
    );
    const forced = await phasein(['import', 'genuine.xlsx', '-o', 'estate.json', '--force'], there);
    expect(openScenario(forced.written['estate.json'] ?? '').problems).toEqual([]);
  });
});

describe('import of several files', () => {
  const folder: Record<string, Uint8Array> = {};
  const csv = (name: string): string =>
    rvtools4()
      .filter((sheet) => sheet.name === name)
      .flatMap(({ rows }) => rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(';')))
      .join('\r\n');
  for (const name of ['vInfo', 'vHost', 'vLicense'])
    folder[`export/RVTools_tab${name}.csv`] = new TextEncoder().encode(csv(name));
  folder['export/readme.md'] = new TextEncoder().encode('not this');

  it('reads a folder, and standard input', async () => {
    const { out, err, code, written } = await phasein(['import', 'export/', '-o', 'e.json'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2 clusters, 5 hosts, 8 sockets, 184 cores, billed as 188 (at least 16 per CPU).');
    expect(out).toContain(
      'Read: RVTools_tabvInfo (14 rows), RVTools_tabvHost (5 rows) and RVTools_tabvLicense (1 row).',
    );
    expect(openScenario(written['e.json'] ?? '').scenario?.name).toBe('export');
    const piped = await phasein(['import', '-'], { '-': csv('vHost') });
    expect(piped.out).toContain('5 hosts, 8 sockets, 184 cores');
  });

  it('says of which file a problem is', async () => {
    const pdf = { 'b.pdf': '%PDF-1.7', 'c.csv': 'Town,People\r\nUlm,1' };
    const some = await phasein(['import', 'made.xlsx', 'b.pdf', 'c.csv'], { ...files, ...pdf });
    expect(some.code).toBe(1);
    expect(some.out).toContain('  b.pdf: The file is a PDF');
    expect(some.out).toContain('made.xlsx, vInfo, row 15: 1 row left out: the same VM stands further up.');
    const none = await phasein(['import', 'b.pdf', 'c.csv'], pdf);
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/^b\.pdf: The file is a PDF.*\nc\.csv: The text has no columns.*\n$/);
    expect((await phasein(['import', 'empty/'], { 'empty/notes.md': 'x' })).err).toBe(
      'empty/: holds no workbook, text or archive\n',
    );
  });

  it('asks which sign stands before fractions, and takes the answer', async () => {
    const rows = ['VM;Powerstate;Template;CPUs;Memory;In Use GB', 'a;poweredOn;False;4;4096;1,024'].join(
      '\n',
    );
    const open = await phasein(['import', 'a.csv'], { 'a.csv': rows });
    expect(open.out).toContain('Say which sign stands before fractions.');
    expect(open.out).toContain('Disk in use: space not known.');
    // 1.024 GB, or 1,024 of them.
    const comma = await phasein(['import', 'a.csv', '--decimal', 'comma'], { 'a.csv': rows });
    expect(comma.out).toContain('Disk in use: 1 GiB.');
    const point = await phasein(['import', 'a.csv', '--decimal', 'point'], { 'a.csv': rows });
    expect(point.out).toContain('Disk in use: 1,024 GiB.');
    expect((await phasein(['import', 'a.csv', '--decimal', 'dash'], { 'a.csv': rows })).code).toBe(2);
  });
});
