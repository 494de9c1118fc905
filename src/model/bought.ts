import type { Compiled, CompiledFuture } from './compile/compiled.ts';
import { demandOf } from './demand/demand.ts';
import { madeOnce } from './madeOnce.ts';
import { plansOf } from './plan/plans.ts';
import type { FutureProjection } from './projection.ts';
import { unitPrices } from './terms/prices.ts';
import type { Timeline } from './timeline/record.ts';

const pricesOnce = madeOnce<(string | undefined)[]>();

/** What one future needs, plans to buy for it and at which unit prices, once its VMs and hosts are known (model.md 6, 7); `counted` is its need where that is known already. */
export function boughtOf(
  compiled: Compiled,
  future: CompiledFuture,
  timeline: Timeline,
  counted = demandOf(compiled, future, timeline),
): Pick<FutureProjection, 'demand' | 'plans' | 'prices'> {
  const { plans, demand } = plansOf(compiled, future, counted, timeline);
  const { offers } = compiled;
  const prices = plans.map(({ contracts }) =>
    pricesOnce(contracts, [offers], () => unitPrices(contracts, offers)),
  );
  return { demand, plans, prices };
}
