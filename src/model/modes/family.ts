import { basesOf } from '../demand/follows.ts';
import type { CompiledOffer } from '../compile/compiled.ts';

/** The offers that decide what modes cost: the modes, what supports or follows them, and what comes after them once they are sold no more. */
export function familyOf(offers: readonly CompiledOffer[], modes: readonly number[]): ReadonlySet<number> {
  const family = new Set(modes);
  for (let before = 0; before < family.size;) {
    before = family.size;
    offers.forEach((offer, index) => {
      if (basesOf(offers, index).some((base) => family.has(base))) family.add(index);
      if (family.has(index) && offer.perpetual && offer.successor >= 0) family.add(offer.successor);
    });
  }
  return family;
}
