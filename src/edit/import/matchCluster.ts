import type { Cluster, GuestGroup, HostGroup } from '../../model/scenario/estate.ts';
import type { ReadCluster } from './readCluster.ts';

/**
 * The cluster of a scenario that an inventory's cluster is: of the same name, and of the same site where both state one; of
 * several such clusters, which are numbered by their vCenters, the one with the same id.
 */
export function sameCluster(read: ReadCluster, clusters: readonly Cluster[]): Cluster | undefined {
  const named = clusters.filter(
    ({ id, name }) => id === read.id || (name !== undefined && name === read.name),
  );
  const there = named.filter(({ site }) => site === read.site);
  return there.find(({ id }) => id === read.id) ?? there[0] ?? (named.length === 1 ? named[0] : undefined);
}

/** Whether an inventory lists no hosts, or no VMs: nothing is known of them then, which is not that there are none. */
export interface Unlisted {
  readonly hosts: boolean;
  readonly guests: boolean;
}

const ALL_LISTED: Unlisted = { hosts: false, guests: false };

/** What a person said of a cluster stays, and so does what is not listed; what can be counted is counted anew. */
export function renewedCluster(before: Cluster, read: ReadCluster, unlisted: Unlisted = ALL_LISTED): Cluster {
  return {
    ...before,
    ...(read.usedShare === undefined ? {} : { usedShare: read.usedShare }),
    ...(read.vsan === undefined ? {} : { vsan: { ...before.vsan, ...read.vsan } }),
    hosts: unlisted.hosts ? before.hosts : read.hosts.map((group) => renewedHosts(before.hosts, group)),
    guests: unlisted.guests ? before.guests : read.guests.map((group) => renewedGuests(before.guests, group)),
  };
}

function renewedHosts(before: readonly HostGroup[], read: HostGroup): HostGroup {
  const same = before.find((group) => {
    return (
      group.sockets === read.sockets &&
      group.coresPerSocket === read.coresPerSocket &&
      group.ramGiB === read.ramGiB
    );
  });
  return same ? { ...same, count: read.count } : read;
}

function renewedGuests(before: readonly GuestGroup[], read: GuestGroup): GuestGroup {
  const same = before.find(({ id, kind }) => id === read.id && kind === read.kind);
  if (!same) return read;
  // Sizes that the inventory no longer knows are unknown again: an old one would look as if it had been counted.
  const { vcpu: _vcpu, ramGiB: _ramGiB, diskGiB: _diskGiB, poweredOn: _poweredOn, ...said } = same;
  const { name, complexity } = same;
  return {
    ...said,
    ...read,
    ...(name === undefined ? {} : { name }),
    ...(complexity === undefined ? {} : { complexity }),
  };
}
