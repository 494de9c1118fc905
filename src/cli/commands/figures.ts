import { allFigures } from '../../model/explain/explain.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { load, type LoadOptions } from '../load.ts';

/** Lists the addresses of all figures of a scenario, one a line, those containing a text if one is given. */
export function figures(
  io: Io,
  file: string,
  options: LoadOptions & { readonly containing?: string },
): ExitCode {
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  const wanted = options.containing ?? '';
  const ids = allFigures(loaded.projection).filter((id) => id.includes(wanted));
  io.out(ids.map((id) => `${id}\n`).join(''));
  return loaded.code;
}
