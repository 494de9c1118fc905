import { expect, it } from 'vitest';
import type { ResultFile } from '../../src/export/json/result.ts';
import { phasein } from './fakeIo.ts';

const result = async (file: string): Promise<ResultFile> =>
  JSON.parse((await phasein(['estimate', file, '--json', '--brief'])).out) as ResultFile;

it('the price at which two futures cost the same is what the two cost when it is set', async () => {
  const { indifference, range } = await result('skeleton.json');
  const [{ roots, path, future, baseline } = { roots: [], path: '' }] = indifference;
  expect({ path, future, baseline }).toEqual({
    path: 'holdings/vvf-2025/next/price',
    future: 'move',
    baseline: 'stay',
  });
  expect(roots).toHaveLength(1);
  const [root] = roots;
  const set = await phasein([
    'explain',
    'skeleton.json',
    'against/move/savings',
    '--json',
    '--depth',
    '0',
    '--set',
    `${path}=${root?.price ?? ''}`,
  ]);
  expect(set.out).toContain(`"value": "${root?.remaining ?? ''}"`);
  expect(range).toBeNull();
  const why = await phasein(['explain', 'skeleton.json', root?.figure ?? '']);
  expect(why.out).toContain(`USD ${root?.price ?? ''} per unit and year`);
});

it('every level of prices is what the scenario costs when the level is chosen', async () => {
  const { range, futures } = await result('growth-only.json');
  expect(Object.keys(range ?? {})).toEqual(['low', 'base', 'high']);
  expect(range?.base.map(({ total }) => total)).toEqual(futures.map(({ total }) => total));
  expect(range?.low[0]).toEqual({ future: 'stay', total: '265800.00', savings: null, complete: true });
  const { out } = await phasein([
    'estimate',
    'growth-only.json',
    '--json',
    '--brief',
    '--set',
    'assumptions/priceLevel=low',
  ]);
  const low = JSON.parse(out) as ResultFile;
  expect(range?.low.map(({ total }) => total)).toEqual(low.futures.map(({ total }) => total));
  expect(range?.low[1]?.savings).toBe(low.comparison[0]?.savings);
});

it('both are said in words, and in the summary', async () => {
  const text = await phasein(['estimate', 'growth-only.json']);
  expect(text.out).toContain('The same at low, base and high prices (USD)');
  expect(text.out).toContain('Whatever “Foundation, three years from January 2026” renews at');
  const ids = await phasein(['estimate', 'growth-only.json', '--ids']);
  expect(ids.out).toContain('range/low/against/divert/savings');
  const markdown = await phasein(['estimate', 'growth-only.json', '--markdown']);
  expect(markdown.out).toContain('## The same at low, base and high prices (USD)');
  expect((await phasein(['estimate', 'skeleton.json'])).out).not.toContain('The same at low, base and high');
});
