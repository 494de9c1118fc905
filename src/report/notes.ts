import type { Projection } from '../model/projection.ts';
import { defaultAt } from '../model/scenario/defaults.ts';
import type { InputPath } from '../model/scenario/inputPath.ts';
import type { Note } from '../model/scenario/notes.ts';
import { getAt } from '../model/scenario/paths.ts';

/** An input that somebody answers for, with what stands there: entered, assumed, or nothing. */
export interface NotedInput {
  readonly path: InputPath;
  readonly value: string | null;
  readonly assumed: boolean;
  readonly note: Note;
}

/** The inputs that somebody answers for, in the order of their addresses. */
export function notedInputs({ compiled }: Projection): NotedInput[] {
  const { scenario } = compiled;
  return Object.entries(scenario.notes ?? {})
    .filter(([, note]) => Object.keys(note).length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, note]) => {
      const given = getAt(scenario, path);
      const value = given === undefined ? (defaultAt(path)?.value ?? null) : textOf(given);
      return { path, value, assumed: given === undefined && value !== null, note };
    });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
