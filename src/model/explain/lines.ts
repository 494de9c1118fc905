import { at, codeAt, valueAt } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { addressOfAmount } from '../ledger/tooLarge.ts';
import { accruedIn, coveredIn } from '../results/spread.ts';
import { unknownIn } from '../terms/missing.ts';
import { pathOfCost } from './costLine.ts';
import type { FigureId, LineFilter, Missing } from './explained.ts';

/** Whether a ledger line is meant by a filter. */
export function matches(ledger: Ledger, line: number, filter: LineFilter): boolean {
  const month = codeAt(ledger.month, line);
  if (filter.from !== undefined && month < filter.from) return false;
  if (filter.to !== undefined && month >= filter.to) return false;
  const category = at(ledger.categories, codeAt(ledger.category, line));
  if (filter.category !== undefined && category !== filter.category) return false;
  if (filter.during) {
    const { before, until } = coveredIn(ledger, line, filter.during.from, filter.during.to);
    if (until === before) return false;
  }
  return (ledger.freed[line] === 1) === (filter.freed === true);
}

/** The address of a line. */
export function lineId(future: FutureProjection, line: number): FigureId {
  return `future/${future.id}/line/${String(line)}`;
}

/** The figure of a line that a total adds up: its amount, or the part of it that accrues in the months of the filter. */
export function lineFigureOf(future: FutureProjection, line: number, filter: LineFilter): FigureId {
  const id = lineId(future, line);
  if (filter.view !== 'accrued') return id;
  const { during } = filter;
  return during ? `${id}/accrued/${String(during.from)}/${String(during.to)}` : `${id}/accrued`;
}

/** The lines a filter means, by their numbers. */
export function linesOf(future: FutureProjection, filter: LineFilter): number[] {
  const found: number[] = [];
  for (let at = 0; at < future.ledger.amount.length; at++)
    if (matches(future.ledger, at, filter)) found.push(at);
  return found;
}

/** Sum of the lines a filter means, in minor units: what was paid, or the accrued part of it. */
export function sumLines(projection: Projection, future: FutureProjection, filter: LineFilter): number {
  const { from, to } = filter.during ?? { from: 0, to: projection.compiled.horizon };
  const value =
    filter.view === 'accrued'
      ? (line: number) => accruedIn(future.ledger, line, from, to)
      : (line: number) => valueAt(future.ledger.amount, line);
  return linesOf(future, filter).reduce((sum, line) => sum + value(line), 0);
}

/** What is missing from the lines a filter means: each place where a price would be written, once. */
export function missingIn(projection: Projection, future: FutureProjection, filter: LineFilter): Missing[] {
  if (!hasUnpriced(future.ledger)) return [];
  const found = new Map<string, Missing>();
  for (const at of linesOf(future, filter)) {
    if (future.ledger.priced[at] !== 0) continue;
    const missing = missingOfLine(projection, future, at);
    found.set(missing.path, missing);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const unpriced = new WeakMap<Ledger, boolean>();

function hasUnpriced(ledger: Ledger): boolean {
  const known = unpriced.get(ledger) ?? ledger.priced.includes(0);
  unpriced.set(ledger, known);
  return known;
}

/** What is missing for the price of a line: where the answer would be written, and why it is not known. */
export function missingOfLine(projection: Projection, future: FutureProjection, line: number): Missing {
  const { ledger } = future;
  if (ledger.tooLarge.includes(line))
    return { path: addressOfAmount(projection.compiled, future, line), code: 'money-too-large' };
  const plan = future.plans.find(({ offer }) => offer === ledger.offer[line]);
  const contract = plan?.contracts[codeAt(ledger.source, line)];
  const unknown = contract && unknownIn(contract.price.trail, plan.contracts);
  return unknown ?? { path: pathOfPrice(projection, future, line), code: 'unpriced' };
}

function pathOfPrice(projection: Projection, future: FutureProjection, line: number): string {
  const { ledger } = future;
  const offer = projection.compiled.offers[codeAt(ledger.offer, line)];
  if (offer) return `offers/${offer.source.id}/quote`;
  return pathOfCost(projection, future, line) ?? 'purchase/price';
}
