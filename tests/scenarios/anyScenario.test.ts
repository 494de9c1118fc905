import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/model/project.ts';
import { against } from '../../src/model/results/against.ts';
import { totalsOf, type Totals } from '../../src/model/results/totals.ts';
import { checkScenario } from '../../src/model/scenario/check.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { anyScenario, hugeScenario } from './anyScenario.ts';

/** Projects, adds up and compares; throws where a sum of money is not exact. */
function resultsOf(scenario: Scenario): readonly Totals[] {
  const projection = project(scenario, [], '2026-01-15');
  const [base] = projection.futures;
  for (const future of projection.futures) if (base) against(projection, base, future);
  return projection.futures.map((future) => totalsOf(future));
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

  test('is projected, and its money is exact to the cent however much is asked for', () => {
    fc.assert(
      fc.property(fc.oneof({ arbitrary: anyScenario, weight: 4 }, hugeScenario), (scenario) => {
        expect(resultsOf(scenario)).toHaveLength(scenario.futures.length);
      }),
      { numRuns: 150 },
    );
  });
});
