import { byId, type Contract, type UnitPrice } from './contract.ts';
import { renewalPrice } from './price.ts';
import type { Pool } from './pool.ts';

/** One candidate of a renewal: what it would cost and how much of it was renewed. */
export interface RenewalChoice {
  readonly contract: number;
  readonly price: number;
  readonly wanted: number;
  readonly renewed: number;
}

/** What renews when contracts end in month t: notice missed first and whole, then the cheapest, none above its ceiling (model.md 7). */
export function renewEnding(pool: Pool, t: number, need: number): RenewalChoice[] {
  const ending = pool.contracts.filter(
    (contract) => contract.end === t && contract.renews && contract.begin < t,
  );
  if (ending.length === 0) return [];
  const priced = ending.map((contract) => ({ contract, price: priceAtEnd(pool, contract) }));
  priced.sort(
    (a, b) =>
      Number(auto(b.contract)) - Number(auto(a.contract)) ||
      a.price.value - b.price.value ||
      byId(a.contract, b.contract),
  );
  let missing = need - pool.held(t);
  const ceilings = new Map<number, number>();
  return priced.map(({ contract, price }) => {
    const wanted = auto(contract) ? contract.quantity : Math.max(0, missing);
    const renewed = auto(contract)
      ? contract.quantity
      : Math.min(contract.quantity, wanted, ceilingOf(contract, ceilings));
    if (renewed > 0) pool.add(renewal(contract, price, renewed, t));
    missing -= renewed;
    ceilings.set(contract.root, ceilingOf(contract, ceilings) - renewed);
    return { contract: contract.index, price: price.value, wanted, renewed };
  });
}

function auto(contract: Contract): boolean {
  return contract.next.terms.auto === true;
}

function ceilingOf(contract: Contract, ceilings: ReadonlyMap<number, number>): number {
  return ceilings.get(contract.root) ?? contract.next.terms.most ?? Infinity;
}

/** A joined purchase renews at the price of what it joined: same product, same day, same price. */
function priceAtEnd(pool: Pool, contract: Contract): UnitPrice {
  let source = contract;
  while (source.origin === 'joined') {
    const parent = pool.contracts[source.parent];
    if (!parent) break;
    source = parent;
  }
  return renewalPrice(source, pool.offer);
}

function renewal(contract: Contract, price: UnitPrice, quantity: number, t: number): Omit<Contract, 'index'> {
  const { terms } = contract.next;
  const term = terms.term ?? contract.term;
  return {
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
    trueUp:
      terms.trueUpPrice === undefined
        ? undefined
        : {
            value: Number(terms.trueUpPrice),
            trail: { by: 'input', path: contract.next.paths['trueUpPrice'] ?? '', text: terms.trueUpPrice },
          },
    late: terms.late === true,
  };
}
