import file from '../../../examples/skeleton.json';
import { readScenario } from '../../model/scenario/parse.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** The worked example that the page opens on. */
export const EXAMPLE: Scenario = read();

function read(): Scenario {
  const { scenario, problems } = readScenario(file);
  if (!scenario || problems.length > 0) throw new TypeError('the example cannot be read');
  return scenario;
}
