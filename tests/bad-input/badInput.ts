import { setAt } from '../../src/model/scenario/paths.ts';
import type { ProblemCode } from '../../src/model/scenario/problem.ts';
import { SOUND } from '../scenarios/sound.ts';

/** A file as somebody might open it, what must be said about it and where, and whether a scenario is offered. */
export interface BadInput {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly path: string;
  readonly code: ProblemCode;
  readonly offered: boolean;
}

/** The sound scenario with one value put in unchecked; `at` is where it must be named, if not at that very place. */
export function put(path: string, value: unknown, code: ProblemCode, at = path): BadInput {
  const file = JSON.stringify(setAt(SOUND, path, value));
  return { name: `${path} = ${shown(JSON.stringify(value))}`, file, path: at, code, offered: true };
}

/** The sound scenario with some of its own fields replaced or, by undefined, left out: too little to offer anything. */
export function hopeless(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  code: ProblemCode,
): BadInput {
  return whole(`with ${shown(JSON.stringify(fields))}`, JSON.stringify({ ...SOUND, ...fields }), code, path);
}

/** A whole file of which nothing can be offered. */
export function whole(name: string, file: string | Uint8Array, code: ProblemCode, path = ''): BadInput {
  return { name, file, path, code, offered: false };
}

/** The sound scenario with a piece of its saved text exchanged, for what no JSON value can say. */
export function spelled(piece: string, instead: string, code: ProblemCode, path: string): BadInput {
  const text = JSON.stringify(SOUND);
  if (!text.includes(piece)) throw new RangeError(`the sound scenario has no ${piece}`);
  return {
    name: `${piece} spelled ${shown(instead)}`,
    file: text.replace(piece, instead),
    path,
    code,
    offered: true,
  };
}

function shown(text: string | undefined): string {
  const known = text ?? 'nothing';
  return known.length > 60 ? `${known.slice(0, 60)}…` : known;
}
