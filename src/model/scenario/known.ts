import type { Offer } from './contracts.ts';
import { inside, type InputPath } from './inputPath.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario and its catalogue name, by id: what every reference must be found in. */
export interface Known {
  readonly offers: ReadonlyMap<string, Offer>;
  readonly clusters: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly holdings: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

/** Collects the ids of a scenario; its own offers replace those of the catalogue. */
export function knownIn(scenario: Scenario, catalogue: readonly Offer[]): Known {
  const { clusters, platforms, holdings, futures } = scenario;
  const ids = (things: readonly { readonly id: string }[]): Set<string> =>
    new Set(things.map(({ id }) => id));
  return {
    offers: new Map([...catalogue, ...scenario.offers].map((offer) => [offer.id, offer])),
    clusters: ids(clusters),
    platforms: ids(platforms),
    holdings: ids(holdings),
    groups: ids(clusters.flatMap(({ guests }) => guests)),
    futures: ids(futures),
    sites: new Set(clusters.map(({ site }) => site ?? '')),
  };
}

type UnknownCode =
  'unknown-site' | `unknown-${'offer' | 'platform' | 'cluster' | 'holding' | 'group' | 'future'}`;

/** Names the ids at an address that nothing carries; absent references are no mistake. */
export function unknown(
  path: InputPath,
  ids: string | readonly string[] | undefined,
  among: { has(id: string): boolean },
  code: UnknownCode,
): Problem[] {
  const given = typeof ids === 'string' ? [ids] : (ids ?? []);
  return given.filter((id) => !among.has(id)).map((id) => problem(path, code, { id }));
}

/** The address of a thing in one of the lists of a scenario. */
export function at(list: InputPath, id: string, ...fields: readonly string[]): InputPath {
  return [id, ...fields].reduce(inside, list);
}
