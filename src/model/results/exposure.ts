import { at, valueAt } from '../at.ts';
import { countOffer, demandOf, type Demand } from '../demand/demand.ts';
import type { Estate } from '../demand/part.ts';
import { askedIn, unitsOfProduct, type Place } from '../demand/units.ts';
import { licenceLedgerOf } from '../ledger/write.ts';
import { settles } from '../ledger/settlement.ts';
import { modesFor } from '../modes/choose.ts';
import { addCosts, costOf, isCheaper, type PlainCost } from '../modes/cost.ts';
import { familyOf } from '../modes/family.ts';
import { planningOrder } from '../plan/order.ts';
import { plansOf, type Planned } from '../plan/plans.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { Product } from '../scenario/products.ts';
import { unitPrices } from '../terms/prices.ts';

/** What a contested product asks for in one future: licences of one mode by month, and how many of them are there already. */
export interface ClaimedNeed {
  /** Index of the offer; -1 where the product has no mode that exists. */
  readonly offer: number;
  readonly claimed: Float64Array;
  /** Licences of that offer in force in the totals, as far as no earlier claim has taken them. */
  readonly covered: Float64Array;
  /** Whether any VM of the product runs, so that there is a claim at all. */
  readonly isMade: boolean;
}

/**
 * A contested product as if its claim held (model.md 7): in every future what it would need beyond what is there, planned,
 * priced and settled by itself like everything else. Nothing of it is in the projection that it is made of.
 */
export interface Claim {
  readonly product: Product;
  /** The claim alone: demand, plans and ledger of each future have nothing else in them. */
  readonly projection: Projection;
  /** By future, in their order. */
  readonly needs: readonly ClaimedNeed[];
}

const known = new WeakMap<Projection, readonly Claim[]>();

/** The claims of all contested products, in the order of the products; none where none is contested. */
export function claimsOf(projection: Projection): readonly Claim[] {
  const claims = known.get(projection) ?? madeFrom(projection);
  known.set(projection, claims);
  return claims;
}

function madeFrom(projection: Projection): Claim[] {
  const { compiled, futures } = projection;
  const contested = compiled.products.flatMap(({ source }, product) =>
    source.contested === undefined ? [] : [product],
  );
  if (contested.length === 0) return [];
  const byFuture = futures.map((future, place) => {
    const estate = { compiled, future: at(compiled.futures, place), timeline: future.timeline };
    const base = demandOf(compiled, estate.future, future.timeline);
    const taken = new Map<number, Float64Array>();
    return contested.map((product) => claimIn({ estate, base, future, taken }, product));
  });
  return contested.map((product, place) => ({
    product: at(compiled.products, product).source,
    projection: { ...projection, futures: byFuture.map((claims) => at(claims, place).future), problems: [] },
    needs: byFuture.map((claims) => at(claims, place).need),
  }));
}

/** One future while its claims are looked at in turn. */
interface Ground {
  readonly estate: Estate;
  /** Its need of everything that is no product. */
  readonly base: Demand;
  readonly future: FutureProjection;
  /** Licences in force that earlier claims have taken, by offer. */
  readonly taken: Map<number, Float64Array>;
}

interface Planning extends Planned {
  readonly need: ClaimedNeed;
  readonly cost: PlainCost;
}

function claimIn(ground: Ground, product: number): { future: FutureProjection; need: ClaimedNeed } {
  const { estate, future, taken } = ground;
  const { compiled } = estate;
  const places = unitsOfProduct(estate, product).flatMap((unit) => unit.places);
  const { modes } = at(compiled.products, product);
  const [first, ...others] = modesFor(estate, product).map((mode) =>
    planned(ground, places, at(modes, mode)),
  );
  if (!first) return nothing(ground, places.length > 0);
  const { need, plans, demand } = others.reduce(
    (least, other) => (isCheaper(other.cost, least.cost) ? other : least),
    first,
  );
  const before = taken.get(need.offer);
  taken.set(
    need.offer,
    need.covered.map((units, month) => units + (before ? valueAt(before, month) : 0)),
  );
  const prices = plans.map(({ contracts }) => unitPrices(contracts, compiled.offers));
  const ledger = licenceLedgerOf(compiled, { plans, prices, demand });
  return {
    need,
    future: { ...future, demand, plans, prices, modes: [], assumed: [], ledger, problems: [] },
  };
}

/** A product without a mode that exists: nobody knows what its claim costs. */
function nothing(
  { estate: { compiled }, base, future }: Ground,
  isMade: boolean,
): { future: FutureProjection; need: ClaimedNeed } {
  const none = new Float64Array(compiled.horizon);
  const demand = { ...base, needed: compiled.offers.map(() => none), parts: [] };
  const bought = { plans: [], prices: [], demand };
  const ledger = licenceLedgerOf(compiled, bought);
  return {
    need: { offer: -1, claimed: none, covered: none, isMade },
    future: { ...future, ...bought, modes: [], assumed: [], ledger, problems: [] },
  };
}

/** What a claim needs and costs in one mode throughout, with support and whatever else follows that mode. */
function planned(ground: Ground, places: readonly Place[], offer: number): Planning {
  const { estate, base } = ground;
  const { compiled, future, timeline } = estate;
  const claimed = new Float64Array(compiled.horizon);
  const always = new Uint8Array(compiled.horizon).fill(1);
  const asks = askedIn([{ places, offer, months: always }]);
  const parts = countOffer({ ...estate, offerOf: base.offerOf }, offer, asks, claimed);
  const covered = coverOf(ground, offer, claimed);
  const none = new Float64Array(compiled.horizon);
  const needed = compiled.offers.map((_, index) =>
    index === offer ? claimed.map((units, month) => units - valueAt(covered, month)) : none,
  );
  const others = base.parts.filter((part) => part.offer !== offer);
  const family = familyOf(compiled.offers, [offer]);
  const order = planningOrder(compiled.offers).filter((index) => family.has(index));
  const plan = plansOf(compiled, future, { ...base, needed, parts: [...others, ...parts] }, timeline, {
    entered: new Map(),
    order,
    covered: new Map([[offer, covered]]),
  });
  const cost = addCosts(
    plan.plans.map((one) => costOf(one, at(plan.demand.needed, one.offer), settles(compiled))),
  );
  return { ...plan, cost, need: { offer, claimed, covered, isMade: places.length > 0 } };
}

/** Licences of an offer in force in the totals that are left for this claim: each covers one unit of one claim. */
function coverOf({ future, taken }: Ground, offer: number, claimed: Float64Array): Float64Array {
  const held = future.plans.find((plan) => plan.offer === offer)?.held;
  const before = taken.get(offer);
  return claimed.map((units, month) => {
    const free = (held ? valueAt(held, month) : 0) - (before ? valueAt(before, month) : 0);
    return Math.min(units, Math.max(0, free));
  });
}
