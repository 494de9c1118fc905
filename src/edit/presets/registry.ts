import type { Future } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { exitBeforeRenewal } from './exitBeforeRenewal.ts';
import { fullExit } from './fullExit.ts';
import { marginFirst } from './marginFirst.ts';
import type { Preset } from './preset.ts';
import { slowRenewals } from './slowRenewals.ts';
import { stayAndShrink } from './stayAndShrink.ts';
import { stayAsIs } from './stayAsIs.ts';
import { stopGrowth } from './stopGrowth.ts';

/** Every preset, one line each, in the order in which they are offered. */
export const PRESETS = [
  stayAsIs,
  stayAndShrink,
  stopGrowth,
  slowRenewals,
  marginFirst,
  fullExit,
  exitBeforeRenewal,
] as const satisfies readonly Preset[];

/** The future of a preset for a scenario, under an id that is still free; undefined where the scenario leaves no room for it. */
export function fromPreset(preset: Preset, scenario: Scenario, platform?: string): Future | undefined {
  const target = platform ?? scenario.platforms[0]?.id;
  if (preset.moves && target === undefined) return undefined;
  const decisions = preset.decide({ scenario, platform: target ?? '' });
  return decisions && { id: freeId(preset.id, scenario), ...decisions };
}

function freeId(id: string, scenario: Scenario): string {
  const taken = new Set(scenario.futures.map((future) => future.id));
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${String(count)}`;
  return free;
}
