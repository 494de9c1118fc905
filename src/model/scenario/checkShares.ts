import { mayMove } from './mayMove.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { Cluster, GuestGroup } from './estate.ts';
import type { InputPath } from './inputPath.ts';
import { at } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Reach } from './reach.ts';

/** A wave with its scope prepared. */
export interface MovingWave {
  readonly id: string;
  readonly reach: Reach;
}

/**
 * Waves of one future that together would move more of a guest group than there is, whatever their platforms and months;
 * named is the wave with which the sum passes 1, with the first group and the number of groups (model.md 4).
 */
export function checkShares(
  clusters: readonly Cluster[],
  waves: readonly MovingWave[],
  future: InputPath,
): Problem[] {
  if (sum(waves) <= MOST) return [];
  const excess = new Map<string, { group: string; share: string; groups: number }>();
  for (const cluster of clusters) {
    const here = waves.filter(({ reach }) => reach.cluster(cluster));
    if (sum(here) <= MOST) continue;
    for (const group of cluster.guests) {
      const over = excessOver(here, group);
      if (!over || !mayMove(group)) continue;
      const known = excess.get(over.wave) ?? { group: group.id, share: shown(over.share), groups: 0 };
      excess.set(over.wave, { ...known, groups: known.groups + 1 });
    }
  }
  return [...excess].map(([wave, data]) =>
    problem(at(`${future}/waves`, wave, 'share'), 'shares-above-one', data),
  );
}

const MOST = 1 + TOLERANCE;

function sum(waves: readonly MovingWave[]): number {
  return waves.reduce((total, { reach }) => total + reach.share, 0);
}

function excessOver(
  waves: readonly MovingWave[],
  group: GuestGroup,
): { wave: string; share: number } | undefined {
  let share = 0;
  let passing: string | undefined;
  for (const wave of waves) {
    if (!wave.reach.group(group)) continue;
    share += wave.reach.share;
    if (share > MOST) passing ??= wave.id;
  }
  return passing === undefined ? undefined : { wave: passing, share };
}

// Shares carry ten decimals at most, so that the noise of adding doubles is cut off and nothing else.
function shown(share: number): string {
  return String(Number(share.toFixed(10)));
}
