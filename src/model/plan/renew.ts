import { byId, cheaper, NO_RULE, type Contract, type Draft, type UnitPrice } from './contract.ts';
import type { Pool } from './pool.ts';
import { inputPrice, pathIn, renewalPrice, sharePrice } from './price.ts';

/** One candidate of a renewal: at what price how many units could renew, how many were wanted, and how many did. */
export interface RenewalChoice {
  readonly contract: number;
  /** The holding whose ceiling it shares, -1 for what the plan bought. */
  readonly root: number;
  readonly price: UnitPrice;
  readonly term: number;
  /** Units of the contract, or the part of them that a third party takes over. */
  readonly units: number;
  /** Most that its contract and everything joined to it may still renew; Infinity without a ceiling. */
  readonly ceiling: number;
  readonly wanted: number;
  readonly renewed: number;
  readonly auto: boolean;
  readonly thirdParty: boolean;
}

interface Candidate {
  readonly contract: Contract;
  readonly price: UnitPrice;
  readonly units: number;
  readonly thirdParty: boolean;
}

/** What renews when contracts end in month t: notice missed first and whole, then the cheapest, none above its ceiling (model.md 7). */
export function renewEnding(pool: Pool, t: number, need: number, ordered: number): RenewalChoice[] {
  const prices = new Map<Contract, UnitPrice>();
  const priceOf = (source: Contract): UnitPrice => {
    const price = prices.get(source) ?? renewalPrice(source, pool.offer, t, ordered);
    prices.set(source, price);
    return price;
  };
  const candidates = pool
    .ending(t)
    .flatMap((contract) => candidatesOf(contract, joinedTo(pool, contract), priceOf));
  candidates.sort(
    (a, b) =>
      Number(isAuto(b.contract)) - Number(isAuto(a.contract)) ||
      cheaper(a.price, b.price) ||
      byId(a.contract, b.contract),
  );
  let missing = need - pool.held;
  const ceilings = new Map<number, number>();
  return candidates.map((candidate) => {
    const { contract, price, units, thirdParty } = candidate;
    const auto = isAuto(contract);
    const ceiling = ceilings.get(contract.root) ?? contract.next.terms.most ?? Infinity;
    const wanted = auto ? units : Math.max(0, missing);
    const renewed = auto ? units : Math.min(units, wanted, Math.max(0, ceiling));
    missing -= renewed;
    ceilings.set(contract.root, ceiling - renewed);
    if (renewed > 0) pool.add(renewal(candidate, renewed, t));
    const term = contract.next.terms.term ?? contract.term;
    return {
      contract: contract.index,
      root: contract.root,
      price,
      term,
      units,
      ceiling,
      wanted,
      renewed,
      auto,
      thirdParty,
    };
  });
}

/** Whether notice was missed, so that a contract renews whole. */
export function isAuto(contract: Contract): boolean {
  return contract.next.terms.auto === true;
}

/** A contract's own renewal, and the parts of it that third parties take over, for which notice is given (support.ts). */
function candidatesOf(
  contract: Contract,
  source: Contract,
  priceOf: (source: Contract) => UnitPrice,
): Candidate[] {
  const price = priceOf(source);
  let rest = contract.quantity;
  const parts = contract.replaced.map(({ units, share }): Candidate => {
    const taken = Math.min(rest, units);
    rest -= taken;
    return { contract, price: sharePrice(source.price, source.index, share), units: taken, thirdParty: true };
  });
  return [...parts, { contract, price, units: rest, thirdParty: false }].filter(({ units }) => units > 0);
}

/** A joined purchase renews at the price of what it joined: same product, same day, same price. */
function joinedTo(pool: Pool, contract: Contract): Contract {
  const parent = contract.origin === 'joined' ? pool.contracts[contract.parent] : undefined;
  return parent ? joinedTo(pool, parent) : contract;
}

function renewal({ contract, price, thirdParty }: Candidate, quantity: number, t: number): Draft {
  const { next } = contract;
  const { terms } = next;
  const term = terms.term ?? contract.term;
  // Written out: hundreds of renewals a future make copying all fields and then replacing most of them felt.
  const draft: Draft = {
    id: `${contract.id}'`,
    offer: contract.offer,
    origin: 'renewed',
    root: contract.root,
    parent: contract.index,
    quantity,
    raised: 0,
    begin: t,
    end: t + term,
    term,
    billing: terms.billing ?? contract.billing,
    price,
    renews: true,
    next: contract.later,
    later: contract.later,
    late: terms.late === true,
    trueUp:
      terms.trueUpPrice === undefined
        ? undefined
        : inputPrice(terms.trueUpPrice, pathIn(next, 'trueUpPrice')),
    replaced: [],
    thirdParty: false,
  };
  return thirdParty || contract.thirdParty ? byThirdParty(draft) : draft;
}

/** What was agreed with the vendor binds no third party: its price goes on, and prices whatever joins it. */
export function byThirdParty(draft: Draft): Draft {
  return { ...draft, next: NO_RULE, later: NO_RULE, trueUp: draft.price, late: false, thirdParty: true };
}
