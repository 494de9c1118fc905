import { checkScenario } from '../../src/model/scenario/check.ts';
import type { Offer } from '../../src/model/scenario/contracts.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { SOUND } from './sound.ts';

/** The sound scenario with values put in at addresses. */
export function soundWith(changes: Readonly<Record<string, unknown>>): Scenario {
  return Object.entries(changes).reduce((scenario, [path, value]) => setAt(scenario, path, value), SOUND);
}

/** What the check says about the sound scenario after those changes, as "severity address code". */
export function problemsWith(
  changes: Readonly<Record<string, unknown>>,
  offers: readonly Offer[] = [],
): string[] {
  return checkScenario(soundWith(changes), offers).map(
    ({ severity, path, code }) => `${severity} ${path} ${code}`,
  );
}
