import { boughtOf, type Bought } from './bought.ts';
import { compile, type CompileView } from './compile/compile.ts';
import type { Compiled, CompiledFuture } from './compile/compiled.ts';
import { same } from './same.ts';
import type { Ledger } from './ledger/ledger.ts';
import { tooLargeProblems } from './ledger/tooLarge.ts';
import { ledgerOf } from './ledger/write.ts';
import { contractProblems } from './plan/problems.ts';
import type { FutureProjection, Projection } from './projection.ts';
import type { Offer } from './scenario/contracts.ts';
import { eachOnce } from './scenario/eachOnce.ts';
import type { Scenario } from './scenario/scenario.ts';
import { timelineOf } from './timeline/timeline.ts';

/**
 * Projects a checked scenario: facts once, every future through the same calls; `today` is the date of the question,
 * `view` says how to take facts that nobody knows (the base view unless given). Of a projection `before` it takes over what
 * an edit has left as it was: the result is the same as without (docs/adr/0005).
 */
export function project(
  scenario: Scenario,
  offers: readonly Offer[],
  today: string,
  view?: CompileView,
  before?: Projection,
): Projection {
  const compiled = compile(scenario, offers, view, before?.compiled);
  const futures = compiled.futures.map((future) => projectFuture(compiled, future, before));
  const problems = [compiled, ...futures].flatMap((found) => found.problems);
  return { compiled, today, futures, problems: eachOnce(problems) };
}

function projectFuture(
  compiled: Compiled,
  future: CompiledFuture,
  before: Projection | undefined,
): FutureProjection {
  const kept = keptOf(compiled, future, before);
  const timeline = kept.timeline ?? timelineOf(compiled, future);
  const bought = kept.bought ?? boughtOf(compiled, future, timeline);
  const { demand, plans, prices, modes, assumed } = bought;
  const ledger = kept.ledger ?? ledgerOf(compiled, future, { timeline, demand, plans, prices }, kept.earlier);
  const problems = [
    ...timeline.problems,
    ...contractProblems(compiled, future, plans, demand),
    ...tooLargeProblems(compiled, { plans, ledger }),
  ];
  return { id: future.source.id, timeline, demand, plans, prices, modes, assumed, ledger, problems };
}

/** What of an earlier projection of a future still holds, stage by stage, and its ledger then. */
interface Kept {
  readonly timeline?: FutureProjection['timeline'];
  readonly bought?: Bought;
  readonly ledger?: Ledger;
  readonly earlier?: Ledger | undefined;
}

function keptOf({ scenario }: Compiled, future: CompiledFuture, before: Projection | undefined): Kept {
  const run = before?.futures.find(({ id }) => id === future.source.id);
  if (!before || !run) return {};
  const earlier = run.ledger;
  if (!before.compiled.futures.includes(future)) return { earlier };
  const { timeline } = run;
  const then = before.compiled.scenario;
  // What is bought follows the offers of platforms too, even of those that nothing stands on.
  if (!same(then.holdings, scenario.holdings) || !same(then.platforms, scenario.platforms))
    return { timeline, earlier };
  return same(then.costs, scenario.costs)
    ? { timeline, bought: run, ledger: run.ledger }
    : { timeline, bought: run, earlier };
}
