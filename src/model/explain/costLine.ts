import { at, codeAt, sure } from '../at.ts';
import { isCostLine } from '../costs/lines.ts';
import { placesOf } from '../costs/places.ts';
import type { CostPlace } from '../costs/quantities.ts';
import { resolveCost, type ResolvedCost } from '../costs/resolve.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { InputPath } from '../scenario/inputPath.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

/** The cost item that a line is of; undefined for every other line. */
export function costOfLine(
  { compiled }: Projection,
  { ledger }: FutureProjection,
  line: number,
): ResolvedCost | undefined {
  if (!isCostLine(columnsOf(ledger), line)) return undefined;
  const index = codeAt(columnsOf(ledger).source, line);
  return resolveCost(compiled, at(compiled.scenario.costs, index), index);
}

/** Where a line's quantity comes from: its place among those that its driver counts for the item, as it is or changed. */
export function placeOfLine(
  { compiled }: Projection,
  { id, timeline, ledger }: FutureProjection,
  line: number,
  cost: ResolvedCost,
): CostPlace | undefined {
  const columns = columnsOf(ledger);
  const future = sure(compiled.futures.find(({ source }) => source.id === id));
  return placesOf({ compiled, future, timeline }, cost).find(
    ({ cluster, kvm }) => cluster === columns.cluster[line] && kvm === columns.kvm[line],
  );
}

/** Where what a line of other costs misses would be written: its amount, one of its numbers, or a number of the estate. */
export function pathOfCost(
  projection: Projection,
  future: FutureProjection,
  line: number,
): InputPath | undefined {
  const cost = costOfLine(projection, future, line);
  return cost && (cost.missing ?? placeOfLine(projection, future, line, cost)?.unknown);
}
