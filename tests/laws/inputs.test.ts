import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { fillIn } from './inputs/fillIn.ts';
import { Base, matters } from './inputs/matters.ts';
import { Outputs } from './inputs/outputs.ts';
import { allPatterns } from './inputs/patterns.ts';
import { gathered } from './inputs/gathered.ts';
import { knownScenarios } from './inputs/scenarios.ts';
import exceptions from './inputsWithoutFigure.json' with { type: 'json' };

const excepted = Object.keys(exceptions);
const scenarios = [...gathered(), ...knownScenarios()];

/** Input patterns that no scenario shows to matter; a field that is entered is tried before one that could be. */
function unseen(patterns: readonly string[]): readonly string[] {
  const bases = scenarios.map((scenario) => new Base(scenario));
  const small = bases.filter(({ scenario }) => isSmall(scenario));
  const large = bases.filter(({ scenario }) => !isSmall(scenario));
  let open = patterns;
  for (const some of [small, large])
    for (const among of ['entered', 'any'] as const)
      for (const base of some) open = open.filter((pattern) => !matters(base, pattern, among));
  return open;
}

function isSmall({ horizon = 60 }: Scenario): boolean {
  return horizon <= 24;
}

/** The patterns that change what comes out of a scenario although they are listed not to. */
function stale(scenario: Scenario): string[] {
  const short = { ...scenario, horizon: Math.min(24, scenario.horizon ?? 60) };
  const before = new Outputs(short);
  const shows = (patterns: readonly string[]): boolean =>
    !new Outputs(fillIn(short, patterns)).equals(before);
  return shows(excepted) ? excepted.filter((pattern) => shows([pattern])) : [];
}

describe('every input', () => {
  it('changes what comes out of some scenario, unless it is listed with the reason', () => {
    expect(unseen(allPatterns().filter((pattern) => !excepted.includes(pattern)))).toEqual([]);
  });

  it('that is listed is an input, and changes nothing in any scenario', () => {
    expect(excepted.filter((pattern) => !allPatterns().includes(pattern))).toEqual([]);
    expect([...new Set(scenarios.flatMap(stale))]).toEqual([]);
  });
});
