import { at, sure } from '../at.ts';
import { futureOf } from '../explain/context.ts';
import type { Projection } from '../projection.ts';
import { latestStarts, type LatestStart } from './latestStart.ts';
import { slipOf, type RenewalHit } from './slip.ts';
import { todayOf } from './today.ts';

/** The decision that comes next: which move must begin by when, and what it costs to miss it. */
export interface NextDecision {
  readonly start: LatestStart;
  /** What it costs, in minor units, to begin one month after the last one that works; undefined when that month is before the start. */
  readonly cost: number | undefined;
  /** The renewals that are signed for more units then. */
  readonly hits: readonly RenewalHit[];
}

/** The earliest latest start that has not passed yet, with what it costs to miss it; undefined when none is left (model.md 9). */
export function nextDecision(projection: Projection): NextDecision | undefined {
  const start = nextStart(projection);
  return start && { start, ...missed(projection, start) };
}

/** The earliest latest start that has not passed yet, over all moving futures and renewals; undefined when none is left (model.md 9). */
export function nextStart(projection: Projection): LatestStart | undefined {
  const today = todayOf(projection);
  const [start] = projection.futures
    .flatMap(({ id }) => latestStarts(projection, id))
    .filter(({ latest, renewsWhole }) => !renewsWhole && latest >= today)
    .sort((a, b) => a.latest - b.latest);
  return start;
}

/** The same move at the edge and one month later: the difference is what the renewal costs. */
function missed(projection: Projection, start: LatestStart): Pick<NextDecision, 'cost' | 'hits'> {
  const planned = sure(futureOf(projection, start.future));
  const inTime = slipOf(projection, planned, start.edge - start.planned);
  if (!inTime) return { cost: undefined, hits: [] };
  const { cost, hits } = sure(slipOf(inTime.late, at(inTime.late.futures, 0), 1));
  return { cost, hits };
}
