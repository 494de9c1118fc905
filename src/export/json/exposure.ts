import { claimsOf } from '../../model/results/exposure.ts';
import type { FutureProjection, Projection } from '../../model/projection.ts';
import { figureOf } from '../../report/anyFigure.ts';

interface Claimed {
  /** Decimal text; null where nothing of it is known. Where `complete` is false it is at least that much. */
  readonly amount: string | null;
  readonly complete: boolean;
  readonly missing: readonly { readonly path: string; readonly code: string }[];
}

/** Contested positions of one future, which are in none of its other amounts. */
export interface ExposureResult extends Claimed {
  readonly products: readonly (Claimed & {
    readonly product: string;
    /** Who claims it. */
    readonly contested: string;
    /** The mode that costs least; null where none exists. */
    readonly offer: string | null;
    /** By month: licences claimed, and how many of them are in force already. */
    readonly claimed: readonly number[];
    readonly covered: readonly number[];
  })[];
}

/** The contested positions of a future as a result file prints them; null where no product is contested. */
export function exposureResult(projection: Projection, { id }: FutureProjection): ExposureResult | null {
  const claims = claimsOf(projection);
  if (claims.length === 0) return null;
  const place = projection.futures.findIndex((future) => future.id === id);
  return {
    ...claimedBy(projection, `future/${id}/exposure`),
    products: claims.flatMap(({ product, needs }) => {
      const need = needs[place];
      if (!need) return [];
      return [
        {
          product: product.id,
          contested: product.contested ?? '',
          offer: projection.compiled.offers[need.offer]?.source.id ?? null,
          ...claimedBy(projection, `future/${id}/exposure/${product.id}`),
          claimed: Array.from(need.claimed),
          covered: Array.from(need.covered),
        },
      ];
    }),
  };
}

function claimedBy(projection: Projection, id: string): Claimed {
  const { value, missing } = figureOf(projection, id);
  return { amount: value, complete: missing.length === 0, missing };
}
