import type { CompiledEdition } from '../compile/compiled.ts';
import { byId, covers, type Contract, type Rule, type UnitPrice } from './contract.ts';
import type { Pool } from './pool.ts';
import { inputPrice, listPrice } from './price.ts';

/** One contract that a shortfall could have joined, and at which unit price. */
export interface JoinChoice {
  readonly contract: number;
  readonly price: number;
}

/** Buys what is still short in month t: joined where it is cheapest, else on the terms of the edition or of the offer (model.md 7). */
export function buyShort(
  pool: Pool,
  t: number,
  short: number,
  edition: CompiledEdition | undefined,
): JoinChoice[] {
  const active = pool.contracts.filter((contract) => covers(contract, t));
  const list = listPrice(pool.offer, pool.offerIndex, t);
  const choices = active.map((contract) => ({ contract, price: contract.trueUp ?? list }));
  choices.sort(
    (a, b) =>
      compare(a.price.value, b.price.value) ||
      b.contract.quantity - a.contract.quantity ||
      b.contract.end - a.contract.end ||
      byId(a.contract, b.contract),
  );
  const best = choices[0];
  pool.add(best ? joined(best.contract, best.price, short, t) : bought(pool, list, short, t, edition));
  return choices.map(({ contract, price }) => ({ contract: contract.index, price: price.value }));
}

/** An unknown price is no bargain: it comes after every known one. */
function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function joined(to: Contract, price: UnitPrice, quantity: number, t: number): Omit<Contract, 'index'> {
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
  };
}

function bought(
  pool: Pool,
  list: UnitPrice,
  quantity: number,
  t: number,
  edition: CompiledEdition | undefined,
): Omit<Contract, 'index'> {
  const buy = edition?.source.buy;
  const path = `${edition?.path ?? ''}/buy`;
  const price = buy?.price === undefined ? list : inputPrice(buy.price, `${path}/price`);
  const term = buy?.term ?? pool.offer.term;
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
    billing: buy?.billing ?? pool.offer.billing,
    price,
    renews: true,
    next: ruleAt(buy?.next, `${path}/next`),
    later: ruleAt(buy?.later, `${path}/later`),
    trueUp: buy?.price === undefined ? undefined : price,
    late: false,
  };
}

/** A renewal rule and the input path of each of its fields. */
export function ruleAt(terms: Rule['terms'] | undefined, path: string): Rule {
  const given = terms ?? {};
  return {
    terms: given,
    paths: Object.fromEntries(Object.keys(given).map((field) => [field, `${path}/${field}`])),
  };
}
