import { inside, type InputPath } from '../../model/scenario/inputPath.ts';
import { setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { PRESETS, offered } from '../presets/registry.ts';
import type { Barred, PresetId } from '../presets/preset.ts';
import { freeName } from './freeName.ts';

/** A preset that is wanted in a scenario: which, how its future is called, and where VMs move to (the first platform unless named). */
export interface Wanted {
  readonly id: PresetId;
  readonly name?: string;
  readonly platform?: string;
}

/** The scenario with one more future, and where that stands. */
export interface Added {
  readonly scenario: Scenario;
  readonly path: InputPath;
}

/** Adds the future of a preset after those that are there, or says why the scenario leaves no room for it. */
export function addFuture(scenario: Scenario, { id, name, platform }: Wanted): Added | Barred {
  const preset = PRESETS.find((known) => known.id === id);
  if (!preset) throw new RangeError(`no preset ${id}`);
  const made = offered(preset, scenario, platform);
  if ('barred' in made) return made;
  const path = inside('futures', made.id);
  const future = name === undefined ? made : { ...made, name: freeName(name, scenario) };
  return { scenario: setAt(scenario, path, future), path };
}
