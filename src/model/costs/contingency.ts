import { at, codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import type { LedgerBook } from '../ledger/book.ts';
import type { LedgerColumns, LedgerPlace, LineRule, MonthlyLines } from '../ledger/ledger.ts';
import { adderOf } from '../ledger/monthly.ts';
import { CONTINGENCY } from '../rules/costs.ts';
import type { ResolvedCost } from './resolve.ts';
import { newSeries } from '../timeline/series.ts';

/** What was paid for a cost item, as a ledger keeps it. */
export type Payments = LedgerColumns | MonthlyLines;

/**
 * Writes a contingency: its share of the one-offs of each cluster and month, paid with them (model.md 8); `covered` is what
 * was paid for them.
 */
export function writeContingency(
  book: LedgerBook,
  compiled: Compiled,
  cost: ResolvedCost,
  covered: readonly Payments[],
): void {
  const { digits } = compiled;
  const places = basesOf(compiled, covered);
  const kind = {
    rule: CONTINGENCY.id as LineRule,
    category: cost.row.category,
    offer: -1,
    source: cost.index,
    priced: cost.amount !== undefined,
    freed: cost.source.freed === true,
  };
  const from = Math.max(0, cost.from);
  book.post({ kind, from, until: cost.until, places, varying: 'base', prices: cost.prices, digits });
}

/** Adds what was paid at a place to sums by month, in minor units. */
type Adder = (sums: Float64Array, place: LedgerPlace) => void;

/** What was paid at the places of one cluster, and all that it is made from. */
interface PaidAt extends LedgerPlace {
  readonly places: LedgerPlace[];
  readonly adders: Adder[];
  readonly from: object[];
}

const once = madeOnce<LedgerPlace>();

/** One-offs per cluster (none first) and month, in whole units of money; the same as long as the same is paid there. */
function basesOf({ clusters, horizon, digits }: Compiled, covered: readonly Payments[]): LedgerPlace[] {
  const paid = Array.from({ length: clusters.length + 1 }, (_, place): PaidAt => paidAt(place - 1));
  for (const payments of covered) note(paid, payments);
  const scale = 10 ** digits;
  return paid.flatMap(({ cluster, places, adders, from }) => {
    const [first] = places;
    if (!first) return [];
    return once(first, [cluster, horizon, scale, ...from, ...places], () => {
      const sums = newSeries(horizon);
      adders.forEach((add, one) => {
        add(sums, at(places, one));
      });
      for (let t = 0; t < horizon; t++) sums[t] = valueAt(sums, t) / scale;
      return { cluster, kvm: -1, quantity: sums };
    });
  });
}

function note(paid: readonly PaidAt[], payments: Payments): void {
  if ('by' in payments) {
    const add = adderOf(payments);
    const adder: Adder = (sums, { quantity }) => {
      add(sums, quantity);
    };
    // Prices belong to one cost item as it is now, so they stand for all else that it is paid by.
    for (const place of payments.places) noteAt(at(paid, place.cluster + 1), place, adder, payments.prices);
  } else {
    const adder: Adder = (sums, { cluster }) => {
      addLines(sums, payments, cluster);
    };
    for (const ofCluster of paid) noteAt(ofCluster, ofCluster, adder, payments);
  }
}

function noteAt({ places, adders, from }: PaidAt, place: LedgerPlace, adder: Adder, made: object): void {
  places.push(place);
  adders.push(adder);
  from.push(made);
}

function paidAt(cluster: number): PaidAt {
  return { cluster, kvm: -1, quantity: NOTHING, places: [], adders: [], from: [] };
}

const NOTHING = new Float64Array(0);

function addLines(sum: Float64Array, { month, cluster, amount }: LedgerColumns, wanted: number): void {
  for (let line = 0; line < amount.length; line++) {
    if (codeAt(cluster, line) !== wanted) continue;
    const paid = codeAt(month, line);
    sum[paid] = valueAt(sum, paid) + valueAt(amount, line);
  }
}
