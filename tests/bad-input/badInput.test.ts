import { describe, expect, test } from 'vitest';
import { project } from '../../src/model/project.ts';
import { checkScenario } from '../../src/model/scenario/check.ts';
import { openScenario } from '../../src/saved/open.ts';
import { sentenceOf } from '../../src/wording/problems.ts';
import { SOUND } from '../scenarios/sound.ts';
import type { BadInput } from './badInput.ts';
import { CONTRADICTIONS } from './contradictions.ts';
import { BAD_FIELDS } from './fields.ts';
import { BAD_FILES } from './files.ts';
import { BAD_STRUCTURES } from './structure.ts';

const GROUPS = {
  'fields that cannot be read': BAD_FIELDS,
  'structures that cannot be read': BAD_STRUCTURES,
  'files that are no scenario': BAD_FILES,
  'contradictions between readable fields': CONTRADICTIONS,
};

function opened({ file }: BadInput) {
  const { scenario, problems, original } = openScenario(file);
  return { scenario, original, problems: [...problems, ...(scenario ? checkScenario(scenario, []) : [])] };
}

test('the scenario that all of these spoil is sound by itself', () => {
  const { scenario, problems } = openScenario(JSON.stringify(SOUND));
  expect(problems).toEqual([]);
  expect(checkScenario(SOUND, [])).toEqual([]);
  expect(scenario).toEqual(SOUND);
});

describe.each(Object.entries(GROUPS))('%s', (_, inputs) => {
  test.each(inputs.map((input) => [input.name, input] as const))('%s', (_name, input) => {
    const { scenario, problems, original } = opened(input);
    expect(problems.map(({ path, code }) => [path, code])).toContainEqual([input.path, input.code]);
    expect(problems.map(sentenceOf).filter((sentence) => !/^[^a-z].*[.?]$/s.test(sentence))).toEqual([]);
    expect(original).toBe(input.file);
    expect(scenario !== undefined).toBe(input.offered);
    if (scenario) expect(project(scenario, [], '2026-01-15').futures.length).toBe(scenario.futures.length);
  });
});

test('a broken part takes only itself away', () => {
  const whole = BAD_FIELDS.find(({ path }) => path === 'holdings/c1/next/uplift');
  const { scenario } = opened(whole ?? ({ ...BAD_FIELDS[0], file: '' } as BadInput));
  expect(scenario?.holdings[0]?.next).toEqual({ term: 12, cap: '400' });
  expect(scenario?.clusters).toEqual(SOUND.clusters);
});

test('a key named after prototypes changes no prototype', () => {
  for (const input of BAD_STRUCTURES) opened(input);
  expect('polluted' in {}).toBe(false);
});
