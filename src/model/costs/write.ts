import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { Multiples } from '../exact/multiples.ts';
import type { LedgerBook } from '../ledger/book.ts';
import type { LineWriter } from '../ledger/columns.ts';
import type { LineKind, LineRule } from '../ledger/ledger.ts';
import type { Timeline } from '../timeline/record.ts';
import { TOLERANCE } from '../tolerance.ts';
import { writeContingency, type Payments } from './contingency.ts';
import { coveredCosts } from './lines.ts';
import { placesOf } from './places.ts';
import type { CostPlace, CostRun } from './quantities.ts';
import { costsOf, type ResolvedCost } from './resolve.ts';

/** Writes the other costs of one future: one line per item, cluster and month of payment (model.md 1, 8). */
export function writeCosts(
  book: LedgerBook,
  compiled: Compiled,
  future: CompiledFuture,
  timeline: Timeline,
): void {
  const run = { compiled, future, timeline };
  const costs = costsOf(compiled, future.source.id);
  const covered = coveredCosts(compiled.scenario);
  const reserved: Payments[] = [];
  for (const { cost, places, known } of costs.flatMap((cost) => countedPlaces(run, cost))) {
    const payments = writePlaces(book, compiled, cost, places, known);
    if (known && at(covered, cost.index)) reserved.push(payments);
  }
  for (const cost of costs)
    if (cost.row.driver === 'one-offs') writeContingency(book, compiled, cost, reserved);
}

/** The places of a cost whose price and quantity are known, or those that lack something. */
interface Counted {
  readonly cost: ResolvedCost;
  readonly places: readonly CostPlace[];
  readonly known: boolean;
}

function countedPlaces(run: CostRun, cost: ResolvedCost): Counted[] {
  const all = placesOf(run, cost);
  const isKnown = ({ unknown }: CostPlace): boolean => cost.missing === undefined && unknown === undefined;
  if (all.every(isKnown)) return all.length > 0 ? [{ cost, places: all, known: true }] : [];
  return [
    { cost, places: all.filter(isKnown), known: true },
    { cost, places: all.filter((place) => !isKnown(place)), known: false },
  ];
}

function writePlaces(
  book: LedgerBook,
  compiled: Compiled,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  known: boolean,
): Payments {
  const kind: LineKind = {
    rule: cost.rule.id as LineRule,
    category: cost.row.category,
    offer: -1,
    source: cost.index,
    priced: known,
    freed: cost.source.freed === true,
  };
  const prices = known ? cost.prices : [];
  if (cost.step > 1)
    return book.writeMany(kind, (lines) => {
      writePeriods(
        lines,
        cost,
        places,
        prices.map((fixed) => new Multiples(cost.rule, 'quantity', fixed, compiled.digits)),
      );
    });
  const { until } = cost;
  const from = Math.max(0, cost.from);
  return book.post({ kind, from, until, places, varying: 'quantity', prices, digits: compiled.digits });
}

/** Pays in advance, from the first month that asks for something, what the months of each period ask for together. */
function writePeriods(
  lines: LineWriter,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  prices: readonly Multiples[],
): void {
  for (const place of places)
    for (const { from, to, quantity } of periodsOf(cost, place)) {
      const price = prices[Math.min(Math.floor(from / 12), prices.length - 1)];
      lines.add(from, from, to, place.cluster, place.kvm, quantity, price?.of(quantity) ?? 0);
    }
}

/** A payment in advance: the months it covers and what they ask for together. */
interface Period {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
}

function periodsOf({ from, until, step }: ResolvedCost, { quantity }: CostPlace): Period[] {
  const periods: Period[] = [];
  for (let month = Math.max(0, from); month < until; month++) {
    if (Math.abs(valueAt(quantity, month)) <= TOLERANCE) continue;
    const to = Math.min(until, month + step);
    let sum = 0;
    for (let t = month; t < to; t++) sum += valueAt(quantity, t);
    periods.push({ from: month, to, quantity: sum });
    month = to - 1;
  }
  return periods;
}
