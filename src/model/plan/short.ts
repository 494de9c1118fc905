import type { CompiledEdition } from '../compile/compiled.ts';
import {
  ascending,
  byId,
  cheaper,
  NO_RULE,
  ruleAt,
  type Contract,
  type Draft,
  type UnitPrice,
} from './contract.ts';
import type { Pool } from './pool.ts';
import { barredPurchase, inputPrice, saleBar, sharePrice, unknownPrice } from './price.ts';
import { byThirdParty } from './renew.ts';

/** What a shortfall was joined to, and the price of those contracts that grant none of their own. */
export interface JoinChoice {
  readonly to: number;
  readonly bought: number;
  readonly list: UnitPrice;
}

/** Buys what is still short in month t: joined where it is cheapest, else on the terms of the edition or of the offer (model.md 7). */
export function buyShort(
  pool: Pool,
  t: number,
  short: number,
  ordered: number,
  edition: CompiledEdition | undefined,
): JoinChoice | undefined {
  const bar = saleBar(pool.offer, t);
  const list = bar ? unknownPrice(barredPurchase(pool.offer, bar, t)) : pool.listPrice(t, ordered);
  const best = cheapestToJoin(pool.active, list);
  if (best)
    return { to: best.index, bought: pool.add(joined(best, joinPrice(best, list), short, t)).index, list };
  let rest = short;
  for (const { units, share } of pool.replaced) {
    const taken = Math.min(rest, units);
    const vendor = pool.listPrice(t, ordered);
    rest -= taken;
    const draft = bought(pool, sharePrice(vendor, vendor.trail, share), taken, t, undefined);
    if (taken > 0) pool.add(byThirdParty(draft));
  }
  if (rest > 0) pool.add(bought(pool, list, rest, t, edition));
  return undefined;
}

/** What it costs to join a contract: the price it grants, else the offer's price of that month. */
export function joinPrice(contract: Contract, list: UnitPrice): UnitPrice {
  return contract.trueUp ?? list;
}

/** Cheapest first; ties: largest quantity, ends last, id (model.md 7). */
function cheapestToJoin(active: readonly Contract[], list: UnitPrice): Contract | undefined {
  let best: Contract | undefined;
  let least = Infinity;
  for (const contract of active) {
    // What is only assumed to be held has no terms that anything could join.
    if (contract.origin === 'assumed') continue;
    const { value } = joinPrice(contract, list);
    // What is dearer needs no closer look; with hundreds of contracts this is most of the work.
    if (value > least || (best && joinOrder(contract, best, list) >= 0)) continue;
    best = contract;
    least = value;
  }
  return best;
}

function joinOrder(a: Contract, b: Contract, list: UnitPrice): number {
  return (
    cheaper(joinPrice(a, list), joinPrice(b, list)) ||
    b.quantity - a.quantity ||
    ascending(b.end, a.end) ||
    byId(a, b)
  );
}

function joined(to: Contract, price: UnitPrice, quantity: number, t: number): Draft {
  const taken = to.replaced[0];
  return {
    ...to,
    id: `${to.id}+`,
    origin: 'joined',
    parent: to.index,
    quantity,
    raised: 0,
    begin: t,
    price,
    late: false,
    // Same product, same day, same price: where a third party takes over all of a contract, it takes what joined it too.
    replaced: taken && taken.units >= to.quantity ? [{ ...taken, units: quantity }] : [],
  };
}

function bought(
  pool: Pool,
  list: UnitPrice,
  quantity: number,
  t: number,
  edition: CompiledEdition | undefined,
): Draft {
  const { perpetual, billing } = pool.offer;
  const buy = edition?.source.buy;
  const price =
    edition?.source.buy?.price === undefined
      ? list
      : inputPrice(edition.source.buy.price, `${edition.path}/buy/price`);
  const term = perpetual ? Infinity : (buy?.term ?? pool.offer.term);
  return {
    id: 'new',
    offer: pool.offerIndex,
    origin: 'bought',
    root: -1,
    parent: -1,
    quantity,
    raised: 0,
    begin: t,
    end: t + term,
    term,
    billing: perpetual ? 'once' : (buy?.billing ?? billing),
    price,
    renews: true,
    next: edition ? ruleAt(buy?.next, `${edition.path}/buy/next`) : NO_RULE,
    later: edition ? ruleAt(buy?.later, `${edition.path}/buy/later`) : NO_RULE,
    trueUp: buy?.price === undefined ? undefined : price,
    late: false,
    replaced: [],
    thirdParty: false,
  };
}
