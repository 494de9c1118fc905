import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phasein } from '../cli/fakeIo.ts';
import { rvtools4 } from '../import/make/rvtools4.ts';
import { partsOf } from '../import/make/workbook.ts';
import { zipOf } from '../import/make/zip.ts';

const text = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
const [, section = ''] = /## What was imported\n([^]*?)\n## /.exec(text) ?? [];

const older = rvtools4().map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map((cell) => (cell === 46_059.42 ? 45_700 : cell))),
}));
const files = { 'new.xlsx': zipOf(partsOf(rvtools4())), 'old.xlsx': zipOf(partsOf(older)) };

/** Names of fields, but for those of a scenario, of which other documents tell, and the data of each code. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [
    name,
    ...(name === 'scenario' || name === 'data' ? [] : fieldsIn(inside)),
  ]);
}

it.each([
  ['import', 'new.xlsx', '--older', 'old.xlsx', '--json'],
  ['import', 'new.xlsx', '--report', '--json'],
])('names every field of the data: %s %s %s %s', async (...args) => {
  const { out } = await phasein(args, files);
  const fields = new Set(fieldsIn(JSON.parse(out)));
  expect(fields.size).toBeGreaterThan(40);
  expect([...fields].filter((field) => !section.includes(`\`${field}\``))).toEqual([]);
});
