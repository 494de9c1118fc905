import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/model/at.ts';
import type { UnitCourse } from '../../src/model/modes/deciding.ts';
import { project } from '../../src/model/project.ts';
import { totalsOf } from '../../src/model/results/totals.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { ByForce, type Forced } from './modesByForce.ts';
import { modesScenario } from './modesScenario.ts';

/** The search compares plain numbers, the ledger rounds every line: each may be half a cent off. */
const CENTS = 30;

interface Outcome {
  readonly course: UnitCourse;
  readonly total: number;
  readonly forced: readonly Forced[];
}

/** The course taken and all others there are; undefined where the modes are assumed or no mode is ever needed. */
function outcomeOf(scenario: Scenario): Outcome | undefined {
  const projection = project(scenario, [], '2026-11-24');
  const future = at(projection.futures, 0);
  const course = future.modes[0];
  if (!course || course.begins === 'assumed') return undefined;
  const force = new ByForce(projection, future);
  const from = Math.min(...course.unit.needs.map((need) => need.findIndex((units) => units > 0)));
  const starts =
    course.begins === 'held'
      ? [course.stretches.slice(0, 1)]
      : course.unit.needs.map((_, mode) => [{ from, mode }]);
  return { course, total: totalsOf(future).total, forced: starts.flatMap((start) => force.all(start)) };
}

describe('modes of products', () => {
  it('are never dearer than any other course, nor than one mode throughout', () => {
    const seen = { held: 0, decided: 0, changed: 0, courses: 0 };
    fc.assert(
      fc.property(modesScenario, (scenario) => {
        const outcome = outcomeOf(scenario);
        if (!outcome) return;
        const { course, total, forced } = outcome;
        const least = Math.min(...forced.map((one) => one.total));
        expect(Math.abs(total - least)).toBeLessThanOrEqual(CENTS);
        for (const { steps, total: other } of forced)
          if (steps.every(({ mode }) => mode === steps[0]?.mode))
            expect(total).toBeLessThanOrEqual(other + CENTS);
        seen[course.begins === 'held' ? 'held' : 'decided'] += 1;
        seen.changed += Number(new Set(course.stretches.map(({ mode }) => mode)).size > 1);
        seen.courses += forced.length;
      }),
      { numRuns: 1000 },
    );
    // Small as they are, they hold, decide and change modes, and there is something to choose among.
    expect(Math.min(seen.held, seen.decided, seen.changed)).toBeGreaterThan(30);
    expect(seen.courses).toBeGreaterThan(5000);
  });
});
