import { at, valueAt } from '../../../at.ts';
import type { FutureProjection, Projection } from '../../../projection.ts';
import { forFutures } from '../../context.ts';
import { part, type Family } from '../../family.ts';
import { lineId } from '../../lines.ts';
import { knownFor, sumFigure, type Known } from './known.ts';
import { columnsOf } from '../../../ledger/columnsOf.ts';

/** Money by product: every line of a licence, its settlement included; what is no product stands under its category (model.md 9). */
export const productFigures: readonly Family[] = [
  {
    pattern: 'future/:future/product/:offer',
    list: (projection) =>
      forFutures(projection, (future) =>
        offersIn(projection, future).map((offer) => `future/${future.id}/product/${offer}`),
      ),
    explain: (projection, parts, id) => {
      const own = knownFor(projection, parts['future']);
      const offer = projection.compiled.offerIndex.get(part(parts, 'offer'));
      if (!own || offer === undefined) return undefined;
      const lines = linesOfOffer(own, offer);
      const sum = lines.reduce((all, line) => all + valueAt(columnsOf(own.future.ledger).amount, line), 0);
      return sumFigure(
        own,
        id,
        sum,
        lines.map((line) => lineId(own.future, line)),
      );
    },
  },
];

function offersIn(projection: Projection, future: FutureProjection): string[] {
  return future.plans.map((plan) => at(projection.compiled.offers, plan.offer).source.id);
}

function linesOfOffer({ future, parts }: Known, offer: number): number[] {
  return [...columnsOf(future.ledger).amount.keys()].filter(
    (line) => parts.counts(line) && columnsOf(future.ledger).offer[parts.bearerOf(line)] === offer,
  );
}
