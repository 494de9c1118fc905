import type { Cluster } from '../../model/scenario/estate.ts';

/** How large an estate is: what changes when another one takes its place. */
export interface EstateSize {
  readonly clusters: number;
  readonly hosts: number;
  readonly cores: number;
  readonly vms: number;
}

/** The size of some clusters. */
export function sizeOf(clusters: readonly Pick<Cluster, 'hosts' | 'guests'>[]): EstateSize {
  const hosts = clusters.flatMap((cluster) => cluster.hosts);
  const guests = clusters.flatMap((cluster) => cluster.guests);
  return {
    clusters: clusters.length,
    hosts: hosts.reduce((sum, { count }) => sum + count, 0),
    cores: hosts.reduce(
      (sum, { count, sockets, coresPerSocket }) => sum + count * sockets * coresPerSocket,
      0,
    ),
    vms: guests.reduce((sum, { vms }) => sum + vms, 0),
  };
}
