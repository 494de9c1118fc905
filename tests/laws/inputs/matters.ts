import { checkScenario } from '../../../src/model/scenario/check.ts';
import { getAt, setAt } from '../../../src/model/scenario/paths.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { otherValues } from './otherValues.ts';
import { Outputs } from './outputs.ts';
import { addressesOf } from './patterns.ts';

/** Things of a kind that are tried in one scenario: two say as much as two hundred. */
const TRIED = 2;

/** A scenario as it stands, with what comes out of it. */
export class Base {
  readonly scenario: Scenario;
  readonly mistakes: ReadonlySet<string>;
  #outputs: Outputs | undefined;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.mistakes = new Set(mistakesIn(scenario));
  }

  get outputs(): Outputs {
    return (this.#outputs ??= new Outputs(this.scenario));
  }
}

/** Whether another value at an address of a pattern, one that is entered or any, shows in what comes out of this scenario. */
export function matters(base: Base, pattern: string, among: 'entered' | 'any'): boolean {
  let tried = 0;
  for (const path of addressesOf(base.scenario, pattern)) {
    if (among === 'entered' && getAt(base.scenario, path) === undefined) continue;
    let isLegal = false;
    for (const other of otherScenarios(base, path)) {
      if (!new Outputs(other).equals(base.outputs)) return true;
      isLegal = true;
    }
    if (isLegal && ++tried === TRIED) return false;
  }
  return false;
}

/** The scenario with other values at an address, those that the schema takes and that contradict nothing new. */
function* otherScenarios({ scenario, mistakes }: Base, path: string): Generator<Scenario> {
  for (const value of otherValues(path, getAt(scenario, path), scenario)) {
    const read = scenarioSchema.safeParse(attempt(scenario, path, value));
    if (!read.success) continue;
    // Another id leaves references behind, and then it is a name for nothing.
    if (path.endsWith('/id') || mistakesIn(read.data).every((mistake) => mistakes.has(mistake)))
      yield read.data;
  }
}

function mistakesIn(scenario: Scenario): string[] {
  return checkScenario(scenario, [])
    .filter(({ severity }) => severity === 'error')
    .map(({ path, code }) => `${code} ${path}`);
}

/** A field of a thing that this scenario does not have cannot be set. */
function attempt(scenario: Scenario, path: string, value: unknown): unknown {
  try {
    return setAt(scenario, path, value);
  } catch (refused) {
    if (refused instanceof RangeError) return undefined;
    throw refused;
  }
}
