import type { Compiled, CompiledEdition, CompiledFuture } from '../compile/compiled.ts';
import { followOther, type Demand } from '../demand/demand.ts';
import type { Timeline } from '../timeline/record.ts';
import { holdingsOf } from './holdings.ts';
import { planningOrder } from './order.ts';
import { planOffer, type OfferPlan } from './plan.ts';

/** What planning leaves behind: the plans in the order of the offers, and the needs that followed from what is held. */
export interface Planned {
  readonly plans: readonly OfferPlan[];
  readonly demand: Demand;
}

/** The purchase plans of one future: one per offer that is needed in some month or held from the start. */
export function plansOf(
  compiled: Compiled,
  future: CompiledFuture,
  counted: Demand,
  timeline: Timeline,
): Planned {
  const plans: OfferPlan[] = [];
  let demand = counted;
  for (const index of planningOrder(compiled.offers)) {
    const offer = compiled.offers[index];
    demand = followOther({ compiled, future, timeline }, demand, index, (base) => heldOf(plans, base));
    const needed = demand.needed[index] ?? new Float64Array(compiled.horizon);
    const holdings = holdingsOf(compiled, future, index);
    if (!offer || (holdings.length === 0 && needed.every((count) => count === 0))) continue;
    const plan = planOffer(offer, index, holdings, needed, (month) => editionFor(future, index, month));
    plans.push(plan);
  }
  return { plans: plans.sort((a, b) => a.offer - b.offer), demand };
}

function heldOf(plans: readonly OfferPlan[], offer: number): Float64Array | undefined {
  return plans.find((plan) => plan.offer === offer)?.held;
}

/** The edition change in force that brings an offer, whose `buy` terms apply to what is bought of it. */
function editionFor(future: CompiledFuture, offer: number, month: number): CompiledEdition | undefined {
  return future.editions.find((edition) => edition.offer === offer && edition.from <= month);
}
