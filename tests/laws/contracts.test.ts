import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/model/project.ts';
import type { FutureProjection } from '../../src/model/projection.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { anyScenario } from '../scenarios/anyScenario.ts';

/** Futures of any readable scenario, other costs apart. */
function futuresOf(scenario: Scenario): readonly FutureProjection[] {
  return project({ ...scenario, costs: [] }, [], '2026-11-24').futures;
}

describe('contracts of any scenario, perpetual licences, support and successors included', () => {
  it('cover what is needed in every month', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { demand, plans } of futuresOf(scenario))
          demand.needed.forEach((needed, offer) => {
            const held = plans.find((plan) => plan.offer === offer)?.held;
            expect(needed.every((units, month) => units <= (held?.[month] ?? 0))).toBe(true);
          });
      }),
      { numRuns: 150 },
    );
  });

  it('hold in every month what their contracts in force add up to', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { plans } of futuresOf(scenario))
          for (const { contracts, held } of plans)
            held.forEach((units, month) => {
              const inForce = contracts.filter(({ begin, end }) => begin <= month && month < end);
              expect(inForce.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(units);
            });
      }),
      { numRuns: 60 },
    );
  });
});
