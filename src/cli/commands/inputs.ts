import { allPaths, getAt } from '../../model/scenario/paths.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { load, type LoadOptions } from '../load.ts';

/** Lists every input of a scenario as PATH=VALUE, ready for --set. */
export function inputs(io: Io, file: string, options: LoadOptions): ExitCode {
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  const { scenario } = loaded.projection.compiled;
  const lines = allPaths(scenario).map((path) => `${path}=${textOf(getAt(scenario, path))}\n`);
  io.out(lines.join(''));
  return loaded.code;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : JSON.stringify(value);
}
