import { futureOf } from '../model/explain/context.ts';
import type { Projection } from '../model/projection.ts';
import { vmwareOffers } from './figures.ts';

/** The first end of a VMware contract after the start, and whether the horizon reaches it. */
export interface FirstRenewal {
  readonly month: number;
  readonly offer: string;
  readonly inside: boolean;
}

/** The first renewal of VMware licences that a future meets; undefined when nothing it holds ever ends. */
export function firstRenewal(projection: Projection, future: string): FirstRenewal | undefined {
  const run = futureOf(projection, future);
  if (!run) return undefined;
  const offers = vmwareOffers(run);
  const ends = run.plans
    .filter((plan) => offers.has(plan.offer))
    .flatMap((plan) => plan.contracts)
    .filter((contract) => contract.quantity > 0 && contract.end > 0 && Number.isFinite(contract.end))
    .sort((a, b) => a.end - b.end);
  const [first] = ends;
  if (!first) return undefined;
  return {
    month: first.end,
    offer: projection.compiled.offers[first.offer]?.source.id ?? '',
    inside: first.end < projection.compiled.horizon,
  };
}
