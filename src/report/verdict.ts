import { baselineOf, futureOf } from '../model/explain/context.ts';
import type { FigureId, Missing } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import type { HeadlineNote } from '../model/results/headline.ts';
import type { ProblemOf } from '../model/scenario/problem.ts';
import { actionOf, type Action } from './action.ts';
import { circumstancesOf, noteOf, type Circumstances } from './circumstances.ts';
import { ABOUT_EQUAL, keyFigure, keyId, movesNothing, keyNumber } from './figures.ts';
import { quoteToWin, type WinningQuote } from './quoteToWin.ts';
import { firstRenewal } from './renewals.ts';

/** What a verdict is about: the future it judges, the one it is held against, and where the numbers are. */
export interface Compared {
  readonly future: string;
  readonly baseline: string;
  readonly action: Action;
  readonly savings: FigureId;
  readonly share: FigureId;
  readonly circumstances: Circumstances;
}

/** What each case of a verdict says beside its name. */
export interface VerdictData {
  readonly 'nothing-to-compare': { readonly future: string; readonly total: FigureId };
  readonly 'nothing-may-move': Compared;
  readonly 'equals-baseline': Compared;
  readonly impossible: Compared & { readonly limit: ProblemOf<'plan-beyond-capacity'>['data'] };
  readonly unpriced: Compared & {
    readonly missing: readonly Missing[];
    readonly quote: WinningQuote | undefined;
  };
  readonly 'lands-nothing': Compared & { readonly renewal: number | undefined };
  readonly saves: Compared;
  readonly 'costs-more': Compared;
  readonly 'about-equal': Compared;
  readonly 'settlement-only': Compared;
  readonly 'freed-only': Compared & { readonly freed: FigureId };
  readonly 'wins-later': Compared & { readonly months: number };
  readonly 'cheaper-to-stay': Compared & {
    readonly other: string;
    readonly otherSavings: FigureId;
    /** A shorter horizon within which the future that moves loses. */
    readonly moveLosesWithin: number | undefined;
  };
}

/** The name of a case. */
export type VerdictCase = keyof VerdictData;

/** A verdict of one case. */
export type VerdictOf<Case extends VerdictCase> = { readonly case: Case } & VerdictData[Case];

/** The headline: which of the known cases it is, with what its sentence needs. */
export type Verdict = { [Case in VerdictCase]: VerdictOf<Case> }[VerdictCase];

/** How much is computed for a verdict: 'glance' solves for no missing price, which takes dozens of projections. */
export type Effort = 'glance' | 'full';

/** Judges a projection by its figures and by what a headline must say about it. */
export function verdictOf(
  projection: Projection,
  says: readonly HeadlineNote[],
  effort: Effort = 'full',
): Verdict {
  const baseline = baselineOf(projection)?.id ?? '';
  const future = subjectOf(projection, baseline);
  if (future === undefined)
    return { case: 'nothing-to-compare', future: baseline, total: keyId(baseline, 'total') };
  const compared: Compared = {
    future,
    baseline,
    action: actionOf(projection, future),
    savings: keyId(future, 'savings'),
    share: keyId(future, 'savings-share'),
    circumstances: circumstancesOf(projection, baseline, future, says),
  };
  return structural(projection, compared, says, effort) ?? judged(projection, compared, says);
}

/** The future the verdict is about: the cheapest of those that move something, else the cheapest other one. */
function subjectOf(projection: Projection, baseline: string): string | undefined {
  const others = projection.futures.map(({ id }) => id).filter((id) => id !== baseline);
  const moving = others.filter((id) => !movesNothing(projection, id));
  return cheapest(projection, moving) ?? cheapest(projection, others);
}

/** The future with the lowest total; one that is complete before one that is not, then as listed. */
function cheapest(projection: Projection, futures: readonly string[]): string | undefined {
  const rank = (id: string): number => {
    const total = keyFigure(projection, keyId(id, 'total'));
    return total.missing.length > 0 ? Infinity : Number(total.value);
  };
  return [...futures].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))[0];
}

/** Cases that are decided before any difference counts. */
function structural(
  projection: Projection,
  compared: Compared,
  says: readonly HeadlineNote[],
  effort: Effort,
): Verdict | undefined {
  const { future } = compared;
  const { missing } = keyFigure(projection, compared.savings);
  if (noteOf(says, 'nothing-may-move', future)) return { case: 'nothing-may-move', ...compared };
  if (noteOf(says, 'equals-baseline', future)) return { case: 'equals-baseline', ...compared };
  const beyond = futureOf(projection, future)?.problems.find(({ code }) => code === 'plan-beyond-capacity');
  if (beyond?.code === 'plan-beyond-capacity') return { case: 'impossible', limit: beyond.data, ...compared };
  if (missing.length === 0) return undefined;
  const quote = effort === 'full' ? quoteToWin(projection, compared, missing) : undefined;
  return { case: 'unpriced', missing, quote, ...compared };
}

function judged(projection: Projection, compared: Compared, says: readonly HeadlineNote[]): Verdict {
  const { future } = compared;
  const other = cheaperWayOfStaying(projection, compared);
  if (other !== undefined) {
    return {
      case: 'cheaper-to-stay',
      other,
      otherSavings: keyId(other, 'savings'),
      moveLosesWithin: compared.circumstances.losesWithin,
      ...compared,
      // Its sentence speaks of two differences, so that what is said of one of them would be misread.
      circumstances: { ...compared.circumstances, settlement: undefined, losesWithin: undefined },
    };
  }
  if (noteOf(says, 'lands-nothing', future)) {
    const renewal = firstRenewal(projection, compared.baseline)?.month;
    return { case: 'lands-nothing', renewal, ...compared };
  }
  if (Math.abs(keyNumber(projection, compared.share)) < ABOUT_EQUAL)
    return { case: 'about-equal', ...compared };
  if (noteOf(says, 'wins-through-settlement', future)) return { case: 'settlement-only', ...compared };
  if (keyNumber(projection, compared.savings) > 0) return { case: 'saves', ...compared };
  if (noteOf(says, 'wins-with-freed-labour', future))
    return { case: 'freed-only', freed: `against/${future}/freed`, ...compared };
  const later = noteOf(says, 'wins-later', future);
  if (later && later.wins > projection.compiled.horizon)
    return { case: 'wins-later', months: later.wins, ...compared };
  return { case: 'costs-more', ...compared };
}

/** A future that stays, other than the baseline, and costs less than both it and the one that moves. */
function cheaperWayOfStaying(projection: Projection, { future, baseline }: Compared): string | undefined {
  const best = cheapest(
    projection,
    projection.futures
      .map(({ id }) => id)
      .filter((id) => id !== baseline && id !== future && movesNothing(projection, id)),
  );
  if (best === undefined || movesNothing(projection, future)) return undefined;
  const total = (id: string): number => keyNumber(projection, keyId(id, 'total'));
  const complete = keyFigure(projection, keyId(best, 'total')).missing.length === 0;
  return complete && total(best) < total(future) && total(best) < total(baseline) ? best : undefined;
}
