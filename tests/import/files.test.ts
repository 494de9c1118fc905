import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readFiles } from '../../src/import/read.ts';
import { readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { csvExportOf, replacing, type MadeFile } from './make/csvExport.ts';
import { rvtools4 } from './make/rvtools4.ts';
import { textOf } from './make/text.ts';
import { workbookOf, type MadeSheet } from './make/workbook.ts';
import { zipOf } from './make/zip.ts';

const CENTER = 'c0ffee00-0000-4000-8000-000000000001';
/** Another vCenter whose clusters, hosts and VMs have the same names and numbers. */
const elsewhere = replacing(rvtools4(), { [CENTER]: 'another' });

async function estateOf(files: readonly MadeFile[]): Promise<ReadEstate> {
  const { estate } = await readEstateOf(files, guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

async function zipped(files: readonly MadeFile[]): Promise<Blob> {
  const packed = files.map(async ({ name, blob }) => ({
    name,
    content: new Uint8Array(await blob.arrayBuffer()),
  }));
  return new Blob([zipOf(await Promise.all(packed))]);
}

function told(problems: readonly ImportProblem[]): string[] {
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, file = '', sheet = '' }) => [code, file, sheet].join(' '));
}

function dataOf(problems: readonly ImportProblem[], code: ImportProblem['code']): unknown[] {
  return problems.filter((one) => one.code === code).map(({ data }) => data);
}

const book = (name: string, sheets: readonly MadeSheet[]): MadeFile => ({ name, blob: workbookOf(sheets) });

describe('an export as a folder of texts', () => {
  const whole = estateOf([book('all.xlsx', rvtools4())]);

  it('is the same estate as the workbook', async () => {
    for (const files of [
      csvExportOf(rvtools4(), 'export/'),
      csvExportOf(rvtools4(), 'berlin_', { separator: ';', encoding: 'utf-8 with mark' }),
      [{ name: 'export.zip', blob: await zipped(csvExportOf(rvtools4(), 'folder/')) }],
      [{ name: 'export.zip', blob: await zipped([book('deep/all.xlsx', rvtools4())]) }],
    ]) {
      const { counts, clusters, licences, source } = await estateOf(files);
      expect({ counts, clusters, licences }).toEqual({
        counts: (await whole).counts,
        clusters: (await whole).clusters,
        licences: (await whole).licences,
      });
      expect(source.sheets.map(({ entity }) => entity)).toEqual([
        'vms',
        'hosts',
        'clusters',
        'licences',
        'export',
      ]);
      expect(source.unread.map((sheet) => sheet.replace(/^.*tab/, ''))).toEqual(['vSource']);
    }
  });

  it('may be without the sheet of hosts, and says so', async () => {
    const { estate } = await readEstateOf(
      csvExportOf(rvtools4()).filter(({ name }) => !name.includes('vHost')),
      guestGroupName,
    );
    expect(estate?.counts).toMatchObject({ hosts: undefined, cores: undefined, vms: 9 });
    expect(dataOf(estate?.problems ?? [], 'missing-sheet')).toEqual([{ entity: 'hosts' }]);
  });
});

describe('exports of several vCenters', () => {
  const alone = estateOf([book('a.xlsx', rvtools4())]);

  it('keep clusters, hosts and VMs of the same names apart', async () => {
    for (const files of [
      [book('a.xlsx', rvtools4()), book('b.xlsx', elsewhere)],
      [...csvExportOf(rvtools4(), 'a/'), ...csvExportOf(elsewhere, 'b/')],
      [...csvExportOf(rvtools4(), 'a_'), ...csvExportOf(elsewhere, 'b_')],
      [book('a.xlsx', rvtools4()), { name: 'b.zip', blob: await zipped(csvExportOf(elsewhere)) }],
    ]) {
      const { counts, clusters, problems } = await estateOf(files);
      // Twice what one of them comes to: 5 hosts, 8 sockets, 184 cores, 188 billed, 9 VMs of 14 rows, 45 vCPUs.
      expect(counts).toMatchObject({
        hosts: 10,
        sockets: 16,
        cores: 368,
        billedCores: 376,
        vmRows: 28,
        vms: 18,
        running: 14,
        vcpus: 90,
        duplicates: 2,
      });
      expect(clusters.map(({ id, name }) => [id, name])).toEqual([
        ['Alpha', 'Alpha'],
        ['Beta', 'Beta'],
        ['Alpha-2', 'Alpha'],
        ['Beta-2', 'Beta'],
      ]);
      expect(dataOf(problems, 'several-centers')).toEqual([{ centers: 2 }]);
      expect(dataOf(problems, 'rows-in-both')).toEqual([]);
    }
  });

  it('keep them apart also where no column states the vCenter', async () => {
    const without = (sheets: readonly MadeSheet[], size: number): MadeSheet[] =>
      sheets.map(({ name, rows: [headings = [], ...rows] }) => {
        const at = headings.indexOf('VI SDK UUID');
        const cut = (row: MadeSheet['rows'][number]): MadeSheet['rows'][number] =>
          at < 0 ? row : row.filter((_, column) => column !== at);
        const changed = rows.map((row) =>
          row.map((cell, column) => (headings[column] === '# Memory' ? size : cell)),
        );
        return { name, rows: [headings, ...changed].map(cut) };
      });
    const { counts, clusters, problems } = await estateOf([
      book('a.xlsx', without(rvtools4(), 262_144)),
      book('b.xlsx', without(rvtools4(), 524_288)),
    ]);
    expect(counts).toMatchObject({ hosts: 10, vms: 18 });
    expect(clusters).toHaveLength(4);
    expect(dataOf(problems, 'center-per-file')).toEqual([{ files: 2 }]);
    const texts = await estateOf([
      ...csvExportOf(without(rvtools4(), 262_144), 'a_'),
      ...csvExportOf(without(rvtools4(), 524_288), 'b_'),
    ]);
    expect(texts.counts).toMatchObject({ hosts: 10, vms: 18 });
    expect(texts.clusters).toHaveLength(4);
  });

  it('given twice are counted once, and that is said', async () => {
    const copy = book('copy.xlsx', rvtools4());
    const { counts, problems } = await estateOf([book('a.xlsx', rvtools4()), copy]);
    expect(counts).toEqual((await alone).counts);
    expect(problems.find(({ code }) => code === 'same-file')).toMatchObject({
      file: 'copy.xlsx',
      severity: 'warning',
      data: { as: 'a.xlsx' },
    });
    // The same as texts: other bytes, the same VMs and hosts.
    const both = await estateOf([book('a.xlsx', rvtools4()), ...csvExportOf(rvtools4(), 'csv/')]);
    expect(both.counts).toEqual((await alone).counts);
    expect(both.problems.find(({ code }) => code === 'same-export')).toMatchObject({
      file: 'csv',
      data: { as: 'a.xlsx', vms: 14, hosts: 5 },
    });
  });

  it('of the same vCenter from two days count each VM once, and ask for the newer one alone', async () => {
    const later = replacing(rvtools4(), { web: 'web-renamed', 'vm-6': 'vm-99' });
    const { counts, problems } = await estateOf([book('a.xlsx', rvtools4()), book('b.xlsx', later)]);
    // Only the VM with a new number is new: 2 vCPUs more, on 4 GiB.
    expect(counts).toMatchObject({ hosts: 5, running: 8, vcpus: 47 });
    expect(dataOf(problems, 'rows-in-both')).toEqual([{ as: 'a.xlsx', count: 12 }]);
  });
});

describe('exports that state no number for their VMs', () => {
  const without = (sheets: readonly MadeSheet[]): MadeSheet[] =>
    sheets.map(({ name, rows: [headings = [], ...rows] }) => {
      const at = headings.indexOf('VM ID');
      return {
        name,
        rows: [headings, ...rows].map((row) => row.filter((_, column) => column !== at || at < 0)),
      };
    });
  const renamed = replacing(rvtools4(), { web: 'web-renamed' });

  it('warn when most names are in both, since these VMs may be counted twice', async () => {
    const { problems } = await estateOf([
      book('a.xlsx', without(rvtools4())),
      book('b.xlsx', without(renamed)),
    ]);
    // Of thirteen names (app2 stands there twice) one is another.
    expect(problems.find(({ code }) => code === 'names-in-both')).toMatchObject({
      severity: 'warning',
      file: 'b.xlsx',
      data: { as: 'a.xlsx', count: 12 },
    });
    const apart = await estateOf([book('a.xlsx', without(rvtools4())), book('b.xlsx', without(elsewhere))]);
    expect(dataOf(apart.problems, 'names-in-both')).toEqual([]);
    // The VMs of vSphere itself have the same names everywhere: two of thirteen are no suspicion.
    const own = ['app1', 'app2', 'db1', 'db2', 'old', 'web', 'odd', 'asleep', 'off', 'gold', 'shadow'];
    const others = replacing(rvtools4(), Object.fromEntries(own.map((name) => [name, `${name}-other`])));
    const few = await estateOf([book('a.xlsx', without(rvtools4())), book('b.xlsx', without(others))]);
    expect(dataOf(few.problems, 'names-in-both')).toEqual([]);
  });

  it('count a list once that lies twice in a folder', async () => {
    const files = csvExportOf(without(rvtools4()), 'export/');
    const [vms] = csvExportOf(without(rvtools4()), 'export/', { separator: ';' });
    if (!vms) throw new Error('no list of VMs');
    const copy = { ...vms, name: 'export/RVTools_tabvInfo (1).csv' };
    const { counts, problems } = await estateOf([...files, copy]);
    // The row that repeats app2 stays, as nothing tells it from another VM of that name.
    expect(counts).toMatchObject({ vmRows: 14, vms: 10 });
    expect(problems.find(({ code }) => code === 'same-export')).toMatchObject({
      file: copy.name,
      data: { as: 'export/RVTools_tabvInfo.csv', vms: 14 },
    });
  });
});

describe('files of which some cannot be read', () => {
  it('leave the others alone, and say which they are', async () => {
    const { estate } = await readEstateOf(
      [
        { name: 'notes.pdf', blob: new Blob(['%PDF-1.7']) },
        book('a.xlsx', rvtools4()),
        book('people.xlsx', [{ name: 'Sheet1', rows: [['Name'], ['x']] }]),
        {
          name: 'towns.csv',
          blob: textOf([
            ['Town', 'People'],
            ['Ulm', 1],
          ]),
        },
      ],
      guestGroupName,
    );
    expect(estate?.counts.hosts).toBe(5);
    const problems = told(estate?.problems ?? []);
    expect(problems).toContain('foreign-file notes.pdf ');
    expect(problems).toContain('unknown-format people.xlsx ');
    expect(problems).toContain('unknown-columns towns.csv ');
  });

  it('say of each why, if none can', async () => {
    const { inventory, problems } = await readFiles([
      { name: 'a.pdf', blob: new Blob(['%PDF-1.7']) },
      { name: 'b.csv', blob: new Blob([]) },
    ]);
    expect(inventory).toBeUndefined();
    expect(told(problems)).toEqual(['foreign-file a.pdf ', 'empty-file b.csv ']);
  });
});

describe('an archive of files', () => {
  const inventory = csvExportOf(rvtools4());
  const codes = async (blob: Blob): Promise<string[]> =>
    told((await readFiles([{ name: 'x.zip', blob }])).problems);

  it('leaves what is no table unopened, and names it', async () => {
    const noise = ['__MACOSX/._RVTools_tabvInfo.csv', 'folder/.DS_Store', 'picture.png'];
    const extra = noise.map((name) => ({ name, blob: new Blob(['x']) }));
    const { source, counts } = await estateOf([
      { name: 'x.zip', blob: await zipped([...inventory, ...extra]) },
    ]);
    expect(counts.vms).toBe(9);
    expect(source.unread).toEqual(['RVTools_tabvSource', 'picture.png']);
  });

  it('with an archive in it says to unpack the outer one', async () => {
    const inner = await zipped(inventory);
    expect(await codes(await zipped([{ name: 'inner.zip', blob: inner }]))).toEqual([
      'nested-archive x.zip ',
    ]);
    // Whatever it calls itself.
    expect(await codes(await zipped([{ name: 'inner.csv', blob: inner }]))).toEqual([
      'nested-archive x.zip/inner.csv ',
    ]);
  });

  it('with a password says so', async () => {
    const bytes = new Uint8Array(await (await zipped(inventory)).arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await codes(new Blob([bytes]))).toEqual(['protected-archive x.zip ']);
  });

  it('with nothing to read in it, or that was made to fill a memory, is refused', async () => {
    expect(await codes(await zipped([{ name: 'a.exe', blob: new Blob(['x']) }]))).toEqual([
      'not-an-inventory x.zip ',
    ]);
    const bomb = { name: 'RVTools_tabvInfo.csv', blob: new Blob(['0'.repeat(40_000_000)]) };
    expect(await codes(await zipped([bomb]))).toEqual(['inflates-too-much x.zip ']);
  });

  it('takes paths for names and nothing else', async () => {
    const tricks = csvExportOf(rvtools4(), '../../etc/');
    const { counts, source } = await estateOf([{ name: 'x.zip', blob: await zipped(tricks) }]);
    expect(counts.vms).toBe(9);
    expect(source.sheets[0]?.file).toBe('x.zip/../../etc/RVTools_tabvInfo.csv');
  });
});
