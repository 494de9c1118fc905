import { at, valueAt } from '../at.ts';
import { Multiples, type Tally } from '../exact/multiples.ts';
import type { Rule } from '../rules/formula.ts';
import { ruleById } from '../rules/registry.ts';
import { sameSeries } from '../same.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { LineWriter } from './columns.ts';
import type { LedgerPlace, MonthlyLines, MonthlyPayments } from './ledger.ts';

/** Sums what is paid each month over all places, without writing a line; without a price, it only counts the lines. */
export function totalsByMonth(payments: MonthlyPayments, horizon: number): MonthlyLines {
  const paid = new Float64Array(horizon);
  const tally = { lines: 0, size: 0 };
  const { kind, places, from, until } = payments;
  if (!kind.priced) tally.lines = places.reduce((sum, place) => sum + asking(place, from, until), 0);
  addPlaces(payments, paid, tally);
  return { ...payments, by: 'month', ...tally, paid };
}

/**
 * The same sums from what payments at the same places for the same prices came to before: only places that ask for something
 * else are counted again, and as all amounts are whole numbers, taking away and adding is exact. Undefined where most are others.
 */
export function totalsFrom(before: MonthlyLines, payments: MonthlyPayments): MonthlyLines | undefined {
  const { kind, places } = payments;
  if (places === before.places) return before;
  if (!kind.priced || places.length !== before.places.length) return undefined;
  const changed = changedPlaces(before.places, places);
  if (!changed || 2 * changed.length > places.length) return undefined;
  const paid = before.paid.slice();
  const tally = { lines: before.lines, size: before.size };
  const spans = spansOf(payments);
  for (const place of changed)
    for (const { multiples, from, until } of spans) {
      multiples.addTo(paid, at(before.places, place).quantity, from, until, tally, -1);
      multiples.addTo(paid, at(places, place).quantity, from, until, tally);
    }
  return { ...payments, by: 'month', ...tally, paid };
}

/** Which places ask for something else than before; undefined where they are others. */
function changedPlaces(before: readonly LedgerPlace[], now: readonly LedgerPlace[]): number[] | undefined {
  const changed: number[] = [];
  for (let place = 0; place < now.length; place++) {
    const a = at(before, place);
    const b = at(now, place);
    if (a.cluster !== b.cluster || a.kvm !== b.kvm) return undefined;
    if (!sameSeries(a.quantity, b.quantity)) changed.push(place);
  }
  return changed;
}

/** Adds the amounts of every place to sums by month, in minor units, and counts them. */
function addPlaces(payments: MonthlyPayments, sums: Float64Array, tally: Tally): void {
  const add = adderOf(payments);
  for (const { quantity } of payments.places) add(sums, quantity, tally);
}

/** Makes what adds the amounts for the quantities of one place to sums by month, in minor units, and counts them. */
export function adderOf(
  payments: MonthlyPayments,
): (sums: Float64Array, quantity: Float64Array, tally?: Tally) => void {
  const spans = spansOf(payments);
  return (sums, quantity, tally = { lines: 0, size: 0 }) => {
    for (const { multiples, from, until } of spans) multiples.addTo(sums, quantity, from, until, tally);
  };
}

/** In how many months a place asks for something. */
function asking({ quantity }: LedgerPlace, from: number, until: number): number {
  return quantity.subarray(from, Math.max(from, until)).filter((asked) => Math.abs(asked) > TOLERANCE).length;
}

/** Writes a line for each place and month that asks for something; without a price its amount is 0. */
export function writeMonths(lines: LineWriter, payments: MonthlyPayments): void {
  const { from, until, varying } = payments;
  const ones = varying === 'base' ? new Float64Array(Math.max(0, until)) : undefined;
  eachPlace(payments, ({ cluster, kvm, quantity }, amounts) => {
    for (let t = from; ones && t < until; t++) ones[t] = Number(Math.abs(valueAt(quantity, t)) > TOLERANCE);
    lines.addMonths(from, until, cluster, kvm, ones ?? quantity, amounts);
  });
}

/** Shows the amounts of one place after the other by month in minor units; the array is the same each time. */
function eachPlace(
  payments: MonthlyPayments,
  show: (place: LedgerPlace, amounts: Float64Array) => void,
): void {
  const amounts = new Float64Array(Math.max(0, payments.until));
  const spans = spansOf(payments);
  for (const place of payments.places) {
    for (const { multiples, from, until } of spans) multiples.fill(place.quantity, from, until, amounts);
    show(place, amounts);
  }
}

/** Months of one price. */
interface Span {
  readonly multiples: Multiples;
  readonly from: number;
  readonly until: number;
}

function spansOf({ kind, varying, prices, digits, from, until }: MonthlyPayments): Span[] {
  const last = prices.length - 1;
  return prices
    .map((fixed, year) => ({
      multiples: multiplesOf(ruleById(kind.rule), varying, fixed, digits),
      from: Math.max(from, year * 12),
      until: year === last ? until : Math.min(until, (year + 1) * 12),
    }))
    .filter((span) => span.from < span.until);
}

const known = new WeakMap<Readonly<Record<string, string>>, Multiples>();

/** Made once for the same slots, so that an amount close to a half cent is worked out once. */
function multiplesOf(
  rule: Rule,
  varying: string,
  fixed: Readonly<Record<string, string>>,
  digits: number,
): Multiples {
  const multiples = known.get(fixed) ?? new Multiples(rule, varying, fixed, digits);
  known.set(fixed, multiples);
  return multiples;
}
