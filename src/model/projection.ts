import type { Compiled } from './compile/compiled.ts';
import type { Demand } from './demand/demand.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { AssumedUnits } from './modes/assume.ts';
import type { UnitCourse } from './modes/deciding.ts';
import type { OfferPlan } from './plan/plan.ts';
import type { Problem } from './scenario/problem.ts';
import type { Timeline } from './timeline/record.ts';

/** One future, projected: what stands where, what is needed, what is held and bought, and every line of money. */
export interface FutureProjection {
  readonly id: string;
  readonly timeline: Timeline;
  readonly demand: Demand;
  /** How every product is licensed, unit by unit, and what of it is only assumed to be held. */
  readonly modes: readonly UnitCourse[];
  readonly assumed: readonly AssumedUnits[];
  /** One plan per offer that is needed or held, in the order of the offers. */
  readonly plans: readonly OfferPlan[];
  /** Exact unit prices per plan and contract, undefined where unknown. */
  readonly prices: readonly (readonly (string | undefined)[])[];
  readonly ledger: Ledger;
  /** What its months ran into: hosts and limits, contracts and their offers. */
  readonly problems: readonly Problem[];
}

/** A scenario projected month by month, for every future: plain columns that functions of results read. */
export interface Projection {
  readonly compiled: Compiled;
  readonly today: string;
  readonly futures: readonly FutureProjection[];
  /** What the facts leave open and what any future ran into, each place once. */
  readonly problems: readonly Problem[];
}
