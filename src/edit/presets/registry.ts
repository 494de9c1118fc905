import { mayMove } from '../../model/scenario/mayMove.ts';
import type { Future } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { freeId } from './freeId.ts';
import { exitBeforeRenewal } from './exitBeforeRenewal.ts';
import { fullExit } from './fullExit.ts';
import { marginFirst } from './marginFirst.ts';
import type { Barred, Preset } from './preset.ts';
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
  const made = offered(preset, scenario, platform);
  return 'barred' in made ? undefined : made;
}

/** The same, or why the scenario leaves no room for it; VMs move to the first platform unless another is named. */
export function offered(preset: Preset, scenario: Scenario, platform?: string): Future | Barred {
  const target = platform ?? scenario.platforms[0]?.id;
  const barred = preset.moves ? barredMove(scenario, target) : undefined;
  const made = barred ?? preset.decide({ scenario, platform: target ?? '' });
  return 'barred' in made ? made : { id: freeId(preset.id, scenario), ...made };
}

function barredMove({ clusters }: Scenario, target: string | undefined): Barred | undefined {
  if (target === undefined) return { barred: 'no-platform', path: 'platforms' };
  const movable = clusters.some(({ guests }) => guests.some((group) => mayMove(group) && group.vms > 0));
  return movable ? undefined : { barred: 'nothing-may-move', path: 'clusters' };
}
