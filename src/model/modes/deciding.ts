import { at } from '../at.ts';
import type { Demand } from '../demand/demand.ts';
import { basesOf } from '../demand/follows.ts';
import type { Estate, Ground } from '../demand/part.ts';
import { unitsOf } from '../demand/units.ts';
import { startOf, type Start } from '../plan/plans.ts';
import { assumedContract, assumeHeld, type AssumedUnits } from './assume.ts';
import { countUnit, type CountedUnit } from './counted.ts';
import type { Stretch } from './search.ts';

/** How a unit of a product is licensed, month by month, and why it began as it did. */
export interface UnitCourse {
  readonly unit: CountedUnit;
  readonly stretches: readonly Stretch[];
  /** Its first mode: in force because it is held, because that is assumed, or decided like every later one. */
  readonly begins: 'held' | 'assumed' | 'decided';
}

/** Everything a mode is decided with: the estate, the need of all else, what is held, and the units. */
export interface Deciding {
  readonly estate: Estate;
  readonly base: Demand;
  readonly start: Start;
  readonly units: readonly CountedUnit[];
  readonly assumed: readonly AssumedUnits[];
}

/** What modes are decided with; undefined where there is nothing to decide. `base` is the need of everything that is no product. */
export function decidingOn(estate: Estate, base: Demand): Deciding | undefined {
  const ground: Ground = { ...estate, offerOf: base.offerOf };
  const units = unitsOf(estate).map((unit) => countUnit(ground, unit));
  if (units.length === 0) return undefined;
  const { compiled, future } = estate;
  const { entered, order } = startOf(compiled, future);
  const assumed = assumeHeld(compiled, units);
  return { estate, base, units, assumed, start: { entered: withAssumed(estate, entered, assumed), order } };
}

function withAssumed(
  { compiled }: Estate,
  entered: Start['entered'],
  assumed: readonly AssumedUnits[],
): Start['entered'] {
  const all = new Map(entered);
  for (const { unit, mode, quantity } of assumed) {
    const offer = at(at(compiled.products, unit.product).modes, mode);
    // Who is taken to own the licence is taken to own its support, unless a contract of it says otherwise.
    const support = compiled.offers.flatMap((_, index) =>
      basesOf(compiled.offers, index).includes(offer) && !entered.has(index) ? [index] : [],
    );
    for (const index of [offer, ...support])
      all.set(index, [...(all.get(index) ?? []), assumedContract(compiled, index, quantity)]);
  }
  return all;
}
