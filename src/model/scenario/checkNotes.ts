import { fieldAt, placesAt } from './field.ts';
import { inside, segmentsOf, type InputPath } from './inputPath.ts';
import type { Known } from './known.ts';
import { getAt } from './paths.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** Notes about what is not there: an address that no scenario has, or one inside a thing that is gone. */
export function checkNotes(scenario: Scenario, known: Known): Problem[] {
  return Object.keys(scenario.notes ?? {})
    .filter((path) => !isThere(scenario, path, known))
    .map((path) => problem(inside('notes', path), 'note-of-nothing', { id: path }));
}

function isThere(scenario: Scenario, path: InputPath, known: Known): boolean {
  if (!fieldAt(path) || path.startsWith('notes')) return false;
  let list: InputPath = '';
  for (const segment of segmentsOf(path)) {
    const thing = inside(list, segment);
    const isThing = placesAt(list).some(({ shape }) => shape.type === 'items');
    const isListed = list === 'offers' && known.offers.has(segment);
    if (isThing && !isListed && getAt(scenario, thing) === undefined) return false;
    list = thing;
  }
  return true;
}
