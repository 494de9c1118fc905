import { contractId } from '../model/explain/figures/contracts.ts';
import { futureOf } from '../model/explain/context.ts';
import type { FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { against } from '../model/results/against.ts';
import { ABOUT_EQUAL, figureOf, keyId, numberOf, vmwareOffers } from './figures.ts';
import { firstRenewal } from './renewals.ts';

/** Units that had to be bought at the start because more was needed than was entered as held. */
export interface UnderHeld {
  readonly offer: string;
  readonly units: FigureId;
}

/** What belongs into the same breath as the verdict. */
export interface Circumstances {
  /** The month from which the cumulative cash difference stays at or above 0; undefined when it never falls below. */
  readonly payback: FigureId | undefined;
  /** The first renewal, when nothing is saved before it. */
  readonly nothingBefore: number | undefined;
  /** The settlement's part of the savings, when it is above 5 % of them. */
  readonly settlement: FigureId | undefined;
  /** Another, shorter horizon within which the same future loses. */
  readonly losesWithin: number | undefined;
  /** VMs move, and no cost of moving them is in the figure. */
  readonly beforeMigration: boolean;
  readonly underHeld: readonly UnderHeld[];
}

/** Collects what must be said beside the difference of two futures. */
export function circumstancesOf(
  projection: Projection,
  baseline: string,
  future: string,
  elsewhere: readonly Projection[],
): Circumstances {
  return {
    payback: hasOutlay(projection, baseline, future) ? keyId(future, 'payback') : undefined,
    nothingBefore: nothingBefore(projection, baseline, future),
    settlement: settlementOf(projection, future),
    losesWithin: losesWithin(projection, future, elsewhere),
    beforeMigration: isBeforeMigration(projection, future),
    underHeld: underHeld(projection, baseline),
  };
}

function hasOutlay(projection: Projection, baseline: string, future: string): boolean {
  const base = futureOf(projection, baseline);
  const own = futureOf(projection, future);
  return base !== undefined && own !== undefined && against(projection, base, own).hasOutlay;
}

function nothingBefore(projection: Projection, baseline: string, future: string): number | undefined {
  const renewal = firstRenewal(projection, baseline);
  if (renewal?.inside !== true) return undefined;
  const first = figureOf(projection, keyId(future, 'first-saving')).value;
  return first === null || Number(first) >= renewal.month ? renewal.month : undefined;
}

function settlementOf(projection: Projection, future: string): FigureId | undefined {
  const { horizon } = projection.compiled;
  const id = `against/${future}/difference/${String(horizon)}`;
  const share = Math.abs(numberOf(projection, id)) / Math.abs(numberOf(projection, keyId(future, 'savings')));
  return share > 0.05 ? id : undefined;
}

function losesWithin(
  projection: Projection,
  future: string,
  elsewhere: readonly Projection[],
): number | undefined {
  if (!(numberOf(projection, keyId(future, 'savings')) > 0)) return undefined;
  const shorter = elsewhere.filter((other) => other.compiled.horizon < projection.compiled.horizon);
  const share = keyId(future, 'savings-share');
  return shorter.findLast((other) => numberOf(other, share) <= -ABOUT_EQUAL)?.compiled.horizon;
}

function isBeforeMigration(projection: Projection, future: string): boolean {
  const run = futureOf(projection, future);
  if (!run || numberOf(projection, `future/${future}/moved`) === 0) return false;
  const { categories, category, freed, amount } = run.ledger;
  return !amount.some(
    (cents, line) => categories[category[line] ?? -1] === 'migration' && freed[line] === 0 && cents !== 0,
  );
}

/** Purchases at the start beside a holding of the same offer: the user said what is held, and more is needed. */
function underHeld(projection: Projection, future: string): UnderHeld[] {
  const run = futureOf(projection, future);
  if (!run) return [];
  const vmware = vmwareOffers(run);
  return run.plans
    .filter((plan) => vmware.has(plan.offer) && plan.contracts.some((contract) => contract.origin === 'held'))
    .flatMap((plan) =>
      plan.contracts
        .filter(({ origin, begin }) => begin === 0 && (origin === 'joined' || origin === 'bought'))
        .map((contract) => ({
          offer: projection.compiled.offers[plan.offer]?.source.id ?? '',
          units: `${contractId(projection, run, plan.offer, contract.index)}/quantity`,
        })),
    );
}
