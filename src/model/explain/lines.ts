import { at, codeAt, valueAt } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { LedgerColumns, MonthlyLines } from '../ledger/ledger.ts';
import { unpricedLines } from '../ledger/unpriced.ts';
import { addressOfAmount } from '../ledger/tooLarge.ts';
import { accruedIn, coveredIn } from '../ledger/spread.ts';
import { eachOnce } from '../scenario/eachOnce.ts';
import { unknownIn } from '../terms/missing.ts';
import { pathOfCost } from './costLine.ts';
import type { FigureId, LineFilter, Missing } from './explained.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

/** Whether a ledger line is meant by a filter. */
export function matches(lines: LedgerColumns, line: number, filter: LineFilter): boolean {
  const month = codeAt(lines.month, line);
  const { from = -Infinity, to = Infinity } = filter;
  if (month < from || month >= to) return false;
  if (!meansKind(filter, at(lines.categories, codeAt(lines.category, line)), lines.freed[line] === 1))
    return false;
  if (!filter.during) return true;
  const { before, until } = coveredIn(lines, line, filter.during.from, filter.during.to);
  return until !== before;
}

function meansKind(filter: LineFilter, category: string, freed: boolean): boolean {
  return (filter.category ?? category) === category && freed === (filter.freed === true);
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
export function linesOf({ ledger }: FutureProjection, filter: LineFilter): number[] {
  const lines = columnsOf(ledger);
  const found: number[] = [];
  for (let line = 0; line < lines.amount.length; line++) if (matches(lines, line, filter)) found.push(line);
  return found;
}

/** Sum of the lines a filter means, in minor units: what was paid, or the accrued part of it. */
export function sumLines(projection: Projection, { ledger }: FutureProjection, filter: LineFilter): number {
  const { horizon } = projection.compiled;
  return ledger.parts.reduce(
    (sum, part) =>
      sum + (part.by === 'month' ? sumMonthly(part, filter) : sumWritten(part.columns, filter, horizon)),
    0,
  );
}

/** What is paid each month accrues when it is paid. */
function sumMonthly({ kind, paid }: MonthlyLines, filter: LineFilter): number {
  if (!meansKind(filter, kind.category, kind.freed)) return 0;
  const { from = 0, to = Infinity, during = { from: 0, to: Infinity } } = filter;
  return paid
    .subarray(Math.max(0, from, during.from), Math.max(0, Math.min(paid.length, to, during.to)))
    .reduce((sum, now) => sum + now, 0);
}

function sumWritten(lines: LedgerColumns, filter: LineFilter, horizon: number): number {
  const { from, to } = filter.during ?? { from: 0, to: horizon };
  let sum = 0;
  for (let line = 0; line < lines.amount.length; line++) {
    if (!matches(lines, line, filter)) continue;
    sum += filter.view === 'accrued' ? accruedIn(lines, line, from, to) : valueAt(lines.amount, line);
  }
  return sum;
}

/** What is missing from the lines a filter means: each place where a price would be written and each reason, once. */
export function missingIn(projection: Projection, future: FutureProjection, filter: LineFilter): Missing[] {
  const unpriced = unpricedLines(future.ledger).filter((line) =>
    matches(columnsOf(future.ledger), line, filter),
  );
  const missing = eachOnce(unpriced.map((line) => missingOfLine(projection, future, line)));
  return missing.sort((a, b) => byText(a.path, b.path) || byText(a.code, b.code));
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What is missing for the price of a line: where the answer would be written, and why it is not known. */
export function missingOfLine(projection: Projection, future: FutureProjection, line: number): Missing {
  const { ledger } = future;
  const columns = columnsOf(ledger);
  if (ledger.tooLarge.includes(line))
    return { path: addressOfAmount(projection.compiled, future, line), code: 'money-too-large' };
  const plan = future.plans.find(({ offer }) => offer === columns.offer[line]);
  const contract = plan?.contracts[codeAt(columns.source, line)];
  const unknown = contract && unknownIn(contract.price.trail, plan.contracts);
  return unknown ?? { path: pathOfPrice(projection, future, line), code: 'unpriced' };
}

function pathOfPrice(projection: Projection, future: FutureProjection, line: number): string {
  const { ledger } = future;
  const offer = projection.compiled.offers[codeAt(columnsOf(ledger).offer, line)];
  if (offer) return `offers/${offer.source.id}/quote`;
  return pathOfCost(projection, future, line) ?? 'purchase/price';
}
