import type { Offer } from '../../model/scenario/contracts.ts';
import { checkScenario } from '../../model/scenario/check.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** What no longer fits in a scenario once its estate is another one: waves of clusters that are gone, and the like. */
export function consequencesOf(before: Scenario, after: Scenario, offers: readonly Offer[]): Problem[] {
  const errors = (scenario: Scenario): Problem[] =>
    checkScenario(scenario, offers).filter(({ severity }) => severity === 'error');
  const known = new Set(errors(before).map(keyOf));
  return errors(after).filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ code, path }: Problem): string {
  return `${code} ${path}`;
}
