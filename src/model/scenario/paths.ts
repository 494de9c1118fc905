import { placesAt, stepInto, type Place } from './field.ts';
import { inside, segmentsOf, type InputPath } from './inputPath.ts';
import { partsOf } from './parts.ts';
import type { Scenario } from './scenario.ts';
import { isRecord, own, scenarioShape, type Shape } from './shape.ts';

/** The value at an address, or undefined where the scenario has none; of things with the same id, the first. */
export function getAt(scenario: Scenario, path: InputPath): unknown {
  let value: unknown = scenario;
  let places = placesAt('');
  for (const segment of segmentsOf(path)) {
    value = isList(value)
      ? value[placeInList(places, value, segment)]
      : isRecord(value)
        ? own(value, segment)
        : undefined;
    places = stepInto(places, segment);
  }
  return value;
}

/**
 * The scenario with another value at an address, the rest shared with the old one; undefined removes what may be absent.
 * Missing records on the way are made, and a thing with a new id is added to its list. Values are not checked here
 * (readScenario does); throws RangeError on an address that leads nowhere, on a field of a thing that does not exist,
 * and on removing what every scenario must have: ask fieldAt first.
 */
export function setAt(scenario: Scenario, path: InputPath, value: unknown): Scenario {
  const changed = replaced({ places: placesAt(''), value: scenario, path }, segmentsOf(path), value);
  // What was put in may not fit the schema; whoever sets unchecked values reads the result through readScenario.
  return changed as Scenario;
}

interface Spot {
  readonly places: readonly Place[];
  readonly value: unknown;
  readonly path: InputPath;
}

function replaced(spot: Spot, segments: readonly string[], to: unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    if (to === undefined && !spot.places.some((place) => place.optional)) throw noWay(spot.path);
    return to;
  }
  const places = stepInto(spot.places, segment);
  if (places.length === 0) throw noWay(spot.path);
  const step = { places, path: spot.path };
  if (spot.places.some(({ shape }) => shape.type === 'items')) return inList(spot, segment, step, rest, to);
  const record = isRecord(spot.value) ? spot.value : {};
  const before = own(record, segment);
  if (before === undefined && to === undefined) return spot.value;
  const after = replaced({ ...step, value: before }, rest, to);
  if (after === before) return spot.value;
  if (
    after !== undefined &&
    !(to === undefined && isEmpty(after) && places.some((place) => place.optional))
  ) {
    return { ...record, [segment]: after };
  }
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== segment));
}

function inList(
  spot: Spot,
  segment: string,
  step: Omit<Spot, 'value'>,
  rest: readonly string[],
  to: unknown,
): unknown {
  const list = isList(spot.value) ? spot.value : [];
  const at = placeInList(spot.places, list, segment);
  if (at < 0) {
    if (to === undefined) return spot.value;
    if (rest.length > 0) throw noWay(spot.path);
    return [...list, to];
  }
  const after = replaced({ ...step, value: list[at] }, rest, to);
  if (after === list[at]) return list;
  return after === undefined ? list.toSpliced(at, 1) : list.with(at, after);
}

function placeInList(places: readonly Place[], list: readonly unknown[], segment: string): number {
  const key = places.map(({ shape }) => (shape.type === 'items' ? shape.key : undefined)).find(Boolean);
  if (key === undefined) return -1;
  return list.findIndex((thing) => isRecord(thing) && String(own(thing, key)) === segment);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}

function noWay(path: InputPath): RangeError {
  return new RangeError(`nothing can be set at ${path}`);
}

/** The addresses of all inputs present in a scenario, in the order of the schema; lists of plain values count as one. */
export function allPaths(scenario: Scenario): InputPath[] {
  const found = new Set<InputPath>();
  collect(scenarioShape(), scenario, '', found);
  return [...found];
}

function collect(shape: Shape, value: unknown, path: InputPath, found: Set<InputPath>): void {
  const parts = partsOf(shape, value);
  if (!parts) found.add(path);
  const named = new Set<string>();
  for (const part of parts ?? []) {
    // Of things with the same id only the first has an address.
    if (!named.has(part.segment)) collect(part.shape, part.value, inside(path, part.segment), found);
    named.add(part.segment);
  }
}
