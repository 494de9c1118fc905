import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { amountsOf } from '../exact/amount.ts';
import type { LedgerBook, LineKind, LineRule, LineWriter } from '../ledger/ledger.ts';
import type { Timeline } from '../timeline/record.ts';
import { TOLERANCE } from '../tolerance.ts';
import { writeContingency } from './contingency.ts';
import { DRIVERS } from './drivers.ts';
import { escalationText } from './escalation.ts';
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
  const counted = costs.flatMap((cost) => countedPlaces(run, cost));
  book.reserve(counted.reduce((lines, { cost, places }) => lines + mostLines(cost, places), 0));
  const begin = book.length;
  for (const { cost, places, known } of counted)
    writePlaces(book, cost, places, known ? priceOf(compiled, cost) : undefined);
  for (const cost of costs) if (cost.row.driver === 'one-offs') writeContingency(book, compiled, cost, begin);
}

/** The places of a cost whose price and quantity are known, or those that lack something. */
interface Counted {
  readonly cost: ResolvedCost;
  readonly places: readonly CostPlace[];
  readonly known: boolean;
}

function countedPlaces(run: CostRun, cost: ResolvedCost): Counted[] {
  const { driver } = cost.row;
  if (driver === 'one-offs') return [];
  const places = DRIVERS[driver].places(run, cost);
  const isKnown = (place: CostPlace): boolean => cost.missing === undefined && place.unknown === undefined;
  return [
    { cost, places: places.filter(isKnown), known: true },
    { cost, places: places.filter((place) => !isKnown(place)), known: false },
  ];
}

/** At most one line for each place and month; one-offs ask for few of them. */
function mostLines({ basis, from, until }: ResolvedCost, places: readonly CostPlace[]): number {
  return basis === 'once' ? places.length : places.length * Math.max(0, until - Math.max(0, from));
}

/** The price of a quantity after so many full years, in minor units. */
type Price = (years: number) => (quantity: number) => number;

function priceOf(compiled: Compiled, cost: ResolvedCost): Price {
  const known: ((quantity: number) => number)[] = [];
  return (years) =>
    (known[years] ??= amountsOf(
      cost.rule,
      'quantity',
      {
        ...cost.factors,
        amount: String(cost.amount),
        escalation: escalationText(compiled, cost.row.category, years),
      },
      compiled.digits,
    ));
}

function writePlaces(
  book: LedgerBook,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  price: Price | undefined,
): void {
  const kind: LineKind = {
    rule: cost.rule.id as LineRule,
    category: cost.row.category,
    offer: -1,
    source: cost.index,
    priced: price !== undefined,
    freed: cost.source.freed === true,
  };
  const write = cost.step === 1 ? writeMonths : writePeriods;
  book.writeMany(kind, (lines) => {
    write(lines, cost, places, price ?? unpriced);
  });
}

const unpriced: Price = () => () => 0;

/** Pays each month what it asks for. */
function writeMonths(
  lines: LineWriter,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  price: Price,
): void {
  const first = Math.max(0, cost.from);
  if (cost.until <= first) return;
  const quantities = new Float64Array(cost.until);
  const amounts = new Float64Array(cost.until);
  for (const { cluster, kvm, quantity } of places) {
    for (let begin = first; begin < cost.until;) {
      const end = Math.min(cost.until, begin + 12 - (begin % 12));
      fillYear(quantity, price(Math.floor(begin / 12)), begin, end, quantities, amounts);
      begin = end;
    }
    lines.addMonths(first, cost.until, cluster, kvm, quantities, amounts);
  }
}

/** Prices the months of one year; months of equal quantity cost the same. */
function fillYear(
  quantity: ArrayLike<number>,
  amountFor: (quantity: number) => number,
  begin: number,
  end: number,
  quantities: Float64Array,
  amounts: Float64Array,
): void {
  let last = 0;
  let amount = 0;
  for (let month = begin; month < end; month++) {
    const now = at(quantity, month);
    if (now !== last) {
      last = now;
      amount = amountFor(now);
    }
    quantities[month] = Math.abs(now) <= TOLERANCE ? 0 : now;
    amounts[month] = amount;
  }
}

/** Pays in advance, from the first month that asks for something, what the months of each period ask for together. */
function writePeriods(
  lines: LineWriter,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  price: Price,
): void {
  for (const place of places)
    for (const { from, to, quantity } of periodsOf(cost, place)) {
      const amount = price(Math.floor(from / 12))(quantity);
      lines.add(from, from, to, place.cluster, place.kvm, quantity, amount);
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
    if (Math.abs(at(quantity, month)) <= TOLERANCE) continue;
    const to = Math.min(until, month + step);
    let sum = 0;
    for (let t = month; t < to; t++) sum += at(quantity, t);
    periods.push({ from: month, to, quantity: sum });
    month = to - 1;
  }
  return periods;
}
