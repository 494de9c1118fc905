import { baselineOf } from '../model/explain/context.ts';
import type { Projection } from '../model/projection.ts';
import { totalsOf } from '../model/results/totals.ts';

/** What one future has paid by the end of each month, and its total with the settlement, in whole units of money. */
export interface CumulativeCost {
  readonly future: string;
  readonly paid: readonly number[];
  readonly total: number;
}

/** The cumulative cost of every future; the baseline first, the others as listed. */
export function cumulativeCosts(projection: Projection): CumulativeCost[] {
  const { digits } = projection.compiled;
  const base = baselineOf(projection);
  const ordered = [...projection.futures].sort((a, b) => Number(b === base) - Number(a === base));
  return ordered.map((future) => {
    let paid = 0;
    const months = Array.from(future.ledger.sums.byMonth, (cash) => (paid += cash) / 10 ** digits);
    const { total } = totalsOf(future);
    return { future: future.id, paid: months, total: total / 10 ** digits };
  });
}
