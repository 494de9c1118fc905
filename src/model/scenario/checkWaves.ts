import { monthsFrom } from '../time/month.ts';
import { checkShares } from './checkShares.ts';
import type { Divert, Future, Wave } from './futures.ts';
import type { InputPath } from './inputPath.ts';
import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import { reachesAny } from './reach.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong with what a future moves: dates, scopes, shares; and growth diverted. */
export function checkWaves(scenario: Scenario, future: Future, known: Known): Problem[] {
  const { waves = [], divert } = future;
  const path = at('futures', future.id);
  const found = waves.flatMap((wave) => {
    const own = at(`${path}/waves`, wave.id);
    return [...checkMonths(scenario, wave, own), ...checkScope(scenario, wave, own, known)];
  });
  if (!divert) return [...found, ...checkShares(scenario.clusters, waves, path)];
  const own = `${path}/divert`;
  const early = divert.from < scenario.start;
  const months = { given: divert.from, against: scenario.start };
  return [
    ...found,
    ...checkShares(scenario.clusters, waves, path),
    ...(early ? [problem(`${own}/from`, 'divert-before-start', months)] : []),
    ...checkScope(scenario, divert, own, known),
  ];
}

function checkMonths({ start, horizon = 60 }: Scenario, { from, to }: Wave, path: InputPath): Problem[] {
  const found: Problem[] = [];
  if (from < start) found.push(problem(`${path}/from`, 'wave-before-start', { given: from, against: start }));
  if (to <= from)
    found.push(problem(`${path}/to`, 'wave-ends-before-it-begins', { given: to, against: from }));
  else if (monthsFrom(start, to) > horizon) {
    found.push(problem(`${path}/to`, 'wave-beyond-horizon', { given: to, horizon }));
  }
  return found;
}

function checkScope(scenario: Scenario, scope: Wave | Divert, path: InputPath, known: Known): Problem[] {
  const strangers = [
    ...unknown(`${path}/platform`, scope.platform, known.platforms, 'unknown-platform'),
    ...unknown(`${path}/clusters`, scope.clusters, known.clusters, 'unknown-cluster'),
    ...unknown(`${path}/groups`, scope.groups, known.groups, 'unknown-group'),
  ];
  if (Number(scope.share ?? '1') === 0) return [...strangers, problem(`${path}/share`, 'moves-nothing', {})];
  return reachesAny(scope, scenario.clusters)
    ? strangers
    : [...strangers, problem(path, 'reaches-nothing', {})];
}
