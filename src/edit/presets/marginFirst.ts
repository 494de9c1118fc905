import { mayMove } from '../../model/scenario/mayMove.ts';
import { complexityOf } from '../../model/costs/complexity.ts';
import type { GuestGroup } from '../../model/scenario/estate.ts';
import type { Wave } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { monthsLater } from './contractEnds.ts';
import type { Decisions, Preset, PresetGiven } from './preset.ts';

const MARGIN_MONTHS = 12;
const ALL_MONTHS = 36;
const LINUX: readonly GuestGroup['kind'][] = ['rhel', 'sles', 'oracle-linux', 'ubuntu', 'linux-free'];

/** Margin first: easy Linux VMs in the first year, the rest in the two years after it (model.md 4; phase-in of 36 months). */
export const marginFirst: Preset = { id: 'margin-first', moves: true, decide };

function decide({ scenario, platform }: PresetGiven): Decisions {
  const movable = scenario.clusters.flatMap((cluster) => cluster.guests).filter(mayMove);
  const hard = new Set(movable.filter((group) => !isEasyLinux(group)).map((group) => group.id));
  const easy = new Set(movable.map((group) => group.id).filter((id) => !hard.has(id)));
  if (easy.size === 0 || hard.size === 0) return { waves: [wave('all', platform, scenario, 0, ALL_MONTHS)] };
  return {
    waves: [
      { ...wave('margin', platform, scenario, 0, MARGIN_MONTHS), groups: [...easy] },
      { ...wave('rest', platform, scenario, MARGIN_MONTHS, ALL_MONTHS), groups: [...hard] },
    ],
  };
}

/** Easy as somebody said, or as the cost of moving it assumes. */
function isEasyLinux(group: GuestGroup): boolean {
  return LINUX.includes(group.kind) && complexityOf(group) === 'easy';
}

function wave(id: string, platform: string, { start }: Scenario, from: number, to: number): Wave {
  return { id, platform, from: monthsLater(start, from), to: monthsLater(start, to) };
}
