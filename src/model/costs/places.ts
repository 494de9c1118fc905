import { madeOnce } from '../madeOnce.ts';
import { DRIVERS } from './drivers.ts';
import type { CostPlace, CostRun } from './quantities.ts';
import type { ResolvedCost } from './resolve.ts';

const counted = madeOnce<Map<string, readonly CostPlace[]>>();

/** What the driver of a cost counts; once for all items that count the same, as long as the timeline holds. */
export function placesOf(run: CostRun, cost: ResolvedCost): readonly CostPlace[] {
  const { driver } = cost.row;
  const { places, alike } = DRIVERS[driver];
  if (!alike) return places(run, cost);
  const ofTimeline = counted(run.timeline, [], () => new Map());
  const key = `${driver} ${alike(cost)}`;
  const known = ofTimeline.get(key) ?? places(run, cost);
  ofTimeline.set(key, known);
  return known;
}
