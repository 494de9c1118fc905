import { monthsFrom } from '../time/month.ts';
import { checkBands } from './checkOffers.ts';
import type { Holding, Renewal } from './contracts.ts';
import type { InputPath } from './inputPath.ts';
import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong with what is held: dates, totals, rules of renewal, and cover that breaks off or doubles for a while. */
export function checkHoldings(scenario: Scenario, known: Known): Problem[] {
  const byOffer = new Map<string, Holding[]>();
  for (const holding of scenario.holdings) {
    // Owned for good: its cover breaks off nowhere.
    if (isForever(holding, known)) continue;
    const same = byOffer.get(holding.offer);
    if (same) same.push(holding);
    else byOffer.set(holding.offer, [holding]);
  }
  return [
    ...scenario.holdings.flatMap((holding) => checkHolding(holding, scenario.start, known)),
    ...[...byOffer.values()].flatMap((holdings) => checkCover(holdings, scenario.start)),
  ];
}

function checkHolding(holding: Holding, scenarioStart: string, known: Known): Problem[] {
  const path = at('holdings', holding.id);
  const forever = isForever(holding, known);
  return [
    ...unknown(`${path}/offer`, holding.offer, known.offers, 'unknown-offer'),
    ...(holding.end === undefined && !forever ? checkEndless(holding, path) : []),
    ...(forever ? checkForever(holding, path) : checkEnd(holding, scenarioStart, path)),
    ...checkAmounts(holding, path),
    ...checkRenewal(`${path}/next`, holding.next),
    ...checkRenewal(`${path}/later`, holding.later),
  ];
}

function isForever({ offer }: Holding, known: Known): boolean {
  return known.offers.get(offer)?.licence === 'perpetual';
}

function checkEndless({ billing, total }: Holding, path: InputPath): Problem[] {
  // Paid at once for a term that never ends has no price; month by month or year by year has.
  const prepaid = billing === 'prepaid' ? [problem(`${path}/end`, 'missing', {})] : [];
  return total === undefined ? prepaid : [...prepaid, problem(`${path}/total`, 'total-without-end', {})];
}

/** Owned for good: an end is that of something else, mostly of the support, and is not used. */
function checkForever({ end }: Holding, path: InputPath): Problem[] {
  return end === undefined ? [] : [problem(`${path}/end`, 'perpetual-with-end', { given: end })];
}

function checkEnd({ start, end }: Holding, scenarioStart: string, path: InputPath): Problem[] {
  if (end === undefined) return [];
  const months = { given: end, against: end <= start ? start : scenarioStart };
  if (end <= start) return [problem(`${path}/end`, 'ends-before-start', months)];
  return end < scenarioStart ? [problem(`${path}/end`, 'already-ended', months)] : [];
}

function checkAmounts({ price, total, quantity }: Holding, path: InputPath): Problem[] {
  const found: Problem[] = [];
  if (quantity === 0) found.push(problem(`${path}/quantity`, 'nothing-held', {}));
  if (total === undefined) return found;
  if (price !== undefined) found.push(problem(`${path}/total`, 'price-and-total', {}));
  if (quantity === 0) found.push(problem(`${path}/total`, 'total-of-nothing', {}));
  return found;
}

/** What is wrong with a rule of renewal, wherever it was decided. */
export function checkRenewal(path: InputPath, renewal: Renewal | undefined): Problem[] {
  return checkBands(`${path}/bands`, renewal?.bands);
}

const NEAR = [1, 2, 3];

/** Holdings of one offer of which one begins up to three months after, or before, another ends. */
function checkCover(all: readonly Holding[], scenarioStart: string): Problem[] {
  // What ends before it starts is told as that: where its cover breaks off, nobody knows.
  const holdings = all.filter(({ start, end }) => end === undefined || end > start);
  if (holdings.length < 2) return [];
  const starting = new Map(holdings.map((holding) => [monthsFrom(scenarioStart, holding.start), holding]));
  return holdings.flatMap(({ id, start, end }): Problem[] => {
    const ends = end === undefined ? NaN : monthsFrom(scenarioStart, end);
    if (end === undefined || starting.has(ends)) return [];
    for (const months of NEAR) {
      const after = starting.get(ends + months);
      if (after) return [problem(at('holdings', after.id, 'start'), 'cover-gap', { months, after: id })];
      const before = starting.get(ends - months);
      if (before && before.start > start && (before.end === undefined || before.end > end)) {
        return [problem(at('holdings', before.id, 'start'), 'cover-overlap', { months, with: id })];
      }
    }
    return [];
  });
}
