import { offersFor } from '../catalogue/offersFor.ts';
import { eachOnce } from '../model/scenario/eachOnce.ts';
import { readScenario } from '../model/scenario/parse.ts';
import { checkScenario } from '../model/scenario/check.ts';
import type { Problem } from '../model/scenario/problem.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { project } from '../model/project.ts';
import type { Projection } from '../model/projection.ts';
import { openScenario } from '../saved/open.ts';
import { BARRED_WORDS } from '../wording/presets.ts';
import { sentenceOf } from '../wording/problems.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import type { BarredPreset } from './presets.ts';
import { changed, type Changes } from './settings.ts';
import { UnusableSetting } from './unusable.ts';

/** A scenario that was read and projected, with what is wrong in it and the exit code that this deserves. */
export interface Loaded {
  readonly projection: Projection;
  readonly problems: readonly Problem[];
  readonly code: ExitCode;
  /** Whether all of the file could be read: a copy loses nothing of it. */
  readonly isWhole: boolean;
}

/** Options that every command over a scenario takes. */
export interface LoadOptions extends Changes {
  readonly today?: string;
}

/** Reads, changes, checks and projects a file; says every problem with its address. Undefined when there is nothing to project. */
export function load(io: Io, file: string, options: LoadOptions): Loaded | undefined {
  const today = dateOf(io, options.today);
  const read = today === undefined ? undefined : readFile(io, file, options);
  if (!read || today === undefined) return undefined;
  const offers = offersFor(read.scenario);
  const projection = project(read.scenario, offers, today);
  const problems = eachOnce([
    ...read.problems,
    ...checkScenario(read.scenario, offers),
    ...projection.problems,
  ]);
  say(io, file, problems);
  sayBarred(io, file, read.barred);
  const isWrong = read.barred.length > 0 || problems.some(({ severity }) => severity === 'error');
  const code = isWrong ? EXIT.errors : EXIT.good;
  return { projection, problems, code, isWhole: read.problems.length === 0 };
}

/** A scenario as the options changed it, and what of both could not be taken. */
interface Read {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  readonly barred: readonly BarredPreset[];
}

function readFile(io: Io, file: string, options: Changes): Read | undefined {
  const bytes = bytesOf(io, file);
  if (!bytes) return undefined;
  const opened = openScenario(bytes);
  // A file of a newer version is only read: what this one knows of it counts, and the rest is said.
  const scenario = opened.scenario ?? opened.newer?.scenario;
  const problems = [...opened.problems, ...(opened.newer?.problems ?? [])];
  if (!scenario) {
    say(io, file, problems);
    return undefined;
  }
  try {
    const { scenario: wanted, barred } = changed(scenario, options);
    if (wanted === scenario) return { scenario, problems, barred };
    const again = readScenario(wanted);
    const all = [...problems, ...again.problems];
    if (again.scenario) return { scenario: again.scenario, problems: all, barred };
    say(io, file, all);
  } catch (error) {
    if (!(error instanceof UnusableSetting)) throw error;
    io.err(`${error.message}\n`);
  }
  return undefined;
}

/** The bytes of a file, or undefined after saying why there are none. */
export function bytesOf(io: Io, file: string): Uint8Array | undefined {
  try {
    return io.read(file);
  } catch (error) {
    const { code } = error as { code?: string };
    const why = code === undefined ? undefined : REASONS[code];
    io.err(`${named(file)}: ${why ?? 'cannot be read'}\n`);
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'there is no permission to read it',
};

/** How a file is called in messages. */
export function named(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** Says problems where they belong: "file: address: sentence", what merely may be meant marked as a warning or a note. */
export function say(io: Io, file: string, problems: readonly Problem[]): void {
  const marks = { error: '', warning: 'warning: ', info: 'note: ' };
  for (const problem of problems) {
    const address = problem.path === '' ? '' : `${problem.path}: `;
    io.err(`${named(file)}: ${address}${marks[problem.severity]}${sentenceOf(problem)}\n`);
  }
}

/** Says which presets the scenario has no room for, and where the answer would be written. */
function sayBarred(io: Io, file: string, barred: readonly BarredPreset[]): void {
  for (const { preset, path, barred: why } of barred)
    io.err(`${named(file)}: ${path}: preset ${preset} does not apply: ${BARRED_WORDS[why]}\n`);
}

/** The date of the question as it is given or as the machine has it; undefined after saying what is wrong with it. */
export function dateOf(io: Io, given: string | undefined): string | undefined {
  const today = given ?? io.today();
  const date = new Date(`${today}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(today) && today.length === 10)
    return today;
  io.err(`--today ${today}: write a date such as 2026-01-31\n`);
  return undefined;
}
