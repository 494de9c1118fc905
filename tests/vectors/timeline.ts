import { minorText } from '../../src/model/exact/decimal.ts';
import { explain } from '../../src/model/explain/explain.ts';
import { offerOfCategory } from '../../src/model/ledger/offerCategory.ts';
import type { FutureProjection, Projection } from '../../src/model/projection.ts';
import { project } from '../../src/model/project.ts';
import { against } from '../../src/model/results/against.ts';
import { cashByCategory, totalsOf } from '../../src/model/results/totals.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import { cheapestRows, type ExpectedCheapest } from './cheapestRows.ts';
import type { Outcome } from './outcome.ts';
import { scenarioOf, type TimelineCase } from './timelineScenario.ts';
import { variations, type ExpectedVariations } from './variations.ts';

type Series = Record<string, readonly number[]>;

/** The expected figures of one future; what a case leaves out is not compared. */
interface ExpectedFuture {
  readonly [figure: string]: unknown;
}

/** A case with what it must give: per future, against the future called stay, any figure by its address, variations. */
export interface TimelineVector {
  readonly case: TimelineCase;
  readonly expected: ExpectedVariations & {
    readonly futures?: Readonly<Record<string, ExpectedFuture>>;
    readonly against?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly figures?: Readonly<Record<string, string | null>>;
    readonly cheapest?: ExpectedCheapest;
  };
}

/** Runs every case of a file in the format of timeline.json through the model and lists each difference. */
export function runTimeline(file: unknown): Outcome {
  const { cases } = file as { cases: readonly TimelineVector[] };
  const passed: string[] = [];
  const failed: { id: string; difference: string }[] = [];
  for (const vector of cases) {
    const differences = differencesOf(vector);
    if (differences.length === 0) passed.push(vector.case.id);
    failed.push(...differences.map((difference) => ({ id: vector.case.id, difference })));
  }
  return { passed, failed, skipped: [] };
}

/** Every difference between what the model gives for a case and what the case expects. */
export function differencesOf(vector: TimelineVector): string[] {
  const parsed = scenarioSchema.safeParse(scenarioOf(vector.case));
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`);
  const projection = project(parsed.data, [], '2026-11-24');
  const { futures = {}, against: compared = {}, figures = {} } = vector.expected;
  return [
    ...Object.entries(futures).flatMap(([id, expected]) => compareFuture(projection, id, expected)),
    ...Object.entries(compared).flatMap(([id, expected]) => compareAgainst(projection, id, expected)),
    ...Object.entries(figures).flatMap(([id, expected]) =>
      difference(id, explain(projection, id)?.value, expected),
    ),
    ...[
      ...variations(projection, vector.expected),
      ...cheapestRows(projection, vector.expected.cheapest),
    ].flatMap(({ what, got, want }) => difference(what, got, want)),
  ];
}

function compareFuture(projection: Projection, id: string, expected: ExpectedFuture): string[] {
  const future = projection.futures.find((candidate) => candidate.id === id);
  if (!future) return [`no future ${id}`];
  const got: Record<string, unknown> = { ...moneyOf(projection, future), ...countsOf(projection, future) };
  return Object.entries(expected).flatMap(([figure, want]) => {
    if (figure === 'vmsVmware' || figure === 'vmsKvm')
      return near(`${id} ${figure}`, got[figure] as Series, want as Series);
    return difference(`${id} ${figure}`, plain(got[figure]), plain(want));
  });
}

function moneyOf(projection: Projection, future: FutureProjection): Record<string, unknown> {
  const { horizon, digits } = projection.compiled;
  const text = (minor: number): string => minorText(minor, digits);
  const totals = totalsOf(future);
  const cash = future.ledger.sums.byMonth;
  const years = Array.from({ length: Math.ceil(horizon / 12) }, (_, year) =>
    cash.subarray(year * 12, year * 12 + 12).reduce((a, b) => a + b, 0),
  );
  return {
    cash: text(totals.cash),
    settlementCredit: text(totals.credit),
    settlementCharge: text(totals.charge),
    total: text(totals.total),
    accrued: text(totals.accrued),
    byYear: years.map(text),
    byCategory: byName(cashByCategory(future.ledger), text),
  };
}

/** Cases name an offer's category by its id, also where a category of other costs has that name, unless it occurs as well. */
function byName(sums: ReadonlyMap<string, number>, text: (minor: number) => string): Record<string, string> {
  const nameOf = (category: string): string => {
    const offer = offerOfCategory(category);
    return offer === undefined || sums.has(offer) ? category : offer;
  };
  return Object.fromEntries([...sums].map(([category, sum]) => [nameOf(category), text(sum)]));
}

function countsOf(projection: Projection, future: FutureProjection): Record<string, unknown> {
  const { clusters, offers, sites, platforms, horizon } = projection.compiled;
  const { timeline, demand, plans } = future;
  const byOffer = (series: (index: number) => Float64Array | undefined): Series =>
    Object.fromEntries(offers.map((offer, at) => [offer.source.id, [...(series(at) ?? [])]]));
  const byCluster = (series: (index: number) => ArrayLike<number>): Series =>
    Object.fromEntries(clusters.map((cluster, at) => [cluster.source.id, Array.from(series(at))]));
  return {
    needed: byOffer((at) => demand.needed[at]),
    held: byOffer((at) => plans.find((plan) => plan.offer === at)?.held),
    hostsVmware: byCluster((at) => timeline.vmwareHosts[at] ?? []),
    hostsKvm: Object.fromEntries(
      timeline.kvm.map((side) => [
        `${sites[side.site] ?? ''}/${platforms[side.platform]?.source.id ?? ''}`,
        [...side.hosts],
      ]),
    ),
    problems: timeline.problems.map(({ path, code }) => `${path}: ${code}`),
    hostsBought: months(horizon, (month) =>
      sum(timeline.bought.filter((lot) => lot.month === month).map((lot) => lot.count)),
    ),
    migrated: months(horizon, (month) => sum(timeline.migrated.map((moves) => moves[month] ?? 0))),
    vmsVmware: byCluster((at) => timeline.loads[at]?.vmsVmware ?? []),
    vmsKvm: byCluster((at) =>
      months(horizon, (month) => sum((timeline.loads[at]?.vmsKvm ?? []).map((side) => side[month] ?? 0))),
    ),
  };
}

function compareAgainst(
  projection: Projection,
  id: string,
  expected: Readonly<Record<string, unknown>>,
): string[] {
  const base = projection.futures.find((future) => future.id === 'stay');
  const future = projection.futures.find((candidate) => candidate.id === id);
  if (!base || !future) return [`no futures stay and ${id}`];
  const result = against(projection, base, future);
  const text = (minor: number): string => minorText(minor, projection.compiled.digits);
  const got: Record<string, unknown> = {
    ...result,
    savings: text(result.savings),
    savingsCash: text(result.savingsCash),
    npv: text(result.npv),
  };
  return Object.entries(expected).flatMap(([figure, want]) =>
    difference(`${id} against stay: ${figure}`, got[figure], want),
  );
}

function months(horizon: number, value: (month: number) => number): number[] {
  return Array.from({ length: horizon }, (_, month) => value(month));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Series and sums of nothing but zeros say no more than their absence. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const full = Object.entries(value).filter(([, part]) =>
    Array.isArray(part) ? part.some((n) => n !== 0) : Number(part) !== 0,
  );
  return Object.fromEntries(full.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function difference(what: string, got: unknown, want: unknown): string[] {
  const have = JSON.stringify(got);
  const need = JSON.stringify(want);
  return have === need ? [] : [`${what}: ${have}, expected ${need}`];
}

function near(what: string, got: Series, want: Series): string[] {
  return Object.entries(want).flatMap(([id, series]) =>
    series.flatMap((value, month) => {
      const have = got[id]?.[month] ?? NaN;
      return Math.abs(have - value) <= 1e-6
        ? []
        : [`${what} ${id} month ${String(month)}: ${String(have)}, expected ${String(value)}`];
    }),
  );
}
