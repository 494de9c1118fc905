import type { Compiled, CompiledEdition, CompiledFuture } from '../compile/compiled.ts';
import { followOther, type Demand } from '../demand/demand.ts';
import { followsLicences } from '../demand/follows.ts';
import { overflow, overflows } from '../demand/overflow.ts';
import type { Timeline } from '../timeline/record.ts';
import type { Draft } from './contract.ts';
import { enteredByOffer } from './holdings.ts';
import { planningOrder } from './order.ts';
import { planOffer, type OfferPlan } from './plan.ts';
import { decideSupport, supportNeed } from './support.ts';

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
  const entered = enteredByOffer(compiled, future);
  const plans = new Map<number, OfferPlan>();
  let demand = counted;
  for (const index of planningOrder(compiled.offers)) {
    demand = followOther({ compiled, future, timeline }, demand, index, (base) => plans.get(base)?.held);
    const planned = planOne(compiled, future, demand, index, entered.get(index) ?? [], plans);
    if (!planned) continue;
    plans.set(index, planned.plan);
    demand = overflow({ compiled, future, timeline }, planned.demand, index, planned.plan.held);
  }
  return { plans: [...plans.values()].sort((a, b) => a.offer - b.offer), demand };
}

function planOne(
  compiled: Compiled,
  future: CompiledFuture,
  counted: Demand,
  index: number,
  holdings: readonly Draft[],
  plans: ReadonlyMap<number, OfferPlan>,
): { plan: OfferPlan; demand: Demand } | undefined {
  const offer = compiled.offers[index];
  const support = followsLicences(offer) ? decideSupport(compiled, future, index, holdings) : undefined;
  const demand = support ? supportNeed(compiled, counted, index, support, plans) : counted;
  const needed = demand.needed[index];
  if (!offer || !needed || (holdings.length === 0 && needed.every((count) => count === 0))) return undefined;
  const plan = planOffer({
    offer,
    index,
    entered: support?.entered ?? holdings,
    replaced: support?.replaced ?? [],
    needed,
    overflows: overflows(compiled, index),
    edition: (month) => editionFor(future, index, month),
  });
  return { plan, demand };
}

/** The edition change in force that brings an offer, whose `buy` terms apply to what is bought of it. */
function editionFor(future: CompiledFuture, offer: number, month: number): CompiledEdition | undefined {
  return future.editions.find((edition) => edition.offer === offer && edition.from <= month);
}
