import { expect, it } from 'vitest';
import type { Column } from './column.ts';
import { locate } from './locate.ts';

const text = (...headings: string[]): Column => ({ headings, kind: 'text' });
const columns = {
  name: text('VM', 'vInfoVMName'),
  datacenter: text('Datacenter'),
  cluster: text('Cluster'),
  size: { headings: ['In Use MiB'], kind: 'size' },
} as const;

it('finds columns by any of their headings, wherever they stand', () => {
  const found = locate(columns, ['In use MB', 'Annotation', 'vInfoVMName']);
  expect(found.map(({ field, at, heading, unit }) => [field, at, heading, unit])).toEqual([
    ['name', 2, 'vInfoVMName', undefined],
    ['size', 0, 'In use MB', 'mb'],
  ]);
});

it('takes the column that stands among its own kind when a custom attribute has the same heading', () => {
  const found = locate(columns, ['VM', 'Annotation', 'Datacenter', 'owner', 'Datacenter', 'Cluster']);
  expect(found.find(({ field }) => field === 'datacenter')).toMatchObject({ at: 4, among: ['C', 'E'] });
  expect(found.find(({ field }) => field === 'cluster')).toMatchObject({ at: 5, among: [] });
});

it('is not misled by headings that are names of object properties', () => {
  expect(locate(columns, ['__proto__', 'constructor', 'toString', 'VM'])).toMatchObject([
    { field: 'name', at: 3 },
  ]);
});
