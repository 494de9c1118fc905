import { at } from '../model/at.ts';
import { contractId } from '../model/explain/figures/contracts.ts';
import { futureOf } from '../model/explain/context.ts';
import type { FigureId } from '../model/explain/explained.ts';
import type { Contract } from '../model/plan/contract.ts';
import type { OfferPlan } from '../model/plan/plan.ts';
import type { FutureProjection, Projection } from '../model/projection.ts';
import { latestStarts } from '../model/results/latestStart.ts';

/** One contract and everything that follows it: terms of units side by side and after each other, and where they end. */
export interface CalendarRow {
  /** The holding it began with; undefined where the plan bought it later. */
  readonly holding: string | undefined;
  readonly offer: string;
  /** Stretches within the horizon in which the same number of units is held. */
  readonly terms: readonly { readonly from: number; readonly to: number; readonly units: number }[];
  readonly ends: readonly CalendarEnd[];
}

/** The end of a term within the horizon, and what comes of it. */
export interface CalendarEnd {
  readonly month: number;
  /** Units whose term ends, and units for which a new one begins then. */
  readonly ending: number;
  readonly renewed: number;
  /** What the new terms are worth over all their years; one a contract, none where nothing is renewed. */
  readonly worth: readonly FigureId[];
  /** The last month in which the move may begin that spares this renewal; undefined where no move spares it. */
  readonly latestStart: { readonly month: number; readonly figure: FigureId } | undefined;
}

/** The calendar of a future: what it holds, earliest end first; undefined for none of that name. */
export function calendarOf(projection: Projection, future: string): CalendarRow[] | undefined {
  const run = futureOf(projection, future);
  if (!run) return undefined;
  const rows = run.plans.flatMap((plan) =>
    [...new Set(plan.contracts.map(({ root }) => root))].map((root) => {
      const contracts = plan.contracts.filter((one) => one.root === root && one.quantity > 0);
      return rowOf(projection, run, { plan, root, contracts });
    }),
  );
  return rows.filter(({ terms }) => terms.length > 0).sort((a, b) => firstEnd(a) - firstEnd(b));
}

function firstEnd({ ends }: CalendarRow): number {
  return ends[0]?.month ?? Number.MAX_SAFE_INTEGER;
}

interface Line {
  readonly plan: OfferPlan;
  readonly root: number;
  readonly contracts: readonly Contract[];
}

function rowOf(projection: Projection, run: FutureProjection, line: Line): CalendarRow {
  const { scenario, offers, horizon } = projection.compiled;
  const holding = scenario.holdings[line.root]?.id;
  const starts = latestStarts(projection, run.id);
  return {
    holding,
    offer: at(offers, line.plan.offer).source.id,
    terms: termsOf(line.contracts, horizon),
    ends: endsOf(line.contracts, horizon).map((month) => {
      const begun = line.contracts.filter(({ begin }) => begin === month);
      const start = starts.find((one) => one.holding === holding && one.end === month && !one.renewsWhole);
      return {
        month,
        ending: units(line.contracts.filter(({ end }) => end === month)),
        renewed: units(begun),
        worth: begun.map(({ index }) => `${contractId(projection, run, line.plan.offer, index)}/value`),
        latestStart: start && {
          month: start.latest,
          figure: `future/${run.id}/latest-start/${start.holding}`,
        },
      };
    }),
  };
}

function endsOf(contracts: readonly Contract[], horizon: number): number[] {
  const ends = contracts.map(({ end }) => end).filter((end) => end > 0 && end < horizon);
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** Cut where any contract begins or ends. */
function termsOf(contracts: readonly Contract[], horizon: number): CalendarRow['terms'] {
  const inside = (month: number): number => Math.max(0, Math.min(month, horizon));
  const cuts = [...new Set(contracts.flatMap(({ begin, end }) => [inside(begin), inside(end)]))].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).flatMap((to, place) => {
    const from = at(cuts, place);
    const held = units(contracts.filter(({ begin, end }) => begin <= from && end >= to));
    return held > 0 ? [{ from, to, units: held }] : [];
  });
}

function units(contracts: readonly Contract[]): number {
  return contracts.reduce((sum, { quantity }) => sum + quantity, 0);
}
