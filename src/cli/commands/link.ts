import { problem } from '../../model/scenario/problem.ts';
import { linkOf, unpacked } from '../../saved/link.ts';
import { openScenario } from '../../saved/open.ts';
import { packedIn } from '../../saved/packedIn.ts';
import { saveScenario } from '../../saved/save.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { bytesOf, named, say } from '../load.ts';

/** Writes the link of a scenario, or the scenario of a link; says what the link had to leave out. */
export async function link(io: Io, given: string, { page }: { readonly page: string }): Promise<ExitCode> {
  const packed = packedIn(given);
  return packed === undefined ? linkTo(io, given, page) : scenarioIn(io, packed);
}

async function linkTo(io: Io, file: string, page: string): Promise<ExitCode> {
  const bytes = bytesOf(io, file);
  if (!bytes) return EXIT.errors;
  const { scenario, problems } = openScenario(bytes);
  say(io, file, problems);
  if (!scenario) return EXIT.errors;
  const made = await linkOf(scenario);
  if (!made) {
    io.err(`${named(file)}: too large for a link, even without its notes: send the file itself\n`);
    return EXIT.errors;
  }
  if (made.leftOut === 'notes') io.err(`${named(file)}: the notes did not fit into the link\n`);
  io.out(`${page.replace(/#.*$/, '')}${made.hash}\n`);
  return problems.length === 0 ? EXIT.good : EXIT.errors;
}

async function scenarioIn(io: Io, packed: string): Promise<ExitCode> {
  const bytes = await unpacked(packed);
  const { scenario, problems } = bytes
    ? openScenario(bytes)
    : { scenario: undefined, problems: [problem('', 'truncated-file', {})] };
  say(io, 'link', problems);
  if (!scenario) return EXIT.errors;
  io.out(saveScenario(scenario));
  return problems.length === 0 ? EXIT.good : EXIT.errors;
}
