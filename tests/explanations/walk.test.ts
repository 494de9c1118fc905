import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFigures } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { randomScenario } from '../laws/randomScenario.ts';
import type { TimelineVector } from '../vectors/timeline.ts';
import { scenarioOf } from '../vectors/timelineScenario.ts';
import { walk } from './walk.ts';

const TODAY = '2026-11-24';
const json = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
const worked = new URL('../../docs/worked/', import.meta.url);
const files = [
  new URL('../vectors/timeline.json', import.meta.url),
  ...readdirSync(worked)
    .filter((name) => name.endsWith('.json'))
    .map((name) => new URL(name, worked)),
];
const cases = files.flatMap((file) =>
  (json(file) as { cases: TimelineVector[] }).cases.map(
    (vector) => [vector.case.id, scenarioOf(vector.case)] as const,
  ),
);
const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, json(new URL(name, folder)) as Record<string, unknown>] as const);

function wrongIn(scenario: Scenario): readonly string[] {
  const projection = project(scenario, [], TODAY);
  const ids = allFigures(projection);
  expect(ids.length).toBeGreaterThan(100);
  return walk(projection, ids).wrong;
}

describe('every figure explains itself down to inputs, sourced prices and facts, and counts', () => {
  it.each([...cases, ...examples])('%s', (_, scenario) => {
    expect(wrongIn(scenarioSchema.parse(scenario))).toEqual([]);
  });

  it('in random scenarios too', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        expect(wrongIn(randomScenario(g, 'every'))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
