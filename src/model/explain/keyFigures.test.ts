import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { project } from '../project.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { explain, FAMILIES } from './explain.ts';
import { explainKey, KEY_FAMILIES } from './keyFigures.ts';

const scenario = JSON.parse(readFileSync('examples/personas/small-shop.json', 'utf8')) as Scenario;
const projection = project(scenario, [], '2026-11-24');

it('says of every key figure what is said where all figures are known', () => {
  const keys = KEY_FAMILIES.flatMap((family) => family.list(projection));
  expect(keys).toContain('future/stay/total');
  for (const id of keys) expect(explainKey(projection, id), id).toEqual(explain(projection, id));
});

it('takes its families from those of all figures, and knows no other figure', () => {
  for (const family of KEY_FAMILIES) expect(FAMILIES).toContain(family);
  const id = 'input/horizon';
  expect(explain(projection, id)).toBeDefined();
  expect(explainKey(projection, id)).toBeUndefined();
});
