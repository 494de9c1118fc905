import { futureOf } from '../model/explain/context.ts';
import type { Explained } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { nextDecision, type NextDecision } from '../model/results/decision.ts';
import { headlineNotes } from '../model/results/headline.ts';
import { sideBySide } from '../model/results/horizons.ts';
import { slipOf, type Slip } from '../model/results/slip.ts';
import { SLIP } from './awaited.ts';
import { keyFigure, keyId } from './figures.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What every future costs within one of the horizons that are always shown. */
export interface Elsewhere {
  readonly months: number;
  readonly totals: readonly Explained[];
}

/** What takes a few projections more: plain data, so that it may be computed elsewhere and handed over. */
export interface Further {
  /** The verdict with what other horizons add to it, and the price that decides where one is missing. */
  readonly verdict: Verdict;
  readonly decision: NextDecision | undefined;
  /** What it costs when the future of the verdict begins three months later. */
  readonly slip: Pick<Slip, 'months' | 'cost' | 'hits'> | undefined;
  /** The same scenario within 36, 60 and 84 months. */
  readonly elsewhere: readonly Elsewhere[];
}

/** Looks at a projection within other horizons, and at its waves in other months. */
export function furtherOf(projection: Projection): Further {
  const others = sideBySide(projection);
  const verdict = verdictOf(projection, headlineNotes(projection, others));
  const subject = futureOf(projection, verdict.future);
  const slip = subject && slipOf(projection, subject, SLIP);
  return {
    verdict,
    decision: nextDecision(projection),
    slip: slip && { months: slip.months, cost: slip.cost, hits: slip.hits },
    elsewhere: others.map((other) => ({
      months: other.compiled.horizon,
      totals: other.futures.map(({ id }) => keyFigure(other, keyId(id, 'total'))),
    })),
  };
}
