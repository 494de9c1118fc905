import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { Multiples } from '../exact/multiples.ts';
import type { LedgerBook, LineKind, LineRule, LineWriter } from '../ledger/ledger.ts';
import type { Timeline } from '../timeline/record.ts';
import { TOLERANCE } from '../tolerance.ts';
import { writeContingency, type LineRange } from './contingency.ts';
import { DRIVERS } from './drivers.ts';
import { escalationText } from './escalation.ts';
import { coveredCosts } from './lines.ts';
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
  const counting = new Map<string, readonly CostPlace[]>();
  const counted = costs.flatMap((cost) => countedPlaces(run, cost, counting));
  book.reserve(counted.reduce((lines, { cost, places }) => lines + mostLines(cost, places), 0));
  const covered = coveredCosts(compiled.scenario);
  const reserved: LineRange[] = [];
  for (const { cost, places, known } of counted) {
    const begin = book.length;
    writePlaces(book, cost, places, known ? priceOf(compiled, cost) : undefined);
    if (known && at(covered, cost.index)) reserved.push({ begin, end: book.length });
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

function countedPlaces(
  run: CostRun,
  cost: ResolvedCost,
  counted: Map<string, readonly CostPlace[]>,
): Counted[] {
  const places = placesOf(run, cost, counted);
  const isKnown = (place: CostPlace): boolean => cost.missing === undefined && place.unknown === undefined;
  return [
    { cost, places: places.filter(isKnown), known: true },
    { cost, places: places.filter((place) => !isKnown(place)), known: false },
  ];
}

/** What the driver of a cost counts; once for all items that count the same. */
function placesOf(
  run: CostRun,
  cost: ResolvedCost,
  counted: Map<string, readonly CostPlace[]>,
): readonly CostPlace[] {
  const { driver } = cost.row;
  const { places, alike } = DRIVERS[driver];
  const key = `${driver} ${alike?.(cost) ?? String(cost.index)}`;
  const known = counted.get(key) ?? places(run, cost);
  counted.set(key, known);
  return known;
}

/** At most one line for each place and month; one-offs ask for few of them. */
function mostLines({ basis, from, until }: ResolvedCost, places: readonly CostPlace[]): number {
  return basis === 'once' ? places.length : places.length * Math.max(0, until - Math.max(0, from));
}

/** The prices of quantities after so many full years. */
type Price = (years: number) => Multiples;

function priceOf(compiled: Compiled, cost: ResolvedCost): Price {
  const known: Multiples[] = [];
  return (years) =>
    (known[years] ??= new Multiples(
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
    write(lines, cost, places, price);
  });
}

/** Pays each month what it asks for; without a price, nothing. */
function writeMonths(
  lines: LineWriter,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  price: Price | undefined,
): void {
  const first = Math.max(0, cost.from);
  if (cost.until <= first) return;
  const amounts = new Float64Array(cost.until);
  for (const { cluster, kvm, quantity } of places) {
    for (let begin = first; price && begin < cost.until;) {
      const end = Math.min(cost.until, begin + 12 - (begin % 12));
      price(Math.floor(begin / 12)).fill(quantity, begin, end, amounts);
      begin = end;
    }
    lines.addMonths(first, cost.until, cluster, kvm, quantity, amounts);
  }
}

/** Pays in advance, from the first month that asks for something, what the months of each period ask for together. */
function writePeriods(
  lines: LineWriter,
  cost: ResolvedCost,
  places: readonly CostPlace[],
  price: Price | undefined,
): void {
  for (const place of places)
    for (const { from, to, quantity } of periodsOf(cost, place)) {
      const amount = price?.(Math.floor(from / 12)).of(quantity) ?? 0;
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
    if (Math.abs(valueAt(quantity, month)) <= TOLERANCE) continue;
    const to = Math.min(until, month + step);
    let sum = 0;
    for (let t = month; t < to; t++) sum += valueAt(quantity, t);
    periods.push({ from: month, to, quantity: sum });
    month = to - 1;
  }
  return periods;
}
