import { at } from '../at.ts';
import { countOffer } from '../demand/demand.ts';
import type { Asking, Ground } from '../demand/part.ts';
import type { Unit } from '../demand/units.ts';

/** A unit with what each of its modes would need by month, if it were in force throughout. */
export interface CountedUnit extends Unit {
  /** Per mode of the product, in its order. */
  readonly needs: readonly Float64Array[];
}

/** Counts every mode of a unit by itself, in whole units of its offer (model.md 6). */
export function countUnit(ground: Ground, unit: Unit): CountedUnit {
  const { compiled } = ground;
  const needs = at(compiled.products, unit.product).modes.map((offer) => {
    const needed = new Float64Array(compiled.horizon);
    const parts = unit.places.map((place): Asking => ({ ...place, offer }));
    countOffer(ground, offer, parts, needed);
    return needed;
  });
  return { ...unit, needs };
}
