import type { Scenario } from '../../model/scenario/scenario.ts';

/**
 * The scenario with a future one place earlier or later; the same one where there is no such place. The future that the
 * others are compared with stays the same: where it was the first one without being named, it is named.
 */
export function moveFuture(scenario: Scenario, id: string, by: -1 | 1): Scenario {
  const { futures, baseline = futures[0]?.id } = scenario;
  const place = futures.findIndex((future) => future.id === id);
  const future = futures[place];
  const to = place + by;
  if (!future || to < 0 || to >= futures.length) return scenario;
  const moved = futures.toSpliced(place, 1).toSpliced(to, 0, future);
  const isNamed = scenario.baseline !== undefined || moved[0]?.id === baseline || baseline === undefined;
  return { ...scenario, futures: moved, ...(isNamed ? {} : { baseline }) };
}
