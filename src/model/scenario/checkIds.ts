import { inside, type InputPath } from './inputPath.ts';
import { partsOf } from './parts.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { holdsLists, scenarioShape, type Shape } from './shape.ts';

/** Things of one list that carry the same id: an address would mean two of them. */
export function checkIds(scenario: Scenario): Problem[] {
  const found: Problem[] = [];
  search(scenarioShape(), scenario, '', found);
  return found;
}

function search(shape: Shape, value: unknown, path: InputPath, found: Problem[]): void {
  const seen = new Set<string>();
  for (const part of partsOf(shape, value) ?? []) {
    const id = part.segment;
    if (seen.has(id)) found.push(problem(inside(path, id), 'duplicate-id', { id }));
    seen.add(id);
    // Most of a large scenario is plain values.
    if (holdsLists(part.shape)) search(part.shape, part.value, inside(path, id), found);
  }
}
