import { mayMove } from './mayMove.ts';
import type { Cluster, GuestGroup } from './estate.ts';
import type { Wave } from './futures.ts';

/** Which VMs a wave or a diversion names, and the share of them: every part that is given must name them (model.md 4). */
export type Scope = Pick<Wave, 'clusters' | 'kinds' | 'groups' | 'share'>;

/** A scope made quick to ask for many groups, and the share of what it reaches that moves. */
export interface Reach {
  readonly share: number;
  readonly cluster: (cluster: Cluster) => boolean;
  readonly group: (group: GuestGroup) => boolean;
}

/** Prepares a scope; the group test alone does not look at the cluster, nor whether the group may move. */
export function reachOf({ clusters, kinds, groups, share }: Scope): Reach {
  const inClusters = clusters && new Set(clusters);
  const inKinds = kinds && new Set(kinds);
  const inGroups = groups && new Set(groups);
  return {
    share: Number(share ?? '1'),
    cluster: ({ id }) => inClusters?.has(id) ?? true,
    group: ({ id, kind }) => (inKinds?.has(kind) ?? true) && (inGroups?.has(id) ?? true),
  };
}

/** Whether a scope reaches any group that may move. */
export function reachesAny(reach: Reach, clusters: readonly Cluster[]): boolean {
  return clusters.some(
    (cluster) =>
      reach.cluster(cluster) && cluster.guests.some((group) => mayMove(group) && reach.group(group)),
  );
}
