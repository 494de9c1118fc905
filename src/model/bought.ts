import type { Compiled, CompiledFuture } from './compile/compiled.ts';
import { demandOf, withModes, type Demand } from './demand/demand.ts';
import { madeOnce } from './madeOnce.ts';
import { chooseModes } from './modes/choose.ts';
import { decidingOn } from './modes/deciding.ts';
import { inForce } from './modes/inForce.ts';
import { plansOf } from './plan/plans.ts';
import type { FutureProjection } from './projection.ts';
import { unitPrices } from './terms/prices.ts';
import type { Timeline } from './timeline/record.ts';

/** What was needed, decided, planned and priced for one future. */
export type Bought = Pick<FutureProjection, 'demand' | 'plans' | 'prices' | 'modes' | 'assumed'>;

const pricesOnce = madeOnce<(string | undefined)[]>();

/** What one future needs, plans to buy for it and at which unit prices, once its VMs and hosts are known (model.md 6, 7); `counted` is its need where that is known already. */
export function boughtOf(
  compiled: Compiled,
  future: CompiledFuture,
  timeline: Timeline,
  counted?: Demand,
): Bought {
  const base = counted ?? demandOf(compiled, future, timeline);
  const deciding = decidingOn({ compiled, future, timeline }, base);
  const modes = deciding ? chooseModes(deciding) : [];
  const needed = deciding ? withModes(deciding.estate, base, inForce(compiled, modes)) : base;
  const { plans, demand } = plansOf(compiled, future, needed, timeline, deciding?.start);
  const { offers } = compiled;
  const prices = plans.map(({ contracts }) =>
    pricesOnce(contracts, [offers], () => unitPrices(contracts, offers)),
  );
  return { demand, plans, prices, modes, assumed: deciding?.assumed ?? [] };
}
