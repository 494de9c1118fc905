import { futureOf } from '../model/explain/context.ts';
import type { Projection } from '../model/projection.ts';
import { inside, type InputPath } from '../model/scenario/inputPath.ts';
import { monthsFrom } from '../model/time/month.ts';
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

/** A contract that renews within the horizon, and the address of the price that it renews at first. */
export interface RenewalPrice {
  readonly holding: string;
  readonly path: InputPath;
}

/** How many contracts are asked about: more answers than that are no help to a decision. */
const MOST_ASKED = 3;

/** The largest VMware contracts that renew within the horizon in a future, by what they cost a year. */
export function renewalPrices(projection: Projection, future: string): RenewalPrice[] {
  const { scenario, horizon, offers } = projection.compiled;
  const run = futureOf(projection, future);
  const licensing = new Set([...(run ? vmwareOffers(run) : [])].map((at) => offers[at]?.source.id));
  return scenario.holdings
    .filter(({ offer, end, quantity }) => {
      const month = end === undefined ? Infinity : monthsFrom(scenario.start, end);
      return licensing.has(offer) && quantity > 0 && month > 0 && month < horizon;
    })
    .map(({ id, quantity, price }) => ({ id, size: quantity * Number(price ?? 1) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_ASKED)
    .map(({ id }) => ({ holding: id, path: `${inside('holdings', id)}/next/price` }));
}
