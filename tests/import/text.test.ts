import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import type { Inventory } from '../../src/import/inventory.ts';
import type { ImportProblem } from '../../src/import/problem.ts';
import { textOf, type TextStyle } from './make/text.ts';
import type { Made } from './make/workbook.ts';

const ROWS: readonly (readonly Made[])[] = [
  ['Host', 'Annotation', 'Cluster', '# CPU', '# Cores'],
  ['esx1', 'a; b, c\tand d', 'Köln', 2, 32],
  ['esx2', 'said "no"\r\nand left', 'Köln', 2, 32],
  ['esx3', undefined, 'Zürich', 1, 12],
];

async function read(
  file: Blob,
  name = 'RVTools_tabvHost.csv',
): Promise<{ inventory: Inventory | undefined; problems: readonly ImportProblem[] }> {
  return readInventory(file, name);
}

const HOSTS = [
  ['esx1', 'Köln', 2, 32, 2],
  ['esx2', 'Köln', 2, 32, 3],
  ['esx3', 'Zürich', 1, 12, 4],
];

function told({ inventory }: { inventory: Inventory | undefined }): unknown[] {
  return (inventory?.hosts ?? []).map(({ name, cluster, sockets, cores, row }) => [
    name,
    cluster,
    sockets,
    cores,
    row,
  ]);
}

describe('a text with columns', () => {
  const styles: Readonly<Record<string, TextStyle>> = {
    commas: {},
    semicolons: { separator: ';' },
    tabs: { separator: '\t' },
    bars: { separator: '|' },
    'everything in quotes': { isQuoted: true, separator: ';' },
    'lines of other systems': { lineEnd: '\n' },
    'lines of old systems': { lineEnd: '\r' },
    'no last line end': { hasNoLastLineEnd: true },
    'a mark of UTF-8': { encoding: 'utf-8 with mark' },
    'UTF-16': { encoding: 'utf-16le', separator: '\t' },
    'UTF-16 with its mark': { encoding: 'utf-16le with mark' },
    'UTF-16 the other way round': { encoding: 'utf-16be with mark', separator: ';' },
    'Windows-1252': { encoding: 'latin1', separator: ';' },
    'a line that states the separator': { separator: '|', first: 'sep=|' },
  };
  for (const [name, style] of Object.entries(styles))
    it(`is read with ${name}`, async () => {
      expect(told(await read(textOf(ROWS, style)))).toEqual(HOSTS);
    });

  it('may begin with what Export-Csv says of its objects, which takes a row of its own', async () => {
    const file = textOf(ROWS, { first: '#TYPE Selected.VMware.VimAutomation, with a comma' });
    expect(told(await read(file))).toEqual(
      HOSTS.map(([row, ...host]) => [row, ...host.slice(0, -1), Number(host.at(-1)) + 1]),
    );
  });

  it('holds the rows it had, wherever its pieces are cut', async () => {
    // Longer than one piece of any stream, with quotes, line breaks and letters of two bytes at every place of it.
    const many = Array.from({ length: 20_000 }, (_, at) => [
      `esx${String(at)}`,
      `"ä;"\r\n${'é'.repeat(at % 7)}`,
      'Köln',
      2,
      32,
    ]);
    const result = await read(
      textOf([['Host', 'Annotation', 'Cluster', '# CPU', '# Cores'], ...many], {
        separator: ';',
        first: '#TYPE System.Object of many kinds',
      }),
    );
    expect(result.inventory?.hosts.map(({ name }) => name)).toEqual(many.map(([name]) => name));
    expect(
      new Set(result.inventory?.hosts.map(({ cluster, sockets }) => `${String(cluster)} ${String(sockets)}`)),
    ).toEqual(new Set(['Köln 2']));
    expect(result.inventory?.hosts.at(-1)?.row).toBe(20_002);
  });
});

describe('a text that is not written by the book', () => {
  const lines = (...all: readonly string[]): Blob => new Blob([all.join('\r\n')]);

  it('leaves out a row whose values may stand in wrong columns, and says so', async () => {
    const { inventory, problems } = await read(
      lines('Host,Note,# CPU,# Cores', 'a,one,2,32', 'b,one, two,2,32', 'c,,1,8,,'),
    );
    expect(inventory?.hosts.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(problems.find(({ code }) => code === 'too-many-cells')).toMatchObject({
      severity: 'warning',
      row: 3,
      data: { count: 1 },
    });
  });

  it('is divided by the sign that divides all rows alike, not by the one that is there most often', async () => {
    const { inventory } = await read(lines('Host;Note, or none, or more, as it is;# CPU', 'a;;2', 'b;yes;1'));
    expect(inventory?.hosts.map(({ name, sockets }) => [name, sockets])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('keeps what ends early, with the rest unknown', async () => {
    const { inventory } = await read(lines('Host,Cluster,# CPU', 'a,x,2', 'b'));
    expect(inventory?.hosts[1]).toEqual({
      file: 'RVTools_tabvHost.csv',
      sheet: 'RVTools_tabvHost',
      row: 3,
      name: 'b',
    });
  });

  it('takes quotes within a text and behind one as they stand', async () => {
    const { inventory } = await read(lines('Host,Cluster', '19" rack,"a"b', '"c",""', '"d ""e"" f",""""'));
    expect(inventory?.hosts.map(({ name, cluster }) => [name, cluster])).toEqual([
      ['19" rack', 'ab'],
      ['c', undefined],
      ['d "e" f', '"'],
    ]);
  });

  it('refuses a quote without an end, and what is no text', async () => {
    const codes = async (file: Blob): Promise<string[]> =>
      (await read(file)).problems.map(({ code }) => code);
    expect(await codes(lines('Host,Cluster', '"esx1,a', 'esx2,b'))).toEqual(['open-quote']);
    expect(await codes(new Blob(['Host,Cluster\r\n"', 'x'.repeat(3_000_000), '"']))).toEqual(['open-quote']);
    expect(await codes(new Blob([new Uint8Array([72, 111, 0, 1, 2, 3])]))).toEqual(['not-an-inventory']);
  });

  it('counts blank lines as rows, as a spreadsheet does', async () => {
    const { inventory } = await read(lines('', 'Host,# CPU', '', 'a,2'));
    expect(inventory?.hosts).toMatchObject([{ name: 'a', sockets: 2, row: 4 }]);
  });
});
