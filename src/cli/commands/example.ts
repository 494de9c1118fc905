import { PERSONAS } from '../../edit/personas/registry.ts';
import { PERSONA_WORDS } from '../../wording/personas.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { nearest } from '../nearest.ts';

/** Writes the scenario of a persona, or lists the personas where none is named. */
export async function example(io: Io, name: string | undefined): Promise<ExitCode> {
  if (name === undefined) {
    io.out(PERSONAS.map(({ id }) => `${id}\n  ${PERSONA_WORDS[id].sentence}\n`).join(''));
    return EXIT.good;
  }
  const found = PERSONAS.find(({ id }) => id === name);
  if (found) {
    io.out(jsonText((await found.load()).default));
    return EXIT.good;
  }
  const meant = nearest(
    name,
    PERSONAS.map(({ id }) => id),
    1,
  ).join('');
  io.err(
    `example ${name}: there is no such example; the nearest is ${meant}, and \`phasein example\` lists all\n`,
  );
  return EXIT.usage;
}
