import type { Scenario } from '../model/scenario/scenario.ts';
import { saveScenario } from '../saved/save.ts';
import { sha256 } from './json/sha256.ts';

/** Names a scenario by its content: the same facts and decisions give the same hash, however their file was written. */
export function scenarioHash(scenario: Scenario): string {
  return `sha256:${sha256(saveScenario(scenario))}`;
}
