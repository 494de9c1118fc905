import { leversOf, type Levers } from '../../report/levers.ts';
import { verdictOf } from '../../report/verdict.ts';
import { fieldTitle } from '../../wording/fields.ts';
import { speechOf, type Speech } from '../../wording/speech.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { leverEffect, leversNote, LEVER_WORDS } from '../../wording/ui/levers.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { load, type LoadOptions } from '../load.ts';

/** Options of `phasein sensitivity`. */
export interface SensitivityOptions extends LoadOptions {
  readonly json?: boolean;
  readonly locale?: string;
}

/** Ranks the inputs that matter most to the verdict, each with what a change of it does. */
export function sensitivity(io: Io, file: string, options: SensitivityOptions): ExitCode {
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  const { projection } = loaded;
  const levers = leversOf(projection, verdictOf(projection, [], 'glance'));
  const asData = { format: 'phasein-sensitivity', version: 1, ...levers };
  io.out(
    options.json === true ? jsonText(asData) : `${text(levers, speechOf(projection, options.locale))}\n`,
  );
  return loaded.code;
}

function text(found: Levers | undefined, speech: Speech): string {
  if (!found || found.levers.length === 0) return LEVER_WORDS.none;
  const lines = found.levers.map((lever) => {
    const isShare = fieldWords(lever.path, speech.currency).unit === '%';
    return `  ${fieldTitle(lever.path, speech)}: ${leverEffect(lever, isShare, speech)}  [${lever.path}]`;
  });
  return [leversNote(found, speech), ...lines].join('\n');
}
