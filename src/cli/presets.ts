import { addFuture } from '../edit/futures/add.ts';
import type { Barred, PresetId } from '../edit/presets/preset.ts';
import { PRESETS } from '../edit/presets/registry.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { PRESET_WORDS } from '../wording/presets.ts';
import { nearest } from './nearest.ts';
import { UnusableSetting } from './unusable.ts';

/** Which futures of presets a command adds, and where their VMs move to. */
export interface PresetOptions {
  /** Ids, several in one text with commas between them. */
  readonly preset?: readonly string[];
  readonly platform?: string;
}

/** A preset that a scenario has no room for. */
export interface BarredPreset extends Barred {
  readonly preset: PresetId;
}

/** A scenario with the futures that were asked for beside its own, and those that it has no room for. */
export interface WithPresets {
  readonly scenario: Scenario;
  readonly barred: readonly BarredPreset[];
}

/** Adds the futures of presets in the order in which they are named. */
export function withPresets(given: Scenario, { preset = [], platform }: PresetOptions): WithPresets {
  const barred: BarredPreset[] = [];
  let scenario = given;
  for (const id of preset.flatMap((ids) => ids.split(',')).map(idOf)) {
    const { name } = PRESET_WORDS[id];
    const added = addFuture(scenario, { id, name, ...(platform === undefined ? {} : { platform }) });
    if ('barred' in added) barred.push({ ...added, preset: id });
    else scenario = added.scenario;
  }
  return { scenario, barred };
}

function idOf(text: string): PresetId {
  const known = PRESETS.map(({ id }) => id);
  const found = known.find((id) => id === text.trim());
  if (found !== undefined) return found;
  const meant = nearest(text, known, 1).join('');
  throw new UnusableSetting(
    `--preset ${text}: there is no such preset; the nearest is ${meant}, and \`phasein presets\` lists all`,
  );
}
