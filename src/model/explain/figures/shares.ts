import { exact, minorText, safe } from '../../exact/decimal.ts';
import { evaluate } from '../../exact/evaluate.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { totalsOf } from '../../results/totals.ts';
import { eachOnce } from '../../scenario/eachOnce.ts';
import { SHARE_OF_BASELINE } from '../../rules/results.ts';
import { explained, forFutures, futureOf, moneyFigure } from '../context.ts';
import type { LineFilter } from '../explained.ts';
import type { Family } from '../family.ts';
import { missingIn, sumLines } from '../lines.ts';
import { againstFamily } from './against.ts';

/** Savings as a share of the baseline's total, and the worth of freed labour, which is shown beside the headline (model.md 8, 9). */
export const shareFigures: readonly Family[] = [
  againstFamily('savings-share', (projection, { future, base, result, missing }, id) => {
    const { digits } = projection.compiled;
    const { total } = totalsOf(base);
    const of = { difference: `against/${future.id}/savings`, baseline: `future/${base.id}/total` };
    const because = { kind: 'rule', rule: SHARE_OF_BASELINE.id, of } as const;
    // A share of nothing does not exist, whatever is saved.
    if (total === 0) return { ...explained(id, 'share', null, because, missing), reason: 'no-baseline-cost' };
    const slots = {
      difference: exact(minorText(result.savings, digits)),
      baseline: exact(minorText(total, digits)),
    };
    const share = evaluate(SHARE_OF_BASELINE.formula, slots, digits);
    return explained(id, 'share', share.toString(), because, missing);
  }),
  {
    pattern: 'future/:future/freed',
    list: (projection) => forFutures(projection, (future) => [`future/${future.id}/freed`]),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      if (!future) return undefined;
      const of = freedFilter(projection, future);
      const missing = missingIn(projection, future, of);
      return moneyFigure(
        projection,
        id,
        sumLines(projection, future, of),
        { kind: 'total', of, sign: 1 },
        missing,
      );
    },
  },
  againstFamily('freed', (projection, { future, base }, id) => {
    const freed = (one: FutureProjection): number => sumLines(projection, one, freedFilter(projection, one));
    const of = { baseline: `future/${base.id}/freed`, future: `future/${future.id}/freed` };
    const missing = [base, future].flatMap((one) => missingIn(projection, one, freedFilter(projection, one)));
    return moneyFigure(
      projection,
      id,
      safe(freed(base) - freed(future)),
      { kind: 'rule', rule: 'difference', of },
      eachOnce(missing),
    );
  }),
];

function freedFilter(projection: Projection, future: FutureProjection): LineFilter {
  return { future: future.id, from: 0, to: projection.compiled.horizon, freed: true };
}
