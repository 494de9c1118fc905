import type { Compiled } from '../compile/compiled.ts';
import type { FutureProjection } from '../projection.ts';
import { beyondHorizon } from '../ledger/settlement.ts';
import type { OfferPlan } from '../plan/plan.ts';

/** Units of one offer over some months, committed beside needed: one step of the stairs. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly committed: number;
  readonly needed: number;
}

/** What is held and not needed of a plan in a month; held below the need is no stranding (model.md 9). */
export function strandedIn(future: FutureProjection, plan: OfferPlan, month: number): number {
  return Math.max(0, (plan.held[month] ?? 0) - (future.demand.needed[plan.offer]?.[month] ?? 0));
}

/** Committed units beside needed ones as stairs: a new step where either of them changes (model.md 9). */
export function stairsOf(future: FutureProjection, plan: OfferPlan): Step[] {
  const stairs: Step[] = [];
  plan.held.forEach((committed, month) => {
    const needed = future.demand.needed[plan.offer]?.[month] ?? 0;
    const last = stairs.at(-1);
    if (last?.committed === committed && last.needed === needed)
      stairs.splice(-1, 1, { ...last, to: month + 1 });
    else stairs.push({ from: month, to: month + 1, committed, needed });
  });
  return stairs;
}

/** A contract that binds beyond the horizon: its units, the months left until its end, and those still to be paid. */
export interface Commitment {
  readonly contract: number;
  readonly units: number;
  readonly months: number;
  readonly owed: number;
}

/** The contracts of a plan that bind beyond the horizon, in their order; those without an end bind nobody (model.md 9). */
export function commitmentsOf(compiled: Compiled, plan: OfferPlan): Commitment[] {
  return beyondHorizon(plan, 0, compiled.horizon)
    .map(({ contract, owed }) => ({
      contract: contract.index,
      units: contract.quantity,
      months: contract.end - compiled.horizon,
      owed,
    }))
    .sort((a, b) => a.contract - b.contract);
}
