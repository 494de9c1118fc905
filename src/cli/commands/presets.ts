import { PRESETS } from '../../edit/presets/registry.ts';
import { PRESET_WORDS } from '../../wording/presets.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';

/** Lists the presets: the id that --preset takes, and what their futures decide. */
export function presets(io: Io, options: { readonly json?: boolean }): ExitCode {
  const all = PRESETS.map(({ id, moves }) => ({ id, ...PRESET_WORDS[id], moves }));
  const lines = all.map(({ id, name, sentence }) => `${id}\n  ${name}. ${sentence}\n`);
  io.out(options.json === true ? jsonText(all) : lines.join(''));
  return EXIT.good;
}
