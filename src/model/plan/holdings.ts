import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { Holding, Renewal } from '../scenario/contracts.ts';
import { monthsFrom } from '../time/month.ts';
import type { Contract, Rule, UnitPrice } from './contract.ts';
import { inputPrice, listPrice } from './price.ts';
import { ruleAt } from './short.ts';

/** The contracts that a future starts with for one offer, its own renewal decisions laid over the holdings' (model.md 7). */
export function holdingsOf(
  compiled: Compiled,
  future: CompiledFuture,
  offer: number,
): Omit<Contract, 'index'>[] {
  return compiled.scenario.holdings.flatMap((holding, root) =>
    compiled.offerIndex.get(holding.offer) === offer ? [entered(compiled, future, holding, root, offer)] : [],
  );
}

function entered(
  compiled: Compiled,
  future: CompiledFuture,
  holding: Holding,
  root: number,
  offer: number,
): Omit<Contract, 'index'> {
  const { start } = compiled.scenario;
  const begin = monthsFrom(start, holding.start);
  const end = holding.end === undefined ? Infinity : monthsFrom(start, holding.end);
  const own = future.source.renewals?.[holding.id];
  const path = `holdings/${holding.id}`;
  const decided = `futures/${future.source.id}/renewals/${holding.id}`;
  return {
    id: holding.id,
    offer,
    origin: 'held',
    root,
    parent: -1,
    quantity: holding.quantity,
    raised: 0,
    begin,
    end,
    term: end - begin,
    billing: holding.billing ?? compiled.offers[offer]?.billing ?? 'yearly',
    price: enteredPrice(compiled, holding, offer, end - begin),
    renews: true,
    next: laidOver(holding.next, `${path}/next`, own?.next, `${decided}/next`),
    later: laidOver(holding.later, `${path}/later`, own?.later, `${decided}/later`),
    trueUp:
      holding.trueUpPrice === undefined ? undefined : inputPrice(holding.trueUpPrice, `${path}/trueUpPrice`),
    late: false,
  };
}

function enteredPrice(compiled: Compiled, holding: Holding, offer: number, months: number): UnitPrice {
  const path = `holdings/${holding.id}`;
  if (holding.price !== undefined) return inputPrice(holding.price, `${path}/price`);
  if (holding.total !== undefined) {
    const { quantity } = holding;
    const trail = { by: 'total', path: `${path}/total`, text: holding.total, quantity, months } as const;
    return { value: (Number(holding.total) * 12) / months / quantity, trail };
  }
  const known = compiled.offers[offer];
  return known ? listPrice(known, offer, 0) : { value: NaN, trail: { by: 'unknown', offer } };
}

/** A future's decision replaces fields of the holding's rule one by one; a kept quote beats a new uplift. */
function laidOver(
  base: Renewal | undefined,
  basePath: string,
  own: Renewal | undefined,
  ownPath: string,
): Rule {
  const under = ruleAt(base, basePath);
  const over = ruleAt(own, ownPath);
  return { terms: { ...under.terms, ...over.terms }, paths: { ...under.paths, ...over.paths } };
}
