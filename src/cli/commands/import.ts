import { offersFor } from '../../catalogue/offersFor.ts';
import { consequencesOf } from '../../edit/import/consequences.ts';
import { draftScenario } from '../../edit/import/draft.ts';
import { vmwareOffer } from '../../edit/import/openLicence.ts';
import { isInCatalogue } from '../../edit/import/licence.ts';
import { replaceEstate } from '../../edit/import/replaceEstate.ts';
import { mayBeInventory, type SourceFile } from '../../import/files/sourceFile.ts';
import { readEstateOf } from '../../import/readEstate.ts';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import { openScenario } from '../../saved/open.ts';
import { statingAll } from '../../edit/catalogue/stating.ts';
import { saveScenario } from '../../saved/save.ts';
import { DRAFT_WORDS, draftName } from '../../wording/inventory/draft.ts';
import { guestGroupName } from '../../wording/inventory/guests.ts';
import { importJson, importText, reportJson, type Imported } from '../imported.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { bytesOf, dateOf, named, say } from '../load.ts';
import { writeNew } from '../writeNew.ts';

/** Options of `phasein import`. */
export interface ImportOptions {
  readonly output?: string;
  readonly into?: string;
  readonly force?: boolean;
  readonly licence?: string;
  readonly json?: boolean;
  readonly report?: boolean;
  readonly decimal?: 'comma' | 'point';
  readonly start?: string;
  readonly currency: string;
  readonly today?: string;
  readonly locale?: string;
}

/** Reads an inventory of files and folders, tells what it holds, and writes a scenario of it. */
export async function importFiles(
  io: Io,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const start = options.start ?? dateOf(io, options.today)?.slice(0, 7);
  const files = start === undefined ? undefined : filesOf(io, paths);
  if (!files || start === undefined) return EXIT.usage;
  if (!/^(199\d|20\d\d)-(0[1-9]|1[0-2])$/.test(start))
    return refused(io, `--start ${start}: write a month such as 2027-01`);
  if (!/^[A-Z]{3}$/.test(options.currency))
    return refused(io, `--currency ${options.currency}: write a code such as USD`);
  const { licence } = options;
  if (licence !== undefined && !isInCatalogue(licence))
    return refused(
      io,
      `--licence ${licence}: the catalogue has no such offer; \`phasein catalogue\` lists them`,
    );
  const decimal = options.decimal && DECIMALS[options.decimal];
  const read = await readEstateOf(files, guestGroupName, { decimal });
  const [file = ''] = paths;
  if (!read.estate) {
    for (const problem of read.problems) io.err(importText.problem(file, problem));
    return EXIT.usage;
  }
  if (options.report === true) return reported(io, read.estate, options);
  const made = madeOf(io, file, read.estate, { ...options, start });
  return made ? written(io, { estate: read.estate, ...made }, options) : EXIT.usage;
}

const DECIMALS = { comma: ',', point: '.' } as const;

/** The files that were named, and those of a folder that an inventory may be in. */
function filesOf(io: Io, paths: readonly string[]): readonly SourceFile[] | undefined {
  const all = paths.flatMap((path) => insideOf(io, path)?.filter(mayBeInventory) ?? [path]);
  const files = all.flatMap((path) => {
    const bytes = bytesOf(io, path);
    return bytes ? [{ name: named(path), blob: new Blob([new Uint8Array(bytes)]) }] : [];
  });
  if (all.length === 0) io.err(`${paths.join(', ')}: holds no workbook, text or archive\n`);
  return all.length > 0 && files.length === all.length ? files : undefined;
}

/** A folder that may not be looked into says so when it is read as a file. */
function insideOf(io: Io, path: string): readonly string[] | undefined {
  try {
    return io.filesIn(path);
  } catch {
    return undefined;
  }
}

function refused(io: Io, text: string): ExitCode {
  io.err(`${text}\n`);
  return EXIT.usage;
}

function madeOf(
  io: Io,
  file: string,
  { clusters }: ReadEstate,
  { into, output, start, currency, licence }: ImportOptions & { readonly start: string },
): Pick<Imported, 'scenario' | 'consequences'> | undefined {
  if (into === undefined) {
    const chosen = licence === undefined ? {} : { licence };
    const about = { name: draftName(named(file)), currency, start, words: DRAFT_WORDS, ...chosen };
    const scenario = draftScenario(clusters, about);
    return { scenario, consequences: [] };
  }
  const bytes = bytesOf(io, into);
  if (!bytes) return undefined;
  const { scenario, problems } = openScenario(bytes);
  say(io, into, problems);
  if (problems.length > 0 && output === into) {
    io.err(`${into}: would lose what cannot be read; name another file with -o\n`);
    return undefined;
  }
  if (!scenario) return undefined;
  const after = replaceEstate(scenario, clusters, vmwareOffer(DRAFT_WORDS.licence), { contracts: true });
  return { scenario: after, consequences: consequencesOf(scenario, after, offersFor(after)) };
}

/** The reconciliation alone; nothing is made of it. */
function reported(io: Io, estate: ReadEstate, { json, locale }: ImportOptions): ExitCode {
  io.out(json === true ? reportJson(estate) : importText.report({ estate }, locale));
  return codeOf(estate);
}

function codeOf({ problems }: ReadEstate): ExitCode {
  return problems.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.good;
}

function written(io: Io, imported: Imported, options: ImportOptions): ExitCode {
  const { output, json, locale } = options;
  const text = json === true ? importJson(imported) : importText.whole(imported, output, locale);
  // The scenario itself on standard output leaves room for the summary on the other one only.
  if (output === '-') {
    io.out(saveScenario(statingAll(imported.scenario)));
    io.err(text);
  } else {
    if (output !== undefined && !writeNew(io, output, saveScenario(statingAll(imported.scenario)), options))
      return EXIT.usage;
    io.out(text);
  }
  return codeOf(imported.estate);
}
