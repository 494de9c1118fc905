import { inside, type InputPath } from '../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { NEW_THINGS, type NewThing } from './newThings.ts';
import { freeIdAmong } from './freeId.ts';
import { rowAt } from './rowAt.ts';

/** What was added, and where it stands. */
export interface AddedThing {
  readonly scenario: Scenario;
  readonly path: InputPath;
}

/**
 * The scenario with one more thing at the end of a list, as little as the schema takes, with an id of its own; undefined
 * where it would have to name something that is not there yet. Throws RangeError on a list whose things nobody adds.
 */
export function withThing(scenario: Scenario, list: InputPath): AddedThing | undefined {
  const made = rowAt(NEW_THINGS, list)(scenario, list);
  if (!made) return undefined;
  const others = (getAt(scenario, list) ?? []) as readonly { id: string }[];
  const thing: NewThing = 'id' in made ? { ...made, id: freeIdAmong(String(made['id']), others) } : made;
  const path = inside(list, String(thing['id'] ?? thing['from']));
  return { scenario: setAt(scenario, path, thing), path };
}
