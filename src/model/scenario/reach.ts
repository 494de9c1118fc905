import { mayMove } from '../compile/compiled.ts';
import type { Cluster, GuestGroup } from './estate.ts';
import type { Wave } from './futures.ts';

/** Which VMs a wave or a diversion names: every part of the scope that is given must name them (model.md 4). */
export type Scope = Pick<Wave, 'clusters' | 'kinds' | 'groups'>;

/** A scope made quick to ask for many groups. */
export interface Reach {
  readonly cluster: (cluster: Cluster) => boolean;
  readonly group: (group: GuestGroup) => boolean;
}

/** Prepares a scope; the group test alone does not look at the cluster, nor whether the group may move. */
export function reachOf({ clusters, kinds, groups }: Scope): Reach {
  const inClusters = clusters && new Set(clusters);
  const inKinds = kinds && new Set(kinds);
  const inGroups = groups && new Set(groups);
  return {
    cluster: ({ id }) => inClusters?.has(id) ?? true,
    group: ({ id, kind }) => (inKinds?.has(kind) ?? true) && (inGroups?.has(id) ?? true),
  };
}

/** Whether a scope reaches any group that may move. */
export function reachesAny(scope: Scope, clusters: readonly Cluster[]): boolean {
  const reach = reachOf(scope);
  return clusters.some(
    (cluster) =>
      reach.cluster(cluster) && cluster.guests.some((group) => mayMove(group) && reach.group(group)),
  );
}
