import { isRecord, own } from '../model/scenario/shape.ts';
import { readScenario, readThoroughly, SCENARIO_VERSION } from '../model/scenario/parse.ts';
import type { Problem } from '../model/scenario/problem.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { textOf } from './fileText.ts';
import { readJson } from './json.ts';
import { migrated } from './migrations/migrate.ts';

/** What opening a file gave: the best scenario it allows, what could not be read, and the file as it was. */
export interface Opened {
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Problem[];
  /** What this version can read of a file of a newer one: to be looked at, never to be written over. */
  readonly newer?: Newer;
  /** Exactly what was opened, so that nothing is lost by opening it, whatever could be read. */
  readonly original: string | Uint8Array;
}

/** A file of a newer version as this one reads it. */
export interface Newer {
  readonly version: number;
  /** What can be read, as a scenario of this version; undefined where that is too little. */
  readonly scenario: Scenario | undefined;
  /** What cannot be read or is not known: what a copy in this version would lose. */
  readonly problems: readonly Problem[];
}

/** Opens a saved scenario of this or any earlier version; never throws, whatever the file holds. */
export function openScenario(file: string | Uint8Array): Opened {
  return { ...read(file), original: file };
}

function read(file: string | Uint8Array): Omit<Opened, 'original'> {
  const text = textOf(file);
  if ('problem' in text) return { scenario: undefined, problems: [text.problem] };
  const json = readJson(text.text);
  if ('problem' in json) return { scenario: undefined, problems: [json.problem] };
  const current =
    isRecord(json.value) && own(json.value, 'format') === 'phasein' ? migrated(json.value) : json.value;
  const reads = text.text.includes('__proto__') ? readThoroughly : readScenario;
  const found = reads(current);
  const newer = found.problems.find(isNewer);
  if (!newer || !isRecord(current)) return found;
  const { version } = newer.data;
  return { ...found, newer: { version, ...reads({ ...current, version: SCENARIO_VERSION }) } };
}

function isNewer(problem: Problem): problem is Problem<'newer-version'> {
  return problem.code === 'newer-version';
}
