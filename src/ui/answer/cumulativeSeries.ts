import type { CumulativeSeries } from '../../charts/cumulative/marks.ts';
import { baselineOf } from '../../model/explain/context.ts';
import type { Projection } from '../../model/projection.ts';
import { cashByMonth, totalsOf } from '../../model/results/totals.ts';
import type { Speech } from '../../wording/speech.ts';

/** What every future has paid by the end of each month, in whole units of money; the baseline first. */
export function cumulativeSeries(projection: Projection, speech: Speech): CumulativeSeries[] {
  const { horizon, digits } = projection.compiled;
  const base = baselineOf(projection);
  const ordered = [...projection.futures].sort((a, b) => Number(b === base) - Number(a === base));
  return ordered.map((future) => {
    let paid = 0;
    const months = Array.from(cashByMonth(future.ledger, horizon), (cash) => (paid += cash) / 10 ** digits);
    const { total } = totalsOf(future, horizon);
    return { id: future.id, name: speech.future(future.id), paid: months, total: total / 10 ** digits };
  });
}
