import { expect, it } from 'vitest';
import { phasein } from './fakeIo.ts';

const savings = async (...options: string[]): Promise<number> => {
  const { out } = await phasein(['estimate', 'skeleton.json', '--json', '--brief', ...options]);
  const { comparison } = JSON.parse(out) as { comparison: { savings: string }[] };
  return Number(comparison[0]?.savings);
};

it('ranks inputs, each with what the same change set by hand does', async () => {
  const { code, out } = await phasein(['sensitivity', 'skeleton.json', '--json']);
  expect(code).toBe(0);
  const { levers } = JSON.parse(out) as { levers: { path: string; trial: string; change: string }[] };
  expect(levers).toHaveLength(5);
  const before = await savings();
  for (const { path, trial, change } of levers)
    expect((await savings('--set', `${path}=${trial}`)) - before).toBeCloseTo(Number(change), 2);
  const sizes = levers.map(({ change }) => Math.abs(Number(change)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it('says each in a line with its address, and where nothing is compared that there is none', async () => {
  const { out } = await phasein(['sensitivity', 'skeleton.json']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  for (const line of lines.slice(1))
    expect(line).toMatch(/: \+\d+ (%|points): USD [\d,]+ (more|less) saved {2}\[\S+\]$/);
  expect((await phasein(['sensitivity', 'nowhere.json'])).code).toBe(2);
});
