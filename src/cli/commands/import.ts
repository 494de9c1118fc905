import { draftScenario, vmwareOffer } from '../../edit/import/draft.ts';
import { replaceEstate } from '../../edit/import/replaceEstate.ts';
import { readEstate } from '../../import/readEstate.ts';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { openScenario } from '../../saved/open.ts';
import { saveScenario } from '../../saved/save.ts';
import { DRAFT_WORDS, draftName } from '../../wording/inventory/draft.ts';
import { guestGroupName } from '../../wording/inventory/guests.ts';
import { importJson, importText, type Imported } from '../imported.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { bytesOf, dateOf, named, say } from '../load.ts';

/** Options of `phasein import`. */
export interface ImportOptions {
  readonly output?: string;
  readonly into?: string;
  readonly json?: boolean;
  readonly start?: string;
  readonly currency: string;
  readonly today?: string;
  readonly locale?: string;
}

/** Reads an inventory, tells what it holds, and writes a scenario of it. */
export async function importFile(io: Io, file: string, options: ImportOptions): Promise<ExitCode> {
  const start = options.start ?? dateOf(io, options.today)?.slice(0, 7);
  const bytes = start === undefined ? undefined : bytesOf(io, file);
  if (!bytes || start === undefined) return EXIT.usage;
  if (!/^(199\d|20\d\d)-(0[1-9]|1[0-2])$/.test(start))
    return refused(io, `--start ${start}: write a month such as 2027-01`);
  if (!/^[A-Z]{3}$/.test(options.currency))
    return refused(io, `--currency ${options.currency}: write a code such as USD`);
  const read = await readEstate(new Blob([new Uint8Array(bytes)]), named(file), guestGroupName);
  if (!read.estate) {
    for (const problem of read.problems) io.err(importText.problem(file, problem));
    return EXIT.usage;
  }
  const scenario = scenarioOf(io, file, read.estate, { ...options, start });
  return scenario ? written(io, { estate: read.estate, scenario }, options) : EXIT.usage;
}

function refused(io: Io, text: string): ExitCode {
  io.err(`${text}\n`);
  return EXIT.usage;
}

function scenarioOf(
  io: Io,
  file: string,
  { clusters }: ReadEstate,
  { into, output, start, currency }: ImportOptions & { readonly start: string },
): Scenario | undefined {
  if (into === undefined)
    return draftScenario(clusters, { name: draftName(file), currency, start, words: DRAFT_WORDS });
  const bytes = bytesOf(io, into);
  if (!bytes) return undefined;
  const { scenario, problems } = openScenario(bytes);
  say(io, into, problems);
  if (problems.length > 0 && output === into) {
    io.err(`${into}: would lose what cannot be read; name another file with -o\n`);
    return undefined;
  }
  return scenario && replaceEstate(scenario, clusters, vmwareOffer(DRAFT_WORDS.licence), { contracts: true });
}

function written(io: Io, imported: Imported, { output, json, locale }: ImportOptions): ExitCode {
  const text = json === true ? importJson(imported) : importText.whole(imported, output, locale);
  // The scenario itself on standard output leaves room for the summary on the other one only.
  if (output === '-') {
    io.out(saveScenario(imported.scenario));
    io.err(text);
  } else {
    if (output !== undefined && !kept(io, output, saveScenario(imported.scenario))) return EXIT.usage;
    io.out(text);
  }
  return imported.estate.problems.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.good;
}

function kept(io: Io, file: string, text: string): boolean {
  try {
    io.write(file, text);
    return true;
  } catch (error) {
    io.err(`${file}: cannot be written (${(error as { code?: string }).code ?? 'unknown'})\n`);
    return false;
  }
}
