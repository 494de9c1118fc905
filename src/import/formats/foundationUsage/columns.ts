import { NOT_THERE, type Columns } from '../../columns/column.ts';
import { MOST } from '../../columns/most.ts';
import type { ClusterRow, HostRow, Known } from '../../inventory.ts';

// VSAN_LICENSE_TIB_COUNT is what the cores entitle to, no need, and is not read.

/** A host with the cores that the script counts for its licences. */
export type CountedHost = HostRow & Known<{ licensedCores: number }>;

const LICENSED = { headings: ['FOUNDATION_LICENSE_CORE_COUNT'], kind: 'count', most: 1e8 } as const;
const CORES_PER_SOCKET = {
  headings: ['NUM_CPU_CORES_PER_SOCKET'],
  kind: 'count',
  most: MOST.coresPerSocket,
  isNeeded: true,
} as const;

/** A row for each host; the last row, of totals, has "-" where nothing is added up. */
export const HOST_COLUMNS: Columns<CountedHost> = {
  name: { headings: ['VMHOST'], kind: 'text', isNeeded: true },
  datacenter: NOT_THERE,
  // Blank for hosts that stand alone.
  cluster: { headings: ['CLUSTER'], kind: 'text' },
  sockets: { headings: ['NUM_CPU_SOCKETS'], kind: 'count', most: MOST.cores, isNeeded: true },
  coresPerSocket: CORES_PER_SOCKET,
  cores: NOT_THERE,
  ramMiB: NOT_THERE,
  runningVms: NOT_THERE,
  vcpus: NOT_THERE,
  licensedCores: LICENSED,
  center: NOT_THERE,
};

/** So many hosts of a cluster, as the script wrote them in January 2024. */
export type CountedCluster = Known<{
  cluster: string;
  hosts: number;
  sockets: number;
  coresPerSocket: number;
  licensedCores: number;
}>;

/** A row for each cluster, whose hosts are all taken to be alike. */
export const CLUSTER_COLUMNS: Columns<CountedCluster> = {
  cluster: { headings: ['CLUSTER'], kind: 'text', isNeeded: true },
  hosts: { headings: ['NUM_HOSTS'], kind: 'count', most: 10_000, isNeeded: true },
  sockets: { headings: ['NUM_CPU_SOCKETS_PER_HOST'], kind: 'count', most: MOST.sockets, isNeeded: true },
  coresPerSocket: CORES_PER_SOCKET,
  licensedCores: LICENSED,
};

/** The second file: raw TiB that vSAN has claimed, a row for each cluster; "ERROR" where a host is not healthy. */
export const VSAN_COLUMNS: Columns<ClusterRow> = {
  name: { headings: ['CLUSTER'], kind: 'text', isNeeded: true },
  hosts: NOT_THERE,
  cores: NOT_THERE,
  vsanRawTiB: { headings: ['REQUIRED_VSAN_TIB_CAPACITY'], kind: 'count', most: 1e7, isNeeded: true },
  center: NOT_THERE,
};
