import { at, codeAt, sure, valueAt } from '../at.ts';
import { asksIn } from '../demand/part.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import type { Contract } from '../plan/contract.ts';
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
  const offers = vmwareOffers(projection, future.id);
  return future.plans.flatMap((plan) => {
    const holding =
      heldOf(projection, future, plan.offer, offers) ??
      heldOf(projection, future, succeeded(projection, future, plan.offer), offers);
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

/** Offers that license clusters, by index: their own, and those a change of edition brings. */
function vmwareOffers({ compiled }: Projection, future: string): Set<number> {
  const { clusters, futures } = compiled.scenario;
  const editions = futures.find(({ id }) => id === future)?.editions ?? [];
  const ids = [...clusters, ...editions].map(({ offer }) => offer);
  return new Set(ids.map((id) => compiled.offerIndex.get(id) ?? -1));
}

/** The first holding of an offer that licenses clusters. */
function heldOf(
  { compiled }: Projection,
  future: FutureProjection,
  offer: number,
  offers: ReadonlySet<number>,
): string | undefined {
  if (!offers.has(offer)) return undefined;
  const held = future.plans
    .find((plan) => plan.offer === offer)
    ?.contracts.find(({ origin }) => origin === 'held');
  return held && compiled.scenario.holdings[held.root]?.id;
}

/** The perpetual licence whose uncovered hosts or VMs an offer licenses in month 0: need beyond owned licences is bought as what follows them. */
function succeeded({ compiled }: Projection, { demand }: FutureProjection, offer: number): number {
  const takesOver = demand.parts.some(
    (part) => part.offer === offer && part.cluster >= 0 && part.share !== undefined && asksIn(part, 0),
  );
  return takesOver ? compiled.offers.findIndex((one) => one.perpetual && one.successor === offer) : -1;
}

/** What is paid for some contracts of an offer: billing slices, or perpetual licences once. */
const PAYMENTS: ReadonlySet<number> = new Set([LINE_RULES.indexOf('slice'), LINE_RULES.indexOf('licence')]);
const LIFT = LINE_RULES.indexOf('minimum-spend');

/** The lines of what was bought in month 0, with what lifts their order to its least unless something renews in it too. */
function paymentsOf({ ledger }: FutureProjection, { offer, contracts }: OfferPlan): number[] {
  const order = contracts.filter(({ origin, begin }) => begin === 0 && origin !== 'held');
  const bought = new Set(order.filter(({ origin }) => origin !== 'renewed').map(({ index }) => index));
  const licences = licenceLinesOf(ledger);
  if (bought.size === 0 || !licences) return [];
  const lifted = bought.size === order.length;
  const lines: number[] = [];
  const { offer: offers, source, rule: rules } = licences;
  offers.forEach((of, line) => {
    if (of !== offer || !bought.has(codeAt(source, line))) return;
    const rule = codeAt(rules, line);
    if (PAYMENTS.has(rule) || (rule === LIFT && lifted)) lines.push(line);
  });
  return lines;
}
