import { getAt, setAt } from '../../../src/model/scenario/paths.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { otherValues } from './otherValues.ts';
import { addressesOf } from './patterns.ts';

/** The scenario with another value at every address of some patterns, wherever the schema takes one. */
export function fillIn(scenario: Scenario, patterns: readonly string[]): Scenario {
  return patterns
    .flatMap((pattern) => addressesOf(scenario, pattern))
    .reduce((filled, path) => {
      const values = path.endsWith('/id')
        ? [`${String(getAt(scenario, path))}-renamed`]
        : otherValues(path, getAt(scenario, path), scenario);
      const changed = values.map((value) => scenarioSchema.safeParse(setAt(filled, path, value)));
      return changed.find(({ success }) => success)?.data ?? filled;
    }, scenario);
}
