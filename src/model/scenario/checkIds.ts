import { inside, type InputPath } from './inputPath.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { chosen, isRecord, own, scenarioShape, type Shape } from './shape.ts';

/** Things of one list that carry the same id: an address would mean two of them. */
export function checkIds(scenario: Scenario): Problem[] {
  const found: Problem[] = [];
  search(scenarioShape(), scenario, '', found);
  return found;
}

function search(anyShape: Shape, value: unknown, path: InputPath, found: Problem[]): void {
  const shape = holdsLists(anyShape) ? chosen(anyShape, value) : undefined;
  if (shape?.type === 'items' && Array.isArray(value)) {
    const seen = new Set<string>();
    const deeper = holdsLists(shape.of);
    for (const thing of value as readonly unknown[]) {
      const id = String(isRecord(thing) ? own(thing, shape.key) : undefined);
      if (seen.has(id)) found.push(problem(inside(path, id), 'duplicate-id', { id }));
      seen.add(id);
      if (deeper) search(shape.of, thing, inside(path, id), found);
    }
  } else if (shape?.type === 'entries' && isRecord(value)) {
    for (const [key, entry] of Object.entries(value)) search(shape.of, entry, inside(path, key), found);
  } else if (shape?.type === 'object' && isRecord(value)) {
    for (const [name, field] of shape.fields) {
      if (holdsLists(field.shape)) search(field.shape, own(value, name), inside(path, name), found);
    }
  }
}

const listsKnown = new WeakMap<Shape, boolean>();

// Most of a large scenario is plain values, which the search can pass by.
function holdsLists(shape: Shape): boolean {
  const known = listsKnown.get(shape);
  if (known !== undefined) return known;
  const holds = shape.type === 'items' || partsOf(shape).some(holdsLists);
  listsKnown.set(shape, holds);
  return holds;
}

function partsOf(shape: Shape): readonly Shape[] {
  if (shape.type === 'object') return [...shape.fields.values()].map((field) => field.shape);
  if (shape.type === 'choice') return shape.among;
  return shape.type === 'entries' ? [shape.of] : [];
}
