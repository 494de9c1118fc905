import { codeAt, valueAt } from '../at.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import type { FutureProjection, Projection } from '../projection.ts';

/** Licences of one offer that are needed at the start beyond what was entered, and what was bought for them at once (model.md 7). */
export interface UnderLicensed {
  readonly offer: number;
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
    if (!offers.has(plan.offer) || !plan.contracts.some(({ origin }) => origin === 'held')) return [];
    const entered = plan.contracts
      .filter(({ origin, begin, end }) => origin === 'held' && begin <= 0 && end > 0)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const needed = future.demand.needed[plan.offer]?.[0] ?? 0;
    const bought = new Set(
      plan.contracts
        .filter(({ origin, begin }) => begin === 0 && origin !== 'held' && origin !== 'renewed')
        .map(({ index }) => index),
    );
    const lines = slicesOf(future, plan.offer, bought);
    const amount = lines.reduce((sum, line) => sum + valueAt(future.ledger.amount, line), 0);
    return [{ offer: plan.offer, needed, entered, units: Math.max(0, needed - entered), lines, amount }];
  });
}

/** Offers that license clusters, by index: their own, and those a change of edition brings. */
function vmwareOffers({ compiled }: Projection, future: string): Set<number> {
  const { clusters, futures } = compiled.scenario;
  const editions = futures.find(({ id }) => id === future)?.editions ?? [];
  const ids = [...clusters, ...editions].map(({ offer }) => offer);
  return new Set(ids.map((id) => compiled.offerIndex.get(id) ?? -1));
}

/** The billing slices of some contracts of an offer. */
function slicesOf({ ledger }: FutureProjection, offer: number, contracts: ReadonlySet<number>): number[] {
  if (contracts.size === 0) return [];
  const slice = LINE_RULES.indexOf('slice');
  const lines: number[] = [];
  ledger.offer.forEach((of, line) => {
    if (of === offer && ledger.rule[line] === slice && contracts.has(codeAt(ledger.source, line)))
      lines.push(line);
  });
  return lines;
}
