import type { FutureProjection, Projection } from '../../projection.ts';
import { writeOffs } from '../../results/accrued.ts';
import { totalsOf } from '../../results/totals.ts';
import { WRITE_OFF } from '../../rules/returns.ts';
import { explained, forFutures, futureOf, indexIn, moneyFigure } from '../context.ts';
import type { Explained, FigureId, Missing } from '../explained.ts';
import type { Family } from '../family.ts';
import { missingIn } from '../lines.ts';

/** What is written off at the horizon and the expense of a future: everything accrued, and the write-offs (model.md 7). */
export const accruedFigures: readonly Family[] = [
  {
    pattern: 'future/:future/write-off',
    list: (projection) => forFutures(projection, (future) => [`future/${future.id}/write-off`]),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      return future && writeOffSum(projection, future, id);
    },
  },
  {
    pattern: 'future/:future/write-off/:bought',
    list: (projection) =>
      forFutures(projection, (future) =>
        writeOffs(projection.compiled, future).map(
          ({ bought }) => `future/${future.id}/write-off/${String(bought)}`,
        ),
      ),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      return future && writeOffFigure(projection, future, parts['bought'], id);
    },
  },
  {
    pattern: 'future/:future/expense',
    list: (projection) => forFutures(projection, (future) => [`future/${future.id}/expense`]),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      if (!future) return undefined;
      const { horizon } = projection.compiled;
      const of = [`future/${future.id}/accrued`, `future/${future.id}/write-off`];
      const minor = totalsOf(future).accrued + sumOf(projection, future);
      const missing = missingIn(projection, future, { future: future.id, to: horizon, view: 'accrued' });
      return moneyFigure(projection, id, minor, { kind: 'sum', of }, missing);
    },
  },
];

function sumOf(projection: Projection, future: FutureProjection): number {
  return writeOffs(projection.compiled, future).reduce((sum, { amount = 0 }) => sum + amount, 0);
}

const UNPRICED: Missing = { path: 'purchase/price', code: 'unpriced' };

function writeOffSum(projection: Projection, future: FutureProjection, id: FigureId): Explained {
  const parts = writeOffs(projection.compiled, future);
  const of = parts.map(({ bought }) => `${id}/${String(bought)}`);
  const missing = parts.some(({ amount }) => amount === undefined) ? [UNPRICED] : [];
  return moneyFigure(projection, id, sumOf(projection, future), { kind: 'sum', of }, missing);
}

function writeOffFigure(
  projection: Projection,
  future: FutureProjection,
  bought: string | undefined,
  id: FigureId,
): Explained | undefined {
  const month = indexIn(bought, projection.compiled.horizon);
  const part = writeOffs(projection.compiled, future).find((one) => one.bought === month);
  if (!part) return undefined;
  const of = {
    hosts: `number/hosts/${String(part.hosts)}`,
    price: 'input/purchase/price',
    left: `number/left/${String(part.left)}`,
    life: 'input/purchase/life',
  };
  const because = { kind: 'rule', rule: WRITE_OFF.id, of } as const;
  return part.amount === undefined
    ? explained(id, 'money', null, because, [UNPRICED])
    : moneyFigure(projection, id, part.amount, because);
}
