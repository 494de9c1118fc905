import { at, codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import type { LedgerBook } from '../ledger/book.ts';
import type { LedgerColumns, LedgerPlace, LineRule, MonthlyLines } from '../ledger/ledger.ts';
import { addPlaces } from '../ledger/monthly.ts';
import { CONTINGENCY } from '../rules/costs.ts';
import type { ResolvedCost } from './resolve.ts';

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

/** What was paid for the places of one cluster: payments, the place of each that is paid month by month, and both by what they are made from. */
interface Paid {
  readonly payments: Payments[];
  readonly places: LedgerPlace[];
  readonly from: object[];
}

const once = madeOnce<LedgerPlace>();

/** One-offs per cluster (none first) and month, in whole units of money; the same as long as the same is paid there. */
function basesOf({ clusters, horizon, digits }: Compiled, covered: readonly Payments[]): LedgerPlace[] {
  const paid = Array.from({ length: clusters.length + 1 }, (): Paid => ({
    payments: [],
    places: [],
    from: [],
  }));
  for (const payments of covered) {
    if ('by' in payments)
      for (const place of payments.places) addPlace(at(paid, place.cluster + 1), payments, place);
    else for (const ofCluster of paid) addColumns(ofCluster, payments);
  }
  return paid.flatMap(({ from: [first, ...others], ...ofCluster }, place) => {
    const cluster = place - 1;
    if (!first) return [];
    return once(first, [cluster, horizon, digits, ...others], () => ({
      cluster,
      kvm: -1,
      quantity: sumOf(ofCluster, cluster, new Float64Array(horizon), 10 ** digits),
    }));
  });
}

function addPlace({ payments, places, from }: Paid, paid: MonthlyLines, place: LedgerPlace): void {
  payments.push(paid);
  places.push(place);
  // Prices belong to one cost item as it is now, so they stand for all else that it is paid by.
  from.push(place, paid.prices);
}

function addColumns({ payments, places, from }: Paid, columns: LedgerColumns): void {
  payments.push(columns);
  places.push(NOWHERE);
  from.push(columns);
}

const NOWHERE: LedgerPlace = { cluster: -1, kvm: -1, quantity: new Float64Array(0) };

function sumOf(paid: Omit<Paid, 'from'>, cluster: number, sum: Float64Array, scale: number): Float64Array {
  paid.payments.forEach((payments, place) => {
    if ('by' in payments) addPlaces({ ...payments, places: [at(paid.places, place)] }, sum);
    else addLines(sum, payments, cluster);
  });
  return sum.map((minor) => minor / scale);
}

function addLines(sum: Float64Array, { month, cluster, amount }: LedgerColumns, wanted: number): void {
  for (let line = 0; line < amount.length; line++) {
    if (codeAt(cluster, line) !== wanted) continue;
    const paid = codeAt(month, line);
    sum[paid] = valueAt(sum, paid) + valueAt(amount, line);
  }
}
