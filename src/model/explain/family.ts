import { at } from '../at.ts';
import type { Projection } from '../projection.ts';
import type { Explained, FigureId } from './explained.ts';
import { noted } from './noted.ts';

/** Figures of one pattern, `future/:future/total`: which of them a projection has, and why each has its value. */
export interface Family {
  readonly pattern: string;
  /** Every id of this pattern that the projection has (leaves that others lead to may be left out). */
  readonly list: (projection: Projection) => FigureId[];
  /** The explanation, or undefined when the projection has no such figure. */
  readonly explain: (
    projection: Projection,
    parts: Readonly<Record<string, string>>,
    id: FigureId,
  ) => Explained | undefined;
}

/** Why a figure has its value, one level deep, by the first of these families that has it; undefined where none has. */
export function explainWith(
  families: readonly Family[],
  projection: Projection,
  id: FigureId,
): Explained | undefined {
  for (const family of families) {
    const parts = match(family.pattern, id);
    const found = parts && family.explain(projection, parts, id);
    if (found) return noted(found, projection.compiled.scenario);
  }
  return undefined;
}

/** What stands in an id where its pattern has a name; throws RangeError for a name that the pattern has not, which is our own mistake. */
export function part(parts: Readonly<Record<string, string>>, name: string): string {
  const found = parts[name];
  if (found === undefined) throw new RangeError(`no part ${name} among ${Object.keys(parts).join(', ')}`);
  return found;
}

/** Matches an id against a pattern; a last part `*name` takes the rest of the id. */
export function match(pattern: string, id: FigureId): Record<string, string> | undefined {
  const wanted = segmentsOf(pattern);
  const given = lastSplit.id === id ? lastSplit.segments : split(id);
  const takesRest = pattern.includes('*');
  if (takesRest ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  if (wanted.some((want, place) => !isNamed(want) && want !== given[place])) return undefined;
  const parts: Record<string, string> = {};
  for (const [place, want] of wanted.entries()) {
    if (want.startsWith('*')) parts[want.slice(1)] = given.slice(place).join('/');
    else if (want.startsWith(':')) parts[want.slice(1)] = at(given, place);
  }
  return parts;
}

function isNamed(segment: string): boolean {
  return segment.startsWith(':') || segment.startsWith('*');
}

// An id is held against many patterns in turn, and patterns are few: both are split once.
const patterns = new Map<string, readonly string[]>();
let lastSplit: { readonly id: FigureId; readonly segments: readonly string[] } = { id: '', segments: [''] };

function segmentsOf(pattern: string): readonly string[] {
  const known = patterns.get(pattern) ?? pattern.split('/');
  patterns.set(pattern, known);
  return known;
}

function split(id: FigureId): readonly string[] {
  lastSplit = { id, segments: id.split('/') };
  return lastSplit.segments;
}
