import { at, codeAt, sure, valueAt } from '../at.ts';
import { asksIn } from '../demand/part.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import type { Contract, Origin } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { licenceLinesOf } from '../ledger/columnsOf.ts';

/** Licences of one offer that are needed at the start beyond what was entered, and what was bought for them at once (model.md 7). */
export interface UnderLicensed {
  readonly offer: number;
  /** What was entered: the first holding of the offer, or of the perpetual licence of which it takes over what is not covered. */
  readonly holding: string;
  readonly needed: number;
  readonly entered: number;
  readonly units: number;
  /** The ledger lines of what was bought in month 0, within the horizon. */
  readonly lines: readonly number[];
  /** Their sum in minor units. */
  readonly amount: number;
}

/** What a future lacks at the start, for every offer that licenses clusters and of which something was entered as held. */
export function underLicensed(projection: Projection, future: FutureProjection): UnderLicensed[] {
  const licensing = licensingOf(projection, future.id);
  return future.plans.flatMap((plan) => {
    const holding =
      heldOf(projection, at(projection.compiled.offers, plan.offer).source.id, licensing) ??
      heldOf(projection, succeeded(projection, future, plan.offer), licensing);
    if (holding === undefined) return [];
    const entered = plan.contracts.filter(coversStart).reduce((sum, { quantity }) => sum + quantity, 0);
    const needed = valueAt(at(future.demand.needed, plan.offer), 0);
    const lines = paymentsOf(future, plan);
    const written = licenceLinesOf(future.ledger);
    const amount = lines.reduce((sum, line) => sum + valueAt(sure(written).amount, line), 0);
    const units = Math.max(0, needed - entered);
    return [{ offer: plan.offer, holding, needed, entered, units, lines, amount }];
  });
}

/** What was entered and is held in month 0, also by a renewal of that month. */
function coversStart({ origin, begin, end }: Contract): boolean {
  return origin === 'held' ? begin <= 0 && end > 0 : origin === 'renewed' && begin === 0;
}

/** Offers that license clusters, by id: their own, and those a change of edition brings. */
function licensingOf({ compiled }: Projection, future: string): ReadonlySet<string> {
  const { clusters, futures } = compiled.scenario;
  const { editions = [] } = sure(futures.find(({ id }) => id === future));
  return new Set([...clusters, ...editions].map(({ offer }) => offer));
}

/** The first holding of an offer that licenses clusters. */
function heldOf(
  { compiled }: Projection,
  offer: string | undefined,
  licensing: ReadonlySet<string | undefined>,
): string | undefined {
  if (!licensing.has(offer)) return undefined;
  return compiled.scenario.holdings.find((holding) => holding.offer === offer)?.id;
}

/** The perpetual licence whose uncovered hosts or VMs an offer licenses in month 0: need beyond owned licences is bought as what follows them. */
function succeeded(
  { compiled }: Projection,
  { demand }: FutureProjection,
  offer: number,
): string | undefined {
  const takesOver = demand.parts.some(
    (part) => part.offer === offer && part.cluster >= 0 && part.share !== undefined && asksIn(part, 0),
  );
  if (!takesOver) return undefined;
  return compiled.offers.find((one) => one.perpetual && one.successor === offer)?.source.id;
}

/** How contracts come about that were entered, or that follow those. */
const ENTERED: ReadonlySet<Origin> = new Set(['held', 'renewed']);

/** What is paid for contracts that were bought: billing slices, perpetual licences once, and what lifts an order to its least. */
const PAYMENTS: ReadonlySet<number> = new Set(
  (['slice', 'licence', 'minimum-spend'] as const).map((rule) => LINE_RULES.indexOf(rule)),
);

/**
 * The lines of what was bought in month 0, with what lifts their order to its least: that stands with the first contract of
 * the order, which is a renewal where something renews in it too.
 */
function paymentsOf({ ledger }: FutureProjection, { offer, contracts }: OfferPlan): number[] {
  const bought = new Set(
    contracts.filter(({ origin, begin }) => begin === 0 && !ENTERED.has(origin)).map(({ index }) => index),
  );
  const licences = licenceLinesOf(ledger);
  if (!licences) return [];
  const lines: number[] = [];
  const { offer: offers, source, rule: rules } = licences;
  offers.forEach((of, line) => {
    if (of !== offer || !bought.has(codeAt(source, line))) return;
    if (PAYMENTS.has(codeAt(rules, line))) lines.push(line);
  });
  return lines;
}
