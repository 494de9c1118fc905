import { baselineOf } from '../../model/explain/context.ts';
import type { Projection } from '../../model/projection.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import { monthText } from '../../model/time/month.ts';
import { priceListsOf } from '../../report/apart.ts';
import { figureOf } from '../../report/anyFigure.ts';
import type { Assumed } from '../../model/results/assumed.ts';
import { notedInputs, type NotedInput } from '../../report/notes.ts';
import type { Report } from '../../report/report.ts';
import type { Verdict } from '../../report/verdict.ts';
import type { Made } from '../../wording/about.ts';
import { verdictText } from '../../wording/verdict.ts';
import { scenarioHash } from '../scenarioHash.ts';
import { futureResult, type FutureResult } from './future.ts';
import { decisionResult, type DecisionResult } from './decision.ts';
import { breakEvenResults, rangeResult, type BreakEvenResult, type RangeResult } from './sensitivity.ts';
import { proofOf, type Proof } from './proof.ts';

/** The version of the result format; it rises when a field changes its meaning or goes away. */
export const RESULT_VERSION = 1;

/** One future against the baseline; months count from the start, and null says that there is none. */
export interface ComparisonResult {
  readonly future: string;
  readonly savings: string | null;
  readonly savingsCash: string | null;
  /** Working time that it takes less than the baseline, in money; in no other figure. */
  readonly freed: string | null;
  readonly savingsShare: string | null;
  readonly npv: string | null;
  readonly paybackMonth: number | null;
  readonly payback: string | null;
  readonly firstSavingMonth: number | null;
  readonly firstSaving: string | null;
}

/** A result as a file: what other programs read (docs/json.md). */
export interface ResultFile extends Partial<Proof> {
  readonly format: 'phasein-result';
  readonly version: typeof RESULT_VERSION;
  readonly program: { readonly name: 'phasein'; readonly version: string };
  readonly scenario: {
    readonly name: string | null;
    readonly hash: string;
    readonly currency: string;
    readonly digits: number;
    readonly start: string;
    readonly horizon: number;
  };
  /** The price list of the program, and the lists that prices of the scenario are taken from. */
  readonly catalogue: { readonly version: string; readonly used: readonly string[] };
  readonly today: string;
  readonly baseline: string | null;
  readonly verdict: Verdict & { readonly sentence: string };
  readonly futures: readonly FutureResult[];
  readonly comparison: readonly ComparisonResult[];
  /** The next decision, with the cost of missing it as decimal text; null where none is left. */
  readonly decision: DecisionResult | null;
  /** Totals and savings at low, base and high prices; null where they are all the same. */
  readonly range: RangeResult | null;
  /** Renewal prices at which the future of the verdict costs what the baseline costs. */
  readonly indifference: readonly BreakEvenResult[];
  /** The inputs that somebody answers for. */
  readonly notes: readonly NotedInput[];
  readonly problems: readonly Problem[];
  readonly warnings: Report['warnings'];
  readonly completeness: {
    readonly complete: boolean;
    readonly missing: Report['missing'];
    readonly assumed: readonly Assumed[];
    /** Licences of products that are taken to be held for today's need, because no holding names them. */
    readonly held: Report['held'];
  };
}

/** Makes the result file of a report; `brief` leaves out figures, rules and lines. */
export function resultOf(
  report: Report,
  about: Omit<Made, 'hash'> & { readonly brief?: boolean },
): ResultFile {
  const { projection, verdict, missing, assumed, held } = report;
  const { scenario, horizon, digits } = projection.compiled;
  const baseline = baselineOf(projection)?.id ?? null;
  return {
    format: 'phasein-result',
    version: RESULT_VERSION,
    program: { name: 'phasein', version: about.program },
    scenario: {
      name: scenario.name ?? null,
      hash: scenarioHash(scenario),
      currency: scenario.currency,
      digits,
      start: scenario.start,
      horizon,
    },
    catalogue: { version: about.catalogue, used: priceListsOf(projection) },
    today: projection.today,
    baseline,
    verdict: { ...verdict, sentence: verdictText(projection, verdict) },
    futures: projection.futures.map((future) => futureResult(projection, future)),
    comparison: projection.futures
      .filter(({ id }) => id !== baseline)
      .map(({ id }) => comparisonOf(projection, id)),
    decision: decisionResult(report),
    range: rangeResult(report),
    indifference: breakEvenResults(report),
    notes: notedInputs(projection),
    problems: about.problems,
    warnings: report.warnings,
    completeness: { complete: missing.length === 0, missing, assumed, held },
    ...(about.brief === true ? {} : proofOf(projection)),
  };
}

function comparisonOf(projection: Projection, future: string): ComparisonResult {
  const value = (part: string): string | null => figureOf(projection, `against/${future}/${part}`).value;
  const monthOf = (part: string): number | null => {
    const month = value(part);
    return month === null ? null : Number(month);
  };
  const named = (month: number | null): string | null =>
    month === null ? null : monthText(projection.compiled.start + month);
  const paybackMonth = monthOf('payback');
  const firstSavingMonth = monthOf('first-saving');
  return {
    future,
    savings: value('savings'),
    savingsCash: value('savings-cash'),
    freed: value('freed'),
    savingsShare: value('savings-share'),
    npv: value('npv'),
    paybackMonth,
    payback: named(paybackMonth),
    firstSavingMonth,
    firstSaving: named(firstSavingMonth),
  };
}
