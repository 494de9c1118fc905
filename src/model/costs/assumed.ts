import type { Scenario } from '../scenario/scenario.ts';
import { inside, type InputPath } from '../scenario/inputPath.ts';
import { complexityOf } from './complexity.ts';
import { PARAM_DEFAULTS, type ParamId } from './params.ts';
import { costRowOf } from './registry.ts';
import { fallbackText } from './resolve.ts';

/** A default of other costs that stands in the figures: where it would be written, what is taken, and who says so. */
export interface AssumedCost {
  readonly path: InputPath;
  readonly value: string;
  readonly source: string;
}

/** Amounts and numbers that cost items take from published figures, and complexities that guests suggest (model.md 8). */
export function assumedInCosts(scenario: Scenario): AssumedCost[] {
  const byComplexity = scenario.costs.some(({ item }) => costRowOf(item).complexity !== undefined);
  return [
    ...scenario.costs.flatMap((cost) => {
      const place = inside('costs', cost.id);
      const row = costRowOf(cost.item);
      const amount = cost.amount === undefined ? row.fallback : undefined;
      return [
        ...(amount
          ? [{ path: inside(place, 'amount'), value: fallbackText(scenario, amount), source: amount.source }]
          : []),
        ...row.params.flatMap((name) => assumedParam(place, name, cost.params?.[name])),
      ];
    }),
    ...(byComplexity ? assumedComplexities(scenario) : []),
  ];
}

function assumedParam(place: InputPath, name: ParamId, given: unknown): AssumedCost[] {
  const taken = given === undefined ? PARAM_DEFAULTS[name] : undefined;
  const path = inside(inside(place, 'params'), name);
  return taken ? [{ path, value: taken.value, source: taken.source }] : [];
}

function assumedComplexities(scenario: Scenario): AssumedCost[] {
  return scenario.clusters.flatMap((cluster) =>
    cluster.guests
      .filter(({ vms, complexity }) => vms > 0 && complexity === undefined)
      .map((group) => ({
        path: `clusters/${cluster.id}/guests/${group.id}/complexity`,
        value: complexityOf(group),
        source: 'docs/costs.md',
      })),
  );
}
