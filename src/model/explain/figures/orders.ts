import { at } from '../../at.ts';
import { orderValue, ordersOf } from '../../ledger/orders.ts';
import type { Projection } from '../../projection.ts';
import { missingFor } from '../../terms/missing.ts';
import { explained, indexIn, moneyFigure } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';
import { contractId, planAt } from './contracts.ts';

/** What everything bought of one offer in one month is worth over its whole terms, where the offer has a minimum (model.md 7). */
export const orderFigures: readonly Family[] = [
  {
    pattern: 'future/:future/order/:offer/:month',
    list: (projection) =>
      projection.futures.flatMap((future) =>
        future.plans.flatMap((plan) => {
          const { source } = at(projection.compiled.offers, plan.offer);
          if (source.minSpend === undefined) return [];
          return ordersOf(plan).map(({ month }) => `future/${future.id}/order/${source.id}/${String(month)}`);
        }),
      ),
    explain: (projection, parts, id) => orderFigure(projection, parts, id),
  },
];

function orderFigure(
  projection: Projection,
  parts: Readonly<Record<string, string>>,
  id: FigureId,
): Explained | undefined {
  const place = planAt(projection, parts['future'], parts['offer']);
  const month = indexIn(parts['month'], projection.compiled.horizon);
  const order = place && ordersOf(place.plan).find((one) => one.month === month);
  if (!order) return undefined;
  const { future, plan } = place;
  const of = order.contracts.map(({ index }) => `${contractId(projection, future, plan.offer, index)}/value`);
  const prices = at(future.prices, future.plans.indexOf(plan));
  const value = orderValue(order, prices, projection.compiled.digits);
  if (value !== undefined) return moneyFigure(projection, id, value, { kind: 'sum', of });
  const missing = order.contracts.flatMap(({ price }) => missingFor(price.trail, plan.contracts));
  return explained(id, 'money', null, { kind: 'sum', of }, missing);
}
