import { futureOf } from '../model/explain/context.ts';
import { mayMove } from '../model/compile/compiled.ts';
import type { Projection } from '../model/projection.ts';
import { against } from '../model/results/against.ts';

/** Whether no VM of the estate, and none in the scope of this future, is free to move. */
export function nothingMayMove(projection: Projection, future: string): boolean {
  const { scenario, futures } = projection.compiled;
  const movable = scenario.clusters.some((cluster) => cluster.guests.some(mayMove));
  const flows = futures.find(({ source }) => source.id === future)?.classes.flat() ?? [];
  const reached = flows.some(
    ({ flow }) =>
      flow.divert !== undefined || flow.byPlatform.some((share) => share.some((part) => part > 0)),
  );
  return !movable || !reached;
}

/** Whether two futures pay the same in every month and at the horizon, and none of them moves anything. */
export function sameAsBaseline(
  projection: Projection,
  { future, baseline }: { readonly future: string; readonly baseline: string },
): boolean {
  const own = futureOf(projection, future);
  const base = futureOf(projection, baseline);
  if (!own || !base) return false;
  const moved = own.timeline.migrated.some((moves) => moves.some((vms) => vms !== 0));
  return !moved && against(projection, base, own).difference.every((money) => money === 0);
}
