import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';

/** What a table says of a place, by its patterns: `*` stands for an id, `**` for any way to it. */
export function rowAt<T>(rows: readonly (readonly [pattern: string, make: T])[], place: InputPath): T {
  const given = segmentsOf(place);
  const row = rows.find(([pattern]) => {
    const parts = pattern.split('/');
    const shown = parts[0] === '**' ? given.slice(1 - parts.length) : given;
    const wanted = parts[0] === '**' ? parts.slice(1) : parts;
    return wanted.length === shown.length && wanted.every((part, at) => part === '*' || part === shown[at]);
  });
  if (!row) throw new RangeError(`nothing is added at ${place}`);
  return row[1];
}
