import { readdirSync, readFileSync } from 'node:fs';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { SOUND } from '../../scenarios/sound.ts';
import type { TimelineVector } from '../../vectors/timeline.ts';
import { scenarioOf } from '../../vectors/timelineScenario.ts';

const root = new URL('../../../', import.meta.url);

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name);
}

/** Examples, vectors and cases worked by hand, small ones first. */
export function knownScenarios(): Scenario[] {
  const cases = ['tests/vectors/timeline.json', ...filesIn('docs/worked/')].flatMap(
    (file) => (json(file) as { cases: TimelineVector[] }).cases,
  );
  const given = [...filesIn('examples/').map(json), ...cases.map((vector) => scenarioOf(vector.case))];
  const scenarios = [SOUND, ...given.map((each) => scenarioSchema.parse(each))];
  return scenarios.sort((a, b) => effort(a) - effort(b));
}

/** Roughly how long a projection takes: every future counts every cluster's months. */
function effort({ clusters, horizon = 60, futures }: Scenario): number {
  return clusters.length * horizon * futures.length;
}
