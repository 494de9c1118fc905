import type { Compiled, CompiledEdition, CompiledFuture } from '../compile/compiled.ts';
import type { Demand } from '../demand/demand.ts';
import { holdingsOf } from './holdings.ts';
import { planOffer, type OfferPlan } from './plan.ts';

/** The purchase plans of one future: one per offer that is needed in some month or held from the start. */
export function plansOf(compiled: Compiled, future: CompiledFuture, demand: Demand): OfferPlan[] {
  return compiled.offers.flatMap((offer, index) => {
    const needed = demand.needed[index] ?? new Float64Array(compiled.horizon);
    const holdings = holdingsOf(compiled, future, index);
    if (holdings.length === 0 && needed.every((count) => count === 0)) return [];
    return [planOffer(offer, index, holdings, needed, (month) => editionFor(future, index, month))];
  });
}

/** The edition change in force that brings an offer, whose `buy` terms apply to what is bought of it. */
function editionFor(future: CompiledFuture, offer: number, month: number): CompiledEdition | undefined {
  return future.editions.find((edition) => edition.offer === offer && edition.from <= month);
}
