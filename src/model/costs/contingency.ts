import { at, codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { same } from '../same.ts';
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

interface Known {
  readonly covered: readonly Payments[];
  readonly places: readonly LedgerPlace[];
}

const known = new WeakMap<Payments, Known>();

/** One-offs per cluster (none first) and month, in whole units of money; once, as long as they are the same payments. */
function basesOf(compiled: Compiled, covered: readonly Payments[]): readonly LedgerPlace[] {
  const [first] = covered;
  if (!first) return [];
  const before = known.get(first);
  if (before && same(before.covered, covered)) return before.places;
  const places = sumsOf(compiled, covered).map((quantity, place) => ({
    cluster: place - 1,
    kvm: -1,
    quantity,
  }));
  known.set(first, { covered, places });
  return places;
}

function sumsOf({ clusters, horizon, digits }: Compiled, covered: readonly Payments[]): Float64Array[] {
  const bases = Array.from({ length: clusters.length + 1 }, () => new Float64Array(horizon));
  for (const payments of covered) {
    if ('by' in payments) addPlaces(payments, ({ cluster }) => at(bases, cluster + 1));
    else addLines(bases, payments);
  }
  const scale = 10 ** digits;
  for (const months of bases) for (let t = 0; t < horizon; t++) months[t] = valueAt(months, t) / scale;
  return bases;
}

function addLines(bases: readonly Float64Array[], { month, cluster, amount }: LedgerColumns): void {
  for (let line = 0; line < amount.length; line++) {
    const months = at(bases, codeAt(cluster, line) + 1);
    const paid = codeAt(month, line);
    months[paid] = valueAt(months, paid) + valueAt(amount, line);
  }
}
