import { at, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Draft } from '../plan/contract.ts';
import { NO_RULE } from '../plan/contract.ts';
import { planOffer } from '../plan/plan.ts';
import { listPrice } from '../plan/price.ts';
import { costOf, isCheaper } from './cost.ts';
import type { CountedUnit } from './counted.ts';

/** Units of an offer that are assumed to be held because nobody entered what is (model.md 7). */
export interface AssumedUnits {
  readonly unit: CountedUnit;
  /** Place of the mode among the modes of its product. */
  readonly mode: number;
  readonly quantity: number;
}

/**
 * What is taken to be held for today's need of products of which no holding names a mode: in the mode that costs least at
 * list over the horizon (model.md 7). A unit without a need today has nothing to assume.
 */
export function assumeHeld(compiled: Compiled, units: readonly CountedUnit[]): AssumedUnits[] {
  const held = new Set(compiled.scenario.holdings.map(({ offer }) => offer));
  return units.flatMap((unit) => {
    const modes = at(compiled.products, unit.product).modes;
    if (modes.some((offer) => held.has(at(compiled.offers, offer).source.id))) return [];
    if (unit.needs.every((need) => valueAt(need, 0) === 0)) return [];
    const mode = cheapestToday(compiled, unit, modes);
    return [{ unit, mode, quantity: valueAt(at(unit.needs, mode), 0) }];
  });
}

/** The contract that stands for what is assumed to be held of an offer: paid before the start, without an end. */
export function assumedContract(compiled: Compiled, offer: number, quantity: number): Draft {
  return {
    id: 'assumed',
    offer,
    origin: 'assumed',
    root: -1,
    parent: -1,
    quantity,
    raised: 0,
    begin: -1,
    end: Infinity,
    term: Infinity,
    billing: 'once',
    price: listPrice(at(compiled.offers, offer), offer, 0, quantity),
    renews: false,
    next: NO_RULE,
    later: NO_RULE,
    trueUp: undefined,
    late: false,
    replaced: [],
    thirdParty: false,
  };
}

function cheapestToday(compiled: Compiled, unit: CountedUnit, modes: readonly number[]): number {
  const costs = modes.map((offer, place) => {
    const needed = new Float64Array(compiled.horizon).fill(valueAt(at(unit.needs, place), 0));
    const plan = planOffer({
      offer: at(compiled.offers, offer),
      index: offer,
      entered: [],
      replaced: [],
      needed,
      overflows: false,
      edition: () => undefined,
    });
    return costOf(plan, needed, false);
  });
  return costs.reduce((least, cost, mode) => (isCheaper(cost, at(costs, least)) ? mode : least), 0);
}
