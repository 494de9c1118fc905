import { inside } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { freeIdAmong } from '../things/freeId.ts';
import type { Added } from './add.ts';
import { freeName } from './freeName.ts';

/** The scenario with a copy of a future behind it, that bears the same costs; undefined for a future that is not there. */
export function duplicateFuture(scenario: Scenario, id: string): Added | undefined {
  const { futures } = scenario;
  const place = futures.findIndex((future) => future.id === id);
  const original = futures[place];
  if (!original) return undefined;
  const copy = { ...original, id: freeIdAmong(id, futures), name: freeName(original.name ?? id, scenario) };
  const costs = scenario.costs.map((cost) =>
    cost.futures?.includes(id) === true ? { ...cost, futures: [...cost.futures, copy.id] } : cost,
  );
  return {
    scenario: { ...scenario, futures: futures.toSpliced(place + 1, 0, copy), costs },
    path: inside('futures', copy.id),
  };
}
