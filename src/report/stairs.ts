import { at } from '../model/at.ts';
import { futureOf } from '../model/explain/context.ts';
import type { FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { stairsOf, type Step } from '../model/results/unused.ts';
import { vmwareOffers } from './figures.ts';

/** What a future holds of one offer beside what it needs, over time. */
export interface LicenceStairs {
  readonly future: string;
  readonly offer: string;
  /** From month 0 to the horizon without a gap. */
  readonly steps: readonly Step[];
  /** Months in which something held ends and is renewed, replaced or let go. */
  readonly renewals: readonly number[];
  /** The month with most units held in vain, and how many; undefined where none ever are. */
  readonly idlest: { readonly month: number; readonly units: number } | undefined;
}

/** The stairs of every VMware offer that a future holds or needs, those with most units held first. */
export function licenceStairs(projection: Projection, future: string): LicenceStairs[] {
  const run = futureOf(projection, future);
  if (!run) return [];
  const offers = vmwareOffers(run);
  return run.plans
    .filter(({ offer }) => offers.has(offer))
    .map((plan) => {
      const steps = stairsOf(run, plan);
      return {
        future,
        offer: at(projection.compiled.offers, plan.offer).source.id,
        steps,
        renewals: endsIn(plan.contracts, projection.compiled.horizon),
        idlest: idlestOf(steps),
      };
    })
    .filter(({ steps }) => steps.some(({ committed, needed }) => committed > 0 || needed > 0))
    .sort((a, b) => mostHeld(b) - mostHeld(a));
}

/** The address of the units that a future holds or needs of an offer in a month. */
export function unitsId({ future, offer }: LicenceStairs, what: 'held' | 'needed', month: number): FigureId {
  return `future/${future}/${what}/${offer}/${String(month)}`;
}

function endsIn(
  contracts: readonly { readonly end: number; readonly quantity: number }[],
  horizon: number,
): number[] {
  const ends = contracts
    .filter(({ end, quantity }) => quantity > 0 && end > 0 && end < horizon)
    .map(({ end }) => end);
  return [...new Set(ends)].sort((a, b) => a - b);
}

function idlestOf(steps: readonly Step[]): LicenceStairs['idlest'] {
  const most = steps.reduce((units, { committed, needed }) => Math.max(units, committed - needed), 0);
  const step = steps.find(({ committed, needed }) => most > 0 && committed - needed === most);
  return step && { month: step.from, units: most };
}

function mostHeld({ steps }: LicenceStairs): number {
  return Math.max(...steps.map(({ committed }) => committed));
}
