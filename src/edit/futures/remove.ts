import type { Cost } from '../../model/scenario/costs.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/**
 * The scenario without a future, and without its name wherever it stood: as the baseline, which becomes the first one
 * left, and among those that bear a cost. The last future stays, because a scenario is nothing without one.
 */
export function removeFuture(scenario: Scenario, id: string): Scenario {
  const futures = scenario.futures.filter((future) => future.id !== id);
  if (futures.length === 0 || futures.length === scenario.futures.length) return scenario;
  const without = { ...scenario, futures, costs: scenario.costs.map((cost) => borneWithout(cost, id)) };
  if (scenario.baseline !== id) return without;
  const { baseline: _, ...open } = without;
  return open;
}

function borneWithout(cost: Cost, id: string): Cost {
  if (cost.futures?.includes(id) !== true) return cost;
  return { ...cost, futures: cost.futures.filter((future) => future !== id) };
}
