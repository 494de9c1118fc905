import { isRecord, own } from '../model/scenario/shape.ts';
import { readScenario, readThoroughly } from '../model/scenario/parse.ts';
import type { Problem } from '../model/scenario/problem.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { textOf } from './fileText.ts';
import { readJson } from './json.ts';
import { migrated } from './migrations/migrate.ts';

/** What opening a file gave: the best scenario it allows, what could not be read, and the file as it was. */
export interface Opened {
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Problem[];
  /** Exactly what was opened, so that nothing is lost by opening it, whatever could be read. */
  readonly original: string | Uint8Array;
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
  return text.text.includes('__proto__') ? readThoroughly(current) : readScenario(current);
}
