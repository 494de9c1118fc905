import { expect, it } from 'vitest';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readInventory } from '../../src/import/read.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { textOf, type TextStyle } from './make/text.ts';

const HEADINGS = ['VM', 'Powerstate', 'Template', 'CPUs', 'Memory', 'In Use GB', 'Provisioned MiB'];

async function read(
  rows: readonly (readonly string[])[],
  style: TextStyle = { separator: ';' },
): Promise<{ sizes: unknown[]; problems: readonly ImportProblem[] }> {
  const { inventory, problems } = await readInventory(textOf([HEADINGS, ...rows], style), 'x.csv');
  const sizes = inventory?.vms.map(({ vcpu, ramMiB, inUseMiB, provisionedMiB }) => [
    vcpu,
    ramMiB,
    inUseMiB,
    provisionedMiB,
  ]);
  return {
    sizes: sizes ?? [],
    problems: problems.filter(({ severity, column }) => severity !== 'info' && column !== undefined),
  };
}

const vm = (...sizes: readonly string[]): string[] => ['a', 'poweredOn', 'False', ...sizes];

it('reads numbers as the whole column says they are written', async () => {
  // 0.75 GB are 768 MiB, 1,234.5 are 1,264,128, and 1.024 of the same column is a little more than one.
  const { sizes, problems } = await read([
    vm('4', '16.384', '0,75', '1.234,5'),
    vm('2', '8.192', '1.234,5', '2.048'),
    vm('1', '512', '1,024', '7'),
  ]);
  expect(sizes).toEqual([
    [4, 16_384, 768, 1234.5],
    [2, 8192, 1_264_128, 2048],
    [1, 512, 1048.576, 7],
  ]);
  expect(problems).toEqual([]);
});

it('reads the other way of writing as well', async () => {
  const { sizes, problems } = await read(
    [vm('4', '16,384', '0.75', '1,791,567.26'), vm('2', '-', '1,024', '')],
    {},
  );
  expect(sizes).toEqual([
    [4, 16_384, 768, 1_791_567.26],
    [2, undefined, 1_048_576, undefined],
  ]);
  // "-" is nothing, not something that cannot be read.
  expect(problems.map(({ code, column }) => [code, column])).toEqual([['empty-cells', 'Memory']]);
});

it('asks where the column does not say it, and keeps the value unknown', async () => {
  const { sizes, problems } = await read([
    vm('4', '4096', '1,024', '5'),
    vm('4', '4096', '2', '5'),
    vm('4', '4096', '3,072', '5'),
  ]);
  expect(sizes).toEqual([
    [4, 4096, undefined, 5],
    [4, 4096, 2048, 5],
    [4, 4096, undefined, 5],
  ]);
  expect(problems).toEqual([
    {
      code: 'open-numbers',
      severity: 'warning',
      file: 'x.csv',
      sheet: 'x',
      column: 'In Use GB',
      row: 2,
      data: { count: 2, rows: [2, 4], given: '1,024' },
    },
  ]);
  expect(problems.map(inventorySentence).join()).toContain('Say which sign stands before fractions.');
});

it('takes no side where a column contradicts itself', async () => {
  const { sizes, problems } = await read([
    vm('4', '4096', '1,5', '5'),
    vm('4', '4096', '1.5', '5'),
    vm('4', '4096', 'much', '5'),
  ]);
  expect(sizes.map((size) => (size as unknown[])[2])).toEqual([undefined, undefined, undefined]);
  expect(problems.map(({ code, data }) => [code, data])).toEqual([
    ['not-readable', { count: 1, rows: [4], given: 'much' }],
    ['mixed-numbers', { count: 2, rows: [2, 3], given: '1,5' }],
  ]);
});
