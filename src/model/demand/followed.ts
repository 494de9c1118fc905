import { at, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { basesOf } from './follows.ts';

/** Units held of an offer by month; 0 for an offer of which nothing is held. */
export type HeldOf = (offer: number) => Float64Array | undefined;

/**
 * What an offer's need follows, month by month: the units held of its licences (model.md 6). Perpetual licences stay
 * for ever, so of those only the ones in use count: nobody renews support for what no host needs.
 */
export function followedBy(
  compiled: Compiled,
  demand: { readonly needed: readonly Float64Array[] },
  offer: number,
  heldOf: HeldOf,
): Float64Array {
  const sum = new Float64Array(compiled.horizon);
  for (const base of basesOf(compiled.offers, offer)) {
    const perpetual = at(compiled.offers, base).source.licence === 'perpetual';
    const needed = at(demand.needed, base);
    heldOf(base)?.forEach((held, month) => {
      sum[month] = valueAt(sum, month) + (perpetual ? Math.min(held, valueAt(needed, month)) : held);
    });
  }
  return sum;
}
