import type { Offer } from '../../model/scenario/contracts.ts';
import type { Cluster } from '../../model/scenario/estate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { renewedCluster, sameCluster, type Unlisted } from './matchCluster.ts';
import type { ReadCluster } from './readCluster.ts';

/** Which of the scenario stays when its estate is replaced. */
export interface Keeping {
  /** Contracts and what futures decide about them. */
  readonly contracts: boolean;
  /** What the inventory does not list at all: a cluster that is known keeps its own. */
  readonly unlisted?: Unlisted | undefined;
}

/**
 * The scenario with the clusters of an inventory in the place of its own. Prices, platforms, costs, assumptions and futures
 * stay; a cluster of the same name keeps its licence and everything else that no inventory knows. A new one takes the
 * licence of most of the old cores, or `offer` where there are none.
 */
export function replaceEstate(
  scenario: Scenario,
  read: readonly ReadCluster[],
  offer: Offer,
  keeping: Keeping,
): Scenario {
  const usual = usualOffer(scenario) ?? offer.id;
  const clusters = renewed(scenario.clusters, read, usual, keeping.unlisted);
  const isNew = usual === offer.id && !scenario.offers.some(({ id }) => id === offer.id);
  const kept = keeping.contracts ? scenario : withoutContracts(scenario);
  return { ...kept, clusters, offers: isNew ? [...scenario.offers, offer] : scenario.offers };
}

/** The id that each cluster of an inventory has once it has replaced the estate. */
export function idsAfter(scenario: Scenario, read: readonly ReadCluster[]): ReadonlyMap<string, string> {
  return new Map(paired(scenario.clusters, read).map(({ cluster, id }) => [cluster.id, id]));
}

interface Pair {
  readonly cluster: ReadCluster;
  readonly old: Cluster | undefined;
  readonly id: string;
}

function paired(before: readonly Cluster[], read: readonly ReadCluster[]): Pair[] {
  const taken = new Set<string>();
  const pairs = read.map((cluster) => {
    const old = sameCluster(
      cluster,
      before.filter(({ id }) => !taken.has(id)),
    );
    if (old) taken.add(old.id);
    return { cluster, old };
  });
  return pairs.map(({ cluster, old }) => {
    if (old) return { cluster, old, id: old.id };
    const id = freeId(cluster.id, taken);
    taken.add(id);
    return { cluster, old, id };
  });
}

function renewed(
  before: readonly Cluster[],
  read: readonly ReadCluster[],
  usual: string,
  unlisted: Unlisted | undefined,
): Cluster[] {
  const clusters = paired(before, read).map(({ cluster, old, id }) =>
    old ? renewedCluster(old, cluster, unlisted) : { ...cluster, id, offer: usual },
  );
  const ids = new Set(clusters.map(({ id }) => id));
  return clusters.map(({ follows, ...cluster }) => {
    return follows !== undefined && ids.has(follows) ? { ...cluster, follows } : cluster;
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
  return id;
}

function usualOffer({ clusters }: Scenario): string | undefined {
  const cores = new Map<string, number>();
  for (const { offer, hosts } of clusters) {
    const own = hosts.reduce(
      (sum, { count, sockets, coresPerSocket }) => sum + count * sockets * coresPerSocket,
      0,
    );
    cores.set(offer, (cores.get(offer) ?? 0) + own);
  }
  return [...cores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function withoutContracts(scenario: Scenario): Scenario {
  const futures = scenario.futures.map(({ renewals: _renewals, support: _support, ...future }) => future);
  return { ...scenario, holdings: [], futures };
}
