import { boughtOf } from './bought.ts';
import { compile, type CompileView } from './compile/compile.ts';
import type { Compiled, CompiledFuture } from './compile/compiled.ts';
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
 * `view` says how to take facts that nobody knows (the base view unless given).
 */
export function project(
  scenario: Scenario,
  offers: readonly Offer[],
  today: string,
  view?: CompileView,
): Projection {
  const compiled = compile(scenario, offers, view);
  const futures = compiled.futures.map((future) => projectFuture(compiled, future));
  const problems = [compiled, ...futures].flatMap((found) => found.problems);
  return { compiled, today, futures, problems: eachOnce(problems) };
}

function projectFuture(compiled: Compiled, future: CompiledFuture): FutureProjection {
  const timeline = timelineOf(compiled, future);
  const { demand, plans, prices } = boughtOf(compiled, future, timeline);
  const ledger = ledgerOf(compiled, future, { timeline, demand, plans, prices });
  const problems = [
    ...timeline.problems,
    ...contractProblems(compiled, future, plans, demand),
    ...tooLargeProblems(compiled, { plans, ledger }),
  ];
  return { id: future.source.id, timeline, demand, plans, prices, ledger, problems };
}
