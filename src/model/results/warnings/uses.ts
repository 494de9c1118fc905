import { at } from '../../at.ts';
import type { Projection } from '../../projection.ts';
import type { Offer } from '../../scenario/contracts.ts';

/** An offer that some future needs or buys. */
export interface OfferUse {
  readonly source: Offer;
  /** Futures in which it is needed, each with the last month of need. */
  readonly needed: readonly { readonly future: string; readonly last: number }[];
}

/** The offers that any future needs in some month, in the order of the offers. */
export function usesOf({ compiled, futures }: Projection): OfferUse[] {
  return compiled.offers.flatMap(({ source }, offer) => {
    const needed = futures.flatMap(({ id, demand }) => {
      const last = at(demand.needed, offer).findLastIndex((units) => units > 0);
      return last < 0 ? [] : [{ future: id, last }];
    });
    return needed.length > 0 ? [{ source, needed }] : [];
  });
}
