import { monthsFrom } from '../time/month.ts';
import { checkShares } from './checkShares.ts';
import type { Divert, Future, Wave } from './futures.ts';
import type { InputPath } from './inputPath.ts';
import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import { reachesAny, reachOf, type Reach } from './reach.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong with what a future moves: dates, scopes, shares; and growth diverted. */
export function checkWaves(scenario: Scenario, future: Future, known: Known): Problem[] {
  const path = at('futures', future.id);
  const moving = (future.waves ?? []).map((wave) => ({ id: wave.id, wave, reach: reachOf(wave) }));
  return [
    ...moving.flatMap(({ wave, reach }) => {
      const own = at(`${path}/waves`, wave.id);
      return [...checkMonths(scenario, wave, own), ...checkScope(scenario, wave, reach, own, known)];
    }),
    ...checkShares(scenario.clusters, moving, path),
    ...(future.divert ? checkDivert(scenario, future.divert, `${path}/divert`, known) : []),
  ];
}

function checkDivert(scenario: Scenario, divert: Divert, path: InputPath, known: Known): Problem[] {
  const months = { given: divert.from, against: scenario.start };
  const early = divert.from < scenario.start ? [problem(`${path}/from`, 'divert-before-start', months)] : [];
  return [...early, ...checkScope(scenario, divert, reachOf(divert), path, known)];
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

function checkScope(
  scenario: Scenario,
  scope: Wave | Divert,
  reach: Reach,
  path: InputPath,
  known: Known,
): Problem[] {
  const strangers = [
    ...unknown(`${path}/platform`, scope.platform, known.platforms, 'unknown-platform'),
    ...unknown(`${path}/clusters`, scope.clusters, known.clusters, 'unknown-cluster'),
    ...unknown(`${path}/groups`, scope.groups, known.groups, 'unknown-group'),
  ];
  if (reach.share === 0) return [...strangers, problem(`${path}/share`, 'moves-nothing', {})];
  const idle = reachesAny(reach, scenario.clusters) ? [] : [problem(path, 'reaches-nothing', {})];
  return [...strangers, ...idle];
}
