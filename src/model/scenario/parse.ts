import { shortened } from './leafProblem.ts';
import { Mender } from './mend.ts';
import { problem, type Problem } from './problem.ts';
import { readRemembered } from './remembered.ts';
import { isRecord, own, scenarioShape } from './shape.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

/** The version of the scenario format that this model reads and writes. */
export const SCENARIO_VERSION = 1;

/** What was read: the best scenario that the input allows, if any, beside everything that could not be read. */
export interface ScenarioRead {
  readonly scenario: Scenario | undefined;
  readonly problems: Problem[];
}

/**
 * Reads an unknown value as a scenario. Whatever cannot be read is a located problem and left out, in the smallest part;
 * without a readable format, version, currency, start and future there is no scenario. Never throws on any input.
 * Parts that were read before are remembered by identity, so an input must not be changed in place afterwards.
 */
export function readScenario(input: unknown): ScenarioRead {
  const scenario = readRemembered(input);
  return scenario ? { scenario, problems: [] } : readPartByPart(input, false);
}

/** Reads like readScenario, but looks into every part for keys that the schema passes over in silence. */
export function readThoroughly(input: unknown): ScenarioRead {
  return readPartByPart(input, true);
}

function readPartByPart(input: unknown, thorough: boolean): ScenarioRead {
  const foreign = foreignness(input);
  if (foreign) return { scenario: undefined, problems: [foreign] };
  const mender = new Mender(thorough);
  const kept = mender.mend(scenarioShape(), input, '');
  return { scenario: kept && scenarioSchema.parse(kept.value), problems: mender.problems };
}

function foreignness(input: unknown): Problem | undefined {
  if (!isRecord(input) || own(input, 'format') !== 'phasein') return problem('', 'foreign-file', {});
  const version = own(input, 'version');
  if (version === SCENARIO_VERSION) return undefined;
  if (Number.isInteger(version) && Number(version) > SCENARIO_VERSION) {
    return problem('version', 'newer-version', { version: Number(version), known: SCENARIO_VERSION });
  }
  return problem('version', 'unknown-version', { given: shortened(version) });
}
