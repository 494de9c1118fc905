import type { Projection } from '../model/projection.ts';
import type { InputPath } from '../model/scenario/inputPath.ts';

/** A default that stands in the figures because nobody entered it: where it would be written, and what is taken. */
export interface Assumed {
  readonly path: InputPath;
  readonly value: string;
}

/** Every default the scenario leaves standing that moves a figure, in the order of the form. */
export function assumedIn(projection: Projection): Assumed[] {
  const { scenario } = projection.compiled;
  const open = (path: InputPath, given: unknown, value: string): Assumed[] =>
    given === undefined ? [{ path, value }] : [];
  const moves = scenario.futures.filter((future) => (future.waves ?? []).length > 0);
  return [
    ...open('horizon', scenario.horizon, '60'),
    ...scenario.clusters
      .filter((cluster) => cluster.guests.length > 0)
      .flatMap((cluster) => open(`clusters/${cluster.id}/usedShare`, cluster.usedShare, '0.8')),
    ...scenario.platforms.flatMap((platform) =>
      open(`platforms/${platform.id}/density`, platform.density, '1'),
    ),
    ...(scenario.purchase ? open('purchase/life', scenario.purchase.life, '60') : []),
    ...open('assumptions/rebuild', scenario.assumptions?.rebuild, '1'),
    ...moves.flatMap((future) => open(`futures/${future.id}/overlap`, future.overlap, '1')),
    ...open('finance/rate', scenario.finance?.rate, '0'),
  ];
}
