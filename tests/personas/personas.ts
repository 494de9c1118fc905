import { readdirSync, readFileSync } from 'node:fs';
import { offersFor } from '../../src/catalogue/offersFor.ts';
import { stating } from '../../src/edit/catalogue/stating.ts';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { openScenario } from '../../src/saved/open.ts';

const folder = new URL('../../examples/personas/', import.meta.url);

/** The names of all personas, without their ending. */
export const PERSONAS = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

/** The personas whose every figure can be walked within seconds; the giant is sampled instead. */
export const WALKED = PERSONAS.filter((name) => !name.startsWith('giant') && name !== 'mid-size');

/** A persona as its file states it. */
export function persona(name: string): Scenario {
  const { scenario } = openScenario(readFileSync(new URL(`${name}.json`, folder)));
  if (!scenario) throw new Error(`unreadable persona ${name}`);
  return scenario;
}

/** A scenario projected with what it takes from the catalogue, some inputs changed before. */
export function projected(
  given: Scenario,
  settings: readonly (readonly [string, unknown])[] = [],
): Projection {
  const scenario = settings.reduce(
    (changed, [path, value]) => setAt(stating(changed, path), path, value),
    given,
  );
  return project(scenario, offersFor(scenario), '2026-11-24');
}
