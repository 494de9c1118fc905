import type { Projection } from '../model/projection.ts';
import { nextStart, type NextDecision } from '../model/results/decision.ts';
import { latestStarts } from '../model/results/latestStart.ts';
import type { RenewalHit } from '../model/results/slip.ts';
import { movesNothing } from './figures.ts';
import type { Verdict } from './verdict.ts';

/** The slip that stands beside the next decision, in months. */
export const SLIP = 3;

/** What being late leads to. */
interface Late {
  readonly cost: number | undefined;
  readonly hits: readonly Pick<RenewalHit, 'units' | 'month'>[];
}

/** What is told of the next decision and of a slip. */
export interface Deciding {
  readonly decision: (Late & Pick<NextDecision, 'start'>) | undefined;
  readonly slip: (Late & { readonly cost: number }) | undefined;
  readonly verdict: Pick<Verdict, 'future'>;
}

const SOME = 1000;

/**
 * What stands unseen in the place of the next decision until it is known: the same futures and months, with amounts and
 * numbers of licences that are made up, so that what is told of it is about as long.
 */
export function awaitedDecision(projection: Projection, { future }: Pick<Verdict, 'future'>): Deciding {
  const start = nextStart(projection);
  const cost = SOME * 10 ** projection.compiled.digits;
  const hits = latestStarts(projection, future)
    .filter(({ planned, edge }) => planned <= edge && edge < planned + SLIP)
    .map(({ end }) => ({ units: SOME, month: end }));
  return {
    decision: start && { start, cost, hits: [{ units: SOME, month: start.end }] },
    slip: movesNothing(projection, future) ? undefined : { cost, hits },
    verdict: { future },
  };
}
