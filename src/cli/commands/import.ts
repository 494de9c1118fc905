import { offersFor } from '../../catalogue/offersFor.ts';
import { keptAndGone } from '../../edit/import/changes.ts';
import { consequencesOf } from '../../edit/import/consequences.ts';
import { draftScenario } from '../../edit/import/draft.ts';
import { vmwareOffer } from '../../edit/import/openLicence.ts';
import { isInCatalogue } from '../../edit/import/licence.ts';
import { withRemarks } from '../../edit/import/remarks.ts';
import { idsAfter, replaceEstate } from '../../edit/import/replaceEstate.ts';
import { taking } from '../../edit/import/take.ts';
import type { PseudonymMap } from '../../import/choose/pseudonyms.ts';
import { mayBeInventory, type SourceFile } from '../../import/files/sourceFile.ts';
import { growthOf, type Growth } from '../../import/growth.ts';
import { readEstateOf, type Wish } from '../../import/readEstate.ts';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import { unlistedIn } from '../../import/reconcile/unlisted.ts';
import { openScenario } from '../../saved/open.ts';
import { statingAll } from '../../edit/catalogue/stating.ts';
import { saveScenario } from '../../saved/save.ts';
import { clusterLines, DRAFT_WORDS, draftName, keptLines, NAMELESS } from '../../wording/inventory/draft.ts';
import { guestGroupName } from '../../wording/inventory/guests.ts';
import { inventorySentence } from '../../wording/inventory/problems.ts';
import { remarksOf, type Taken } from '../../wording/inventory/remarks.ts';
import { wishOf, type WishOptions } from '../importWish.ts';
import { importJson, importText, reportJson, type Imported } from '../imported.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { bytesOf, dateOf, named, say } from '../load.ts';
import { writeNew } from '../writeNew.ts';

/** Options of `phasein import`. */
export interface ImportOptions extends WishOptions {
  readonly older?: string;
  readonly take?: readonly string[];
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
  const wish = wishOf(io, options);
  const take = takenOf(io, options);
  if (!wish || !take) return EXIT.usage;
  const reading = { decimal: options.decimal && DECIMALS[options.decimal] };
  const read = await readEstateOf(files, guestGroupName, reading, wish);
  const [file = ''] = paths;
  if (!read.estate) {
    for (const problem of read.problems) io.err(importText.problem(file, problem));
    return EXIT.usage;
  }
  const slips = read.estate.problems.filter(({ code }) => code === 'choice-of-nothing');
  for (const problem of slips) io.err(`${inventorySentence(problem)}\n`);
  if (slips.length > 0) return EXIT.usage;
  const older =
    options.older === undefined ? undefined : await olderOf(io, options.older, reading, read, wish);
  if (options.older !== undefined && !older) return EXIT.usage;
  const growth = older && growthOf(older, read.estate);
  if (!kept(io, options, read.pseudonyms)) return EXIT.usage;
  const { estate } = read;
  if (options.report === true) return reported(io, estate, growth, options);
  const wanted = { use: take.use, growth: take.growth ? growth : undefined };
  const made = madeOf(io, file, estate, wanted, { ...options, start });
  return made ? written(io, { estate, growth, ...made }, options) : EXIT.usage;
}

const TAKES = ['use', 'growth'];

/** Which proposals are taken over. */
function takenOf(io: Io, { take = [], older }: ImportOptions): { use: boolean; growth: boolean } | undefined {
  const wanted = take.flatMap((one) => one.split(',')).map((one) => one.trim());
  const unknown = wanted.find((one) => !TAKES.includes(one));
  if (unknown !== undefined) io.err(`--take ${unknown}: write ${TAKES.join(' or ')}\n`);
  const growth = wanted.includes('growth');
  if (growth && older === undefined) io.err('--take growth: name an earlier export with --older\n');
  if (unknown !== undefined || (growth && older === undefined)) return undefined;
  return { use: wanted.includes('use'), growth };
}

/** An earlier export, of which the same is wanted; names keep their pseudonyms. */
async function olderOf(
  io: Io,
  path: string,
  reading: Parameters<typeof readEstateOf>[2],
  { pseudonyms }: { readonly pseudonyms?: PseudonymMap },
  { choice }: Wish,
): Promise<ReadEstate | undefined> {
  const files = filesOf(io, [path]);
  if (!files) return undefined;
  const read = await readEstateOf(files, guestGroupName, reading, { choice, pseudonyms });
  if (read.estate) return read.estate;
  for (const problem of read.problems) io.err(importText.problem(path, problem));
  return undefined;
}

/** Writes the map of pseudonyms down; one that was read from there is only added to. */
function kept(io: Io, { pseudonymise }: ImportOptions, pseudonyms: PseudonymMap | undefined): boolean {
  if (pseudonymise === undefined || !pseudonyms) return true;
  return writeNew(io, pseudonymise, `${JSON.stringify(pseudonyms, null, 2)}\n`, { force: true });
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
  estate: ReadEstate,
  taken: Taken,
  { into, output, start, currency, licence, pseudonymise }: ImportOptions & { readonly start: string },
): Pick<Imported, 'scenario' | 'consequences' | 'changes'> | undefined {
  const clusters = taking(estate.clusters, {
    use: taken.use ? estate.use : [],
    growth: taken.growth?.clusters ?? [],
  });
  const remarks = remarksOf(estate, taken);
  const day = estate.source.exportedOn;
  if (into === undefined) {
    const chosen = licence === undefined ? {} : { licence };
    const name = pseudonymise === undefined ? draftName(named(file)) : NAMELESS;
    const about = { name, currency, start, words: DRAFT_WORDS, ...chosen };
    const scenario = draftScenario(clusters, about);
    return { scenario: withRemarks(scenario, remarks, (id) => id, day), consequences: [] };
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
  const unlisted = unlistedIn(estate);
  const offer = vmwareOffer(DRAFT_WORDS.licence);
  const replaced = replaceEstate(scenario, clusters, offer, { contracts: true, unlisted });
  const ids = idsAfter(scenario, clusters);
  const after = withRemarks(replaced, remarks, (id) => ids.get(id), day);
  const consequences = consequencesOf(scenario, after, offersFor(after));
  const [kept, gone] = keptAndGone(scenario.clusters, after.clusters);
  const lines = [...clusterLines(kept, gone), ...(kept.length > 0 ? keptLines(unlisted) : [])];
  return { scenario: after, consequences, changes: lines };
}

/** The reconciliation alone; nothing is made of it. */
function reported(
  io: Io,
  estate: ReadEstate,
  growth: Growth | undefined,
  { json, locale }: ImportOptions,
): ExitCode {
  io.out(json === true ? reportJson(estate, growth) : importText.report({ estate, growth }, locale));
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
