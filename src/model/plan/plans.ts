import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledEdition, CompiledFuture, CompiledOffer } from '../compile/compiled.ts';
import { followOther, type Demand } from '../demand/demand.ts';
import { followsLicences } from '../demand/follows.ts';
import { overflow, overflows } from '../demand/overflow.ts';
import type { Estate } from '../demand/part.ts';
import { madeOnce, type Once } from '../madeOnce.ts';
import type { Timeline } from '../timeline/record.ts';
import type { Draft } from './contract.ts';
import { enteredByOffer } from './holdings.ts';
import { planningOrder } from './order.ts';
import { planOffer, type OfferPlan } from './plan.ts';
import { decideSupport, supportNeed, type Support } from './support.ts';

/** What planning leaves behind: the plans in the order of the offers, and the needs that followed from what is held. */
export interface Planned {
  readonly plans: readonly OfferPlan[];
  readonly demand: Demand;
}

/** What a future starts with: its contracts by offer, and the offers in the order in which they are planned. */
export interface Start {
  readonly entered: ReadonlyMap<number, readonly Draft[]>;
  readonly order: readonly number[];
  /** Units by month that cover a need besides what is planned, by offer: they are left out of the need itself. */
  readonly covered?: ReadonlyMap<number, Float64Array>;
}

/** What a future starts with, before anything is assumed. */
export function startOf(compiled: Compiled, future: CompiledFuture): Start {
  return { entered: enteredByOffer(compiled, future), order: planningOrder(compiled.offers) };
}

/** The purchase plans of one future: one per offer that is needed in some month or held from the start. */
export function plansOf(
  compiled: Compiled,
  future: CompiledFuture,
  counted: Demand,
  timeline: Timeline,
  { entered, order, covered }: Start = startOf(compiled, future),
): Planned {
  const estate = { compiled, future, timeline };
  const plans = new Map<number, OfferPlan>();
  const later = new Set(order);
  let demand = counted;
  for (const index of order) {
    later.delete(index);
    const support = decideSupport(compiled, future, index, entered.get(index) ?? []);
    demand = followOther(estate, demand, index, (base) => plans.get(base)?.held);
    demand = supportNeed(compiled, demand, index, support, plans);
    // A successor that was planned before, in a circle, cannot take anything any more.
    const overflowing = overflows(compiled, index) && later.has(at(compiled.offers, index).successor);
    const plan = planOne(compiled, future, demand, index, support, overflowing);
    if (!plan) continue;
    plans.set(index, plan);
    if (overflowing) demand = handedOn(estate, demand, index, plan.held, covered?.get(index));
  }
  return { plans: [...plans.values()].sort((a, b) => a.offer - b.offer), demand };
}

/** What hosts or VMs hand on to a successor when those that are covered besides keep their licence. */
function handedOn(
  estate: Estate,
  demand: Demand,
  offer: number,
  held: Float64Array,
  covered: Float64Array | undefined,
): Demand {
  if (!covered) return overflow(estate, demand, offer, held);
  const add = (series: Float64Array, sign: 1 | -1): Float64Array =>
    series.map((units, month) => units + sign * valueAt(covered, month));
  const { needed } = demand;
  const whole = { ...demand, needed: needed.with(offer, add(at(needed, offer), 1)) };
  const after = overflow(estate, whole, offer, add(held, 1));
  return { ...after, needed: after.needed.with(offer, add(at(after.needed, offer), -1)) };
}

const ofFuture = madeOnce<Once<OfferPlan>>();

/** Planned once for the same need and contracts of the same offers in the same future. */
function planOne(
  compiled: Compiled,
  future: CompiledFuture,
  demand: Demand,
  index: number,
  { entered, replaced }: Support,
  overflowing: boolean,
): OfferPlan | undefined {
  const needed = at(demand.needed, index);
  if (entered.length === 0 && needed.every((count) => count === 0)) return undefined;
  const offer = at(compiled.offers, index);
  const edition = (month: number): CompiledEdition | undefined => editionFor(future, index, month);
  const planOnce = ofFuture(future.source, [compiled.offers, compiled.scenario.start], () => madeOnce());
  const assumed = assumedIn(entered);
  const from = [overflowing, assumed.length, ...assumed, ...holdingsFor(compiled, offer), ...needed];
  return planOnce(offer, from, () =>
    planOffer({ offer, index, entered, replaced, needed, overflows: overflowing, edition }),
  );
}

/** Units that are only assumed to be held, contract by contract. */
function assumedIn(entered: readonly Draft[]): number[] {
  return entered.filter(({ origin }) => origin === 'assumed').map(({ quantity }) => quantity);
}

/** The holdings that entered contracts of an offer stem from, with their places; support looks at those of licences too. */
function holdingsFor({ scenario }: Compiled, offer: CompiledOffer): unknown[] {
  const all = followsLicences(offer);
  return scenario.holdings.flatMap((holding, root) =>
    all || holding.offer === offer.source.id ? [root, holding] : [],
  );
}

/** The edition change in force that brings an offer, whose `buy` terms apply to what is bought of it. */
function editionFor(future: CompiledFuture, offer: number, month: number): CompiledEdition | undefined {
  return future.editions.find((edition) => edition.offer === offer && edition.from <= month);
}
