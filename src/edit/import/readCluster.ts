import type { Cluster } from '../../model/scenario/estate.ts';

/** A cluster that an inventory tells: everything but the licence, which is a matter of contracts. */
export type ReadCluster = Omit<Cluster, 'offer'>;
