import { readScenario } from '../../../src/model/scenario/parse.ts';
import { getAt, setAt } from '../../../src/model/scenario/paths.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { isRecord } from '../../../src/model/scenario/shape.ts';
import { otherValues } from './otherValues.ts';
import { addressesOf } from './patterns.ts';

/** The address of a pattern that is tried: one with a value of its own where there is one, else one that takes a value. */
export function addressOf(scenario: Scenario, pattern: string): string {
  const all = addressesOf(scenario, pattern);
  const stated = all.find((path) => {
    const value = getAt(scenario, path);
    return value !== undefined && !isRecord(value);
  });
  const path = stated ?? all.find((open) => valuesFor(scenario, open).length > 0);
  if (path === undefined) throw new Error(`the scenario has no place for ${pattern}`);
  return path;
}

/** Other values that the schema takes at an address; another way of counting is read with numbers of its own. */
export function valuesFor(scenario: Scenario, path: string): unknown[] {
  return otherValues(path, getAt(scenario, path), scenario).filter((value) => {
    if (Array.isArray(value) && value.length === 0) return false;
    return path.endsWith('/metric/id') || readScenario(setAt(scenario, path, value)).problems.length === 0;
  });
}
