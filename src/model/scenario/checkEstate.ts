import { mayMove } from './mayMove.ts';
import type { Cluster } from './estate.ts';
import type { InputPath } from './inputPath.ts';
import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { staysPut } from './targets.ts';

/** What is wrong or still open in the estate: licences and clusters that do not exist, loads unknown, words missing. */
export function checkEstate(scenario: Scenario, known: Known): Problem[] {
  const moves = !scenario.futures.every(staysPut);
  const byId: ById = new Map(scenario.clusters.map((cluster) => [cluster.id, cluster]));
  return scenario.clusters.flatMap((cluster) => {
    const path = at('clusters', cluster.id);
    return [
      ...unknown(`${path}/offer`, cluster.offer, known.offers, 'unknown-offer'),
      ...unknown(`${path}/vsan/offer`, cluster.vsan?.offer, known.offers, 'unknown-offer'),
      ...unknown(`${path}/addOns`, cluster.addOns, known.offers, 'unknown-offer'),
      ...unknown(`${path}/follows`, cluster.follows, known.clusters, 'unknown-cluster'),
      ...checkLoad(cluster, byId),
      ...checkUsedShare(cluster),
      ...checkHosts(cluster, moves),
      ...checkGuests(cluster),
    ];
  });
}

function hasLoad(cluster: Cluster): boolean {
  return cluster.guests.some((group) => group.poweredOn !== false && group.vms > 0);
}

type ById = ReadonlyMap<string | undefined, Cluster>;

function checkLoad(cluster: Cluster, byId: ById): Problem[] {
  if (hasLoad(cluster)) return [];
  const path = at('clusters', cluster.id, 'follows');
  if (cluster.follows === undefined) return [problem(path, 'no-load', {})];
  const visited: string[] = [];
  let leader: Cluster | undefined = cluster;
  while (leader && !hasLoad(leader) && !visited.includes(leader.id)) {
    visited.push(leader.id);
    leader = byId.get(leader.follows);
  }
  // Whoever merely leads into a circle is answered by mending the circle.
  return leader === cluster ? [problem(path, 'follows-in-circle', { clusters: visited })] : [];
}

function checkUsedShare({ id, usedShare }: Cluster): Problem[] {
  const path = at('clusters', id, 'usedShare');
  if (typeof usedShare !== 'object') return checkShare(path, usedShare);
  return [...checkShare(`${path}/vcpu`, usedShare.vcpu), ...checkShare(`${path}/ramGiB`, usedShare.ramGiB)];
}

function checkShare(path: InputPath, given: string | undefined): Problem[] {
  if (given === undefined) return [];
  if (Number(given) === 0) return [problem(path, 'not-above', { given, least: 0 })];
  return Number(given) > 1 ? [problem(path, 'used-share-above-one', { given })] : [];
}

function checkHosts(cluster: Cluster, moves: boolean): Problem[] {
  const path = at('clusters', cluster.id, 'hosts');
  const none = cluster.hosts.every(({ count }) => count === 0);
  const open = moves
    ? cluster.hosts.filter(({ kvmReady = 'unknown', count }) => kvmReady === 'unknown' && count > 0)
    : [];
  return [
    ...(none ? [problem(path, 'no-hosts', {})] : []),
    ...open.map(({ id, count }) => problem(at(path, id, 'kvmReady'), 'kvm-not-known', { hosts: count })),
  ];
}

function checkGuests(cluster: Cluster): Problem[] {
  const waiting = cluster.guests.filter((group) => {
    return group.disposition === 'ask' || (group.disposition === undefined && !mayMove(group));
  });
  const path = at('clusters', cluster.id, 'guests');
  return waiting.map(({ id, vms }) => problem(at(path, id, 'disposition'), 'waits-for-word', { vms }));
}
