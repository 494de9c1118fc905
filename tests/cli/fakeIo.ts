import { existsSync, readFileSync } from 'node:fs';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** What a run of the command line gave. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Files that were written, by their names. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command line in this process, on the examples and on files given as text; "-" is standard input. */
export async function phasein(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const written: Record<string, string> = {};
  const io: Io = {
    read: (file) => {
      const text = files[file];
      return text === undefined
        ? readFileSync(new URL(file, EXAMPLES))
        : typeof text === 'string'
          ? new TextEncoder().encode(text)
          : text;
    },
    filesIn: (folder) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${folder.replace(/\/$/, '')}/`));
      return inside.length === 0 ? undefined : inside;
    },
    write: (file, text, over) => {
      const isThere = files[file] !== undefined || existsSync(new URL(file, EXAMPLES));
      if (!over && isThere) throw Object.assign(new Error(file), { code: 'EEXIST' });
      written[file] = text;
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
    today: () => '2026-11-24',
  };
  const code = await run(io, args);
  return { code, out, err, written };
}

/** The text of an example with some of it replaced. */
export function example(name: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const text = readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`${name} has no ${from}`);
    return changed.replace(from, to);
  }, text);
}
