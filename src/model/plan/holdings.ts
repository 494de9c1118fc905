import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { Holding, Renewal } from '../scenario/contracts.ts';
import { inside } from '../scenario/inputPath.ts';
import { monthsFrom } from '../time/month.ts';
import { type Draft, type Rule, type UnitPrice } from './contract.ts';
import { inputPrice, listPrice, unknownPrice } from './price.ts';

/** The contracts that a future starts with, by offer; looked up once for all offers. */
export function enteredByOffer(compiled: Compiled, future: CompiledFuture): Map<number, Draft[]> {
  const byOffer = new Map<number, Draft[]>();
  compiled.scenario.holdings.forEach((holding, root) => {
    const offer = compiled.offerIndex.get(holding.offer);
    if (offer === undefined) return;
    const draft = enteredContract(compiled, future, offer, root, holding);
    const known = byOffer.get(offer);
    if (known) known.push(draft);
    else byOffer.set(offer, [draft]);
  });
  return byOffer;
}

/** The contract that a future starts with for one holding, its own renewal decisions laid over the holding's (model.md 7). */
function enteredContract(
  compiled: Compiled,
  future: CompiledFuture,
  offer: number,
  root: number,
  holding: Holding,
): Draft {
  const { perpetual, billing } = at(compiled.offers, offer);
  const { start } = compiled.scenario;
  const begin = monthsFrom(start, holding.start);
  const end = perpetual || holding.end === undefined ? Infinity : monthsFrom(start, holding.end);
  const own = future.source.renewals?.[holding.id];
  const path = inside('holdings', holding.id);
  const decided = inside(`${inside('futures', future.source.id)}/renewals`, holding.id);
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
    billing: perpetual ? 'once' : (holding.billing ?? billing),
    price: enteredPrice(compiled, holding, offer, end - begin),
    renews: !perpetual,
    next: laidOver(holding.next, `${path}/next`, own?.next, `${decided}/next`),
    later: laidOver(holding.later, `${path}/later`, own?.later, `${decided}/later`),
    trueUp:
      holding.trueUpPrice === undefined ? undefined : inputPrice(holding.trueUpPrice, `${path}/trueUpPrice`),
    late: false,
    replaced: [],
    thirdParty: false,
  };
}

function enteredPrice(compiled: Compiled, holding: Holding, offer: number, term: number): UnitPrice {
  const path = inside('holdings', holding.id);
  const { quantity, total, price } = holding;
  if (price !== undefined) return inputPrice(price, `${path}/price`);
  const known = at(compiled.offers, offer);
  if (total === undefined || quantity === 0 || term <= 0) return listPrice(known, offer, 0, quantity);
  if (known.perpetual) return totalPrice(total, `${path}/total`, quantity, Infinity);
  return term === Infinity
    ? unknownPrice({ path: `${path}/end`, code: 'unpriced' })
    : totalPrice(total, `${path}/total`, quantity, term);
}

function totalPrice(text: string, path: string, quantity: number, months: number): UnitPrice {
  const years = months === Infinity ? 1 : months / 12;
  return { value: Number(text) / years / quantity, trail: { by: 'total', path, text, quantity, months } };
}

/** A future's decision replaces fields of the holding's rule one by one; a kept quote beats a new uplift. */
function laidOver(
  base: Renewal | undefined,
  basePath: string,
  own: Renewal | undefined,
  ownPath: string,
): Rule {
  const decided = Object.keys(own ?? {}).map((field) => [field, `${ownPath}/${field}`] as const);
  return { terms: { ...base, ...own }, path: basePath, paths: Object.fromEntries(decided) };
}
