import type { Projection } from '../projection.ts';
import type { Explained, FigureId } from './explained.ts';

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

/** Matches an id against a pattern; a last part `*name` takes the rest of the id. */
export function match(pattern: string, id: FigureId): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = id.split('/');
  const parts: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    if (want.startsWith('*'))
      return at < given.length ? { ...parts, [want.slice(1)]: given.slice(at).join('/') } : undefined;
    const have = given[at];
    if (have === undefined || (!want.startsWith(':') && want !== have)) return undefined;
    if (want.startsWith(':')) parts[want.slice(1)] = have;
  }
  return given.length === wanted.length ? parts : undefined;
}
