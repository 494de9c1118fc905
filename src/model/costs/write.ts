import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { amountsOf } from '../exact/amount.ts';
import type { LedgerBook, LineKind, LineRule, LineWriter } from '../ledger/ledger.ts';
import type { Timeline } from '../timeline/record.ts';
import { TOLERANCE } from '../tolerance.ts';
import { writeContingency } from './contingency.ts';
import { DRIVERS } from './drivers.ts';
import { escalationText } from './escalation.ts';
import type { CostPlace } from './quantities.ts';
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
  for (const cost of costs) {
    const { driver } = cost.row;
    if (driver === 'one-offs') continue;
    const places = DRIVERS[driver].places(run, cost);
    const known = cost.missing === undefined;
    writePlaces(
      book,
      cost,
      places.filter((place) => known && place.unknown === undefined),
      priceOf(compiled, cost),
    );
    writePlaces(
      book,
      cost,
      places.filter((place) => !known || place.unknown !== undefined),
      undefined,
    );
  }
  for (const cost of costs) if (cost.row.driver === 'one-offs') writeContingency(book, compiled, cost);
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
        amount: cost.amount ?? 'NaN',
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
    lines.reserve(places.length * Math.max(0, cost.until - Math.max(0, cost.from)));
    for (const place of places) write(lines, cost, place, price ?? unpriced);
  });
}

const unpriced: Price = () => () => 0;

/** Pays each month what it asks for; months of equal quantity cost the same until prices rise. */
function writeMonths(lines: LineWriter, cost: ResolvedCost, place: CostPlace, price: Price): void {
  const { cluster, kvm, quantity } = place;
  let years = -1;
  let amountFor = price(0);
  let last = 0;
  let amount = 0;
  for (let month = Math.max(0, cost.from); month < cost.until; month++) {
    const now = quantity[month] ?? 0;
    if (Math.abs(now) <= TOLERANCE) continue;
    const year = Math.floor(month / 12);
    if (now !== last || year !== years) {
      if (year !== years) amountFor = price(year);
      amount = amountFor(now);
      years = year;
      last = now;
    }
    lines.add(month, month, month + 1, cluster, kvm, now, amount);
  }
}

/** Pays in advance, from the first month that asks for something, what the months of each period ask for together. */
function writePeriods(lines: LineWriter, cost: ResolvedCost, place: CostPlace, price: Price): void {
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
    if (Math.abs(quantity[month] ?? 0) <= TOLERANCE) continue;
    const to = Math.min(until, month + step);
    let sum = 0;
    for (let t = month; t < to; t++) sum += quantity[t] ?? 0;
    periods.push({ from: month, to, quantity: sum });
    month = to - 1;
  }
  return periods;
}
