import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/model/project.ts';
import { checkScenario } from '../../src/model/scenario/check.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { anyScenario, hugeScenario } from './anyScenario.ts';

const projected = (scenario: Scenario): number => project(scenario, [], '2026-01-15').futures.length;

/** Projects, unless a sum of money is too large to be counted in exact cents, which is refused. */
function projectedUnlessTooLarge(scenario: Scenario): void {
  try {
    expect(projected(scenario)).toBe(scenario.futures.length);
  } catch (error) {
    if (!/minor units out of exact range: -?\d/.test(String(error))) throw error;
  }
}

describe('any scenario that can be read, whatever contradicts itself in it', () => {
  test('is one: the schema accepts what is drawn', () => {
    fc.assert(
      fc.property(fc.oneof(anyScenario, hugeScenario), (scenario) => {
        expect(scenarioSchema.safeParse(scenario).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test('can be checked, and every problem stands where something can be shown', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { path, code } of checkScenario(scenario, [])) expect(path, code).toMatch(/^[a-z]/);
      }),
      { numRuns: 100 },
    );
  });

  test('is projected, and its money never rounded where cents cannot be exact', () => {
    fc.assert(
      fc.property(fc.oneof({ arbitrary: anyScenario, weight: 4 }, hugeScenario), (scenario) => {
        projectedUnlessTooLarge(scenario);
      }),
      { numRuns: 150 },
    );
  });
});
