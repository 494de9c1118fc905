import type { HostRow, TotalRow, VmRow } from '../inventory.ts';
import { grouped } from './grouped.ts';

/** What tells one cluster from another: its vCenter and datacenter, as far as both lists state them, and its name. */
export interface ClusterKey {
  readonly center: string | undefined;
  readonly datacenter: string | undefined;
  /** Undefined for hosts that stand alone. */
  readonly cluster: string | undefined;
}

type Row = Pick<HostRow, 'center' | 'datacenter' | 'cluster'>;

/** A column that one list has and the other has not would tear every cluster in two. */
export function keyMaker(
  hosts: readonly HostRow[],
  vms: readonly VmRow[],
  totals: readonly TotalRow[] = [],
): (row: Row) => { readonly text: string; readonly key: ClusterKey } {
  const usable = (field: 'center' | 'datacenter'): boolean => {
    const lists: readonly (readonly Row[])[] = [hosts, vms, totals].filter((list) => list.length > 0);
    return lists.every((list) => list.some((row) => row[field] !== undefined));
  };
  const [byCenter, byDatacenter] = [usable('center'), usable('datacenter')];
  return ({ center, datacenter, cluster }) => {
    const key = {
      center: byCenter ? center : undefined,
      datacenter: byDatacenter ? datacenter : undefined,
      cluster,
    };
    return { text: JSON.stringify([key.center, key.datacenter, key.cluster]), key };
  };
}

/** Hosts by their names; of several with the same name, that of the same vCenter. */
export type HostsByName = ReadonlyMap<string, readonly HostRow[]>;

/** Makes hosts findable by name. */
export function hostsByName(hosts: readonly HostRow[]): HostsByName {
  return grouped(
    hosts.filter(({ name }) => name !== undefined),
    ({ name = '' }) => name,
  );
}

/** The cluster of a VM's row; where it states none, that of its host. */
export function clusterOfVm(vm: VmRow, hosts: HostsByName): string | undefined {
  if (vm.cluster !== undefined || vm.host === undefined) return vm.cluster;
  const named = hosts.get(vm.host) ?? [];
  const own = named.find(({ center }) => center === vm.center) ?? (named.length === 1 ? named[0] : undefined);
  return own?.cluster;
}
