import { at, codeAt, sure } from '../at.ts';
import type { Projection } from '../projection.ts';
import { project } from '../project.ts';
import type { Offer } from '../scenario/contracts.ts';
import { segmentsOf, type InputPath } from '../scenario/inputPath.ts';
import { getAt, setAt } from '../scenario/paths.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { exact, minorText } from '../exact/decimal.ts';
import { crossings, type Crossings } from './crossings.ts';
import { billingOf, type LicenceBill } from './licenceBill.ts';
import { totalsOf } from './totals.ts';
import { columnsOf } from '../ledger/columnsOf.ts';
import { unpricedLines } from '../ledger/unpriced.ts';

/** Which renewal price is asked about, and between which futures. */
export interface IndifferenceQuestion {
  /** The address of a renewal price, e.g. holdings/h1/next/price. */
  readonly path: InputPath;
  readonly baseline: string;
  readonly future: string;
}

/** A renewal price at which two futures cost the same, to the minor unit. */
export interface IndifferencePrice {
  /** Per unit and year. */
  readonly price: string;
  /** What the futures still differ by at exactly this price, baseline less future, in minor units. */
  readonly remaining: number;
  /** The price as a multiple of today's unit price, four digits; undefined where today's is not known. */
  readonly multiple: string | undefined;
  /** The last price of a stretch in which every price costs the same. */
  readonly until: string | undefined;
}

/** Two neighbouring prices between which the advantage changes sides without ever being nothing. */
export interface IndifferenceJump {
  readonly below: { readonly price: string; readonly difference: number };
  readonly above: { readonly price: string; readonly difference: number };
}

/** What a search for renewal prices came upon. */
interface Found {
  readonly roots: readonly IndifferencePrice[];
  readonly jumps: readonly IndifferenceJump[];
  /** The range of prices that was searched, per unit and year. */
  readonly searched: readonly [from: string, to: string];
}

/** A search that was made: who wins at both ends of its range, as baseline less future in minor units. */
interface Searched extends Found {
  readonly reason: undefined;
  readonly ends: readonly [atLowest: number, atHighest: number];
}

/** A search that has no answer: 'always' when the futures cost the same at every price, 'unpriced' when a price is missing, 'no-such-price' for an address of no holding. */
interface Unanswered extends Found {
  readonly reason: 'always' | 'unpriced' | 'no-such-price';
  readonly ends: undefined;
}

/** Every renewal price at which two futures cost the same. Empty roots and no reason mean: none within the range. */
export type Indifference = Searched | Unanswered;

/** How far beyond today's price is searched: reported renewals reach eleven times and a half (docs/model-choices). */
const MOST = 20;

/**
 * Every renewal price at which two futures cost the same: the difference is piecewise linear in one price, and a piece is
 * split until it is straight. One projection of the two futures, then a few dozen licence bills; not on the keystroke path.
 */
export function indifference(
  scenario: Scenario,
  offers: readonly Offer[],
  today: string,
  question: IndifferenceQuestion,
): Indifference {
  const two = pairOf(scenario, question);
  const first = project(two, offers, today);
  const { digits } = first.compiled;
  const now = pricesNow(first, question);
  const to = Math.ceil((now?.most ?? 0) * MOST * 10 ** digits);
  const searched = [minorText(0, digits), minorText(to, digits)] as const;
  const none = { roots: [], jumps: [], searched, ends: undefined } as const;
  if (!now) return { ...none, reason: 'no-such-price' };
  if (to === 0) return { ...none, reason: 'unpriced' };
  const { differenceAt, isUnpriced } = differences(first, two, question);
  const found = crossings(differenceAt, 0, to);
  if (isUnpriced()) return { ...none, reason: 'unpriced' };
  if (found.always) return { ...none, reason: 'always' };
  const ends = [differenceAt(0), differenceAt(to)] as const;
  return { ...inMoney(found, digits, now.today), searched, ends, reason: undefined };
}

function inMoney(
  { roots, jumps }: Crossings,
  digits: number,
  today: string | undefined,
): Pick<Indifference, 'roots' | 'jumps'> {
  const money = (minor: number): string => minorText(minor, digits);
  return {
    roots: roots.map(({ at, value, until }) => ({
      price: money(at),
      remaining: value,
      multiple: multipleOf(money(at), today),
      until: until === undefined ? undefined : money(until),
    })),
    jumps: jumps.map(({ below, above }) => ({
      below: { price: money(below.at), difference: below.value },
      above: { price: money(above.at), difference: above.value },
    })),
  };
}

/** Baseline less future at any price: what no price of licences decides is taken from the first projection. */
function differences(
  first: Projection,
  two: Scenario,
  question: IndifferenceQuestion,
): { readonly differenceAt: (minor: number) => number; readonly isUnpriced: () => boolean } {
  const { digits } = first.compiled;
  const known = new Map<number, number>();
  let unpriced = first.futures.some(({ ledger }) =>
    unpricedLines(ledger).some((line) => codeAt(columnsOf(ledger).offer, line) < 0),
  );
  const billed = billingOf(first);
  const besides = differenceOf(first, question) - lessOf(first, billed(two), question);
  const differenceAt = (minor: number): number => {
    const before = known.get(minor);
    if (before !== undefined) return before;
    const bills = billed(setAt(two, question.path, minorText(minor, digits)));
    unpriced ||= bills.some((bill) => bill.unpriced);
    const difference = besides + lessOf(first, bills, question);
    known.set(minor, difference);
    return difference;
  };
  return { differenceAt, isUnpriced: () => unpriced };
}

/** The bill of the baseline less that of the future. */
function lessOf(
  { futures }: Projection,
  bills: readonly LicenceBill[],
  { baseline, future }: IndifferenceQuestion,
): number {
  const total = (id: string): number =>
    at(
      bills,
      futures.findIndex((run) => run.id === id),
    ).total;
  return total(baseline) - total(future);
}

/** The scenario with nothing but the two futures. */
function pairOf(scenario: Scenario, { baseline, future }: IndifferenceQuestion): Scenario {
  const futures = scenario.futures.filter(({ id }) => id === baseline || id === future);
  return { ...scenario, futures, baseline };
}

function differenceOf(projection: Projection, { baseline, future }: IndifferenceQuestion): number {
  const total = (id: string): number => {
    const run = sure(projection.futures.find((candidate) => candidate.id === id));
    return totalsOf(run).total;
  };
  return total(baseline) - total(future);
}

/** Today's unit price of the holding that an address belongs to, and the highest price known for it. */
function pricesNow(
  projection: Projection,
  { path }: IndifferenceQuestion,
): { readonly today: string | undefined; readonly most: number } | undefined {
  const { scenario } = projection.compiled;
  const segments = segmentsOf(path);
  const own = segments[0] === 'futures' ? segments.slice(3) : segments.slice(1);
  const [id, next, field] = own;
  const root = scenario.holdings.findIndex((holding) => holding.id === id);
  const isPrice = own.length === 3 && (next === 'next' || next === 'later') && field === 'price';
  const decides = segments[0] !== 'futures' || scenario.futures.some((future) => future.id === segments[1]);
  if (root < 0 || !isPrice || !decides) return undefined;
  const { plans, prices } = at(projection.futures, 0);
  // The first contract that stems from a holding is what is held.
  const [today] = plans.flatMap(({ contracts }, place) =>
    contracts.filter((contract) => contract.root === root).map(({ index }) => at(prices, place)[index]),
  );
  const quoted = getAt(scenario, path);
  return { today, most: Math.max(Number(today ?? 0), typeof quoted === 'string' ? Number(quoted) : 0) };
}

function multipleOf(price: string, today: string | undefined): string | undefined {
  if (today === undefined || Number(today) === 0) return undefined;
  return exact(price).div(exact(today)).toDecimalPlaces(4).toString();
}
