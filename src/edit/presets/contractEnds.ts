import type { Holding } from '../../model/scenario/contracts.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { monthNumber, monthText } from '../../model/time/month.ts';

const YEAR = 12;
/** Contracts in sight: no contract ends more often than this within the longest horizon. */
const RENEWALS = 10;

/** Contracts of the offers that license VMware hosts, vSAN and add-ons of clusters, unless they are over at the start. */
export function vmwareHoldings(scenario: Scenario): Holding[] {
  const offers = vmwareOffers(scenario);
  return scenario.holdings.filter(
    ({ offer, end }) => offers.has(offer) && (end === undefined || end > scenario.start),
  );
}

/**
 * The months after the start in which VMware contracts end, ascending, each once: what is held, and its renewals for
 * 12 months each; where nothing is held, what is bought at the start for the offer's term.
 */
export function contractEnds(scenario: Scenario): string[] {
  const holdings = vmwareHoldings(scenario).filter((holding) => holding.end !== undefined);
  const ends = holdings.length > 0 ? holdings.flatMap((h) => endsOf(h, holdings)) : boughtEnds(scenario);
  const start = monthOf(scenario.start);
  const later = [...new Set(ends)].filter((month) => month > start).sort((a, b) => a - b);
  return later.map(monthText);
}

/** A month some months later, as text. */
export function monthsLater(month: string, months: number): string {
  return monthText(monthOf(month) + months);
}

/** The first month of a wave's end (exclusive) by which its dual-run is over when a contract ends (model.md 4). */
export function overBy(end: string, overlap = 1): string {
  return monthsLater(end, 1 - overlap);
}

function endsOf(holding: Holding, all: readonly Holding[]): number[] {
  const end = monthOf(holding.end ?? '');
  const followed = all.some(
    (other) =>
      other !== holding &&
      other.offer === holding.offer &&
      monthOf(other.start) <= end &&
      monthOf(other.end ?? '') > end,
  );
  return followed ? [end] : yearly(end, YEAR);
}

function boughtEnds(scenario: Scenario): number[] {
  const offers = vmwareOffers(scenario);
  return scenario.offers
    .filter((offer) => offers.has(offer.id))
    .flatMap(({ term = YEAR }) => yearly(monthOf(scenario.start) + term, term));
}

function yearly(first: number, step: number): number[] {
  return Array.from({ length: RENEWALS }, (_, at) => first + at * step);
}

function vmwareOffers(scenario: Scenario): Set<string> {
  return new Set(
    scenario.clusters.flatMap(({ offer, vsan, addOns = [] }) => [
      offer,
      ...(vsan?.offer === undefined ? [] : [vsan.offer]),
      ...addOns,
    ]),
  );
}

function monthOf(text: string): number {
  const month = monthNumber(text);
  if (month === undefined) throw new TypeError(`no month: ${text}`);
  return month;
}
