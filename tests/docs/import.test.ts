import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phasein } from '../cli/fakeIo.ts';
import { replacing } from '../import/make/csvExport.ts';
import { rvtools4 } from '../import/make/rvtools4.ts';
import { textOf } from '../import/make/text.ts';
import { partsOf } from '../import/make/workbook.ts';
import { zipOf } from '../import/make/zip.ts';

const text = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
const [, block = ''] = /```sh\n([^`]*)```/.exec(text) ?? [];
const lines = block.split('\n').filter((line) => line !== '');

/** An export in which the names occur that the examples exclude and choose by, as of a day. */
function exportOf(day: number): Uint8Array {
  const named = replacing(rvtools4(), { Beta: 'Test', North: 'Berlin', app1: 'tmp-1' });
  const dated = named.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (cell === 46_059.42 ? day : cell))),
  }));
  return zipOf(partsOf(dated));
}

const rows = await textOf([
  ['Cluster', 'Hosts', 'Sockets', 'Cores per socket'],
  ['Main', 4, 2, 24],
]).text();
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'RVTools_export_all.xlsx': exportOf(46_059.42),
  'all.xlsx': exportOf(46_059.42),
  'new.xlsx': exportOf(46_059.42),
  'old.xlsx': exportOf(45_700),
  'plan.json': readFileSync(new URL('../../examples/skeleton.json', import.meta.url), 'utf8'),
  'berlin/all.xlsx': exportOf(46_059.42),
  'munich.zip': zipOf([{ name: 'more.xlsx', content: exportOf(46_058) }]),
  'more.csv': rows,
  '-': rows,
};

/** The words of a line as a shell would hand them over: quotes go, comments and what is read from a file too. */
function wordsOf(line: string): string[] {
  const [typed = ''] = line.replace(/ < \S+/, '').split(/\s+#/);
  return (typed.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

it.each(lines)('%s', async (line) => {
  const words = wordsOf(line);
  expect(words.slice(0, 5)).toEqual(['npm', 'run', '--silent', 'phasein', '--']);
  const { code, out, err } = await phasein(words.slice(5), FILES);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  expect(out).toMatch(/\d+ hosts/);
});

it('shows more than one command', () => {
  expect(lines.length).toBeGreaterThan(8);
});
