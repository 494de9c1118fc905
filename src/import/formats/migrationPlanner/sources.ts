import { itemsOf, member, membersOf } from '../../json/document.ts';
import { textAt } from '../../json/fields.ts';

/** One vCenter of a file: its inventory, and what stands around it. */
export interface Source {
  readonly inventory: unknown;
  readonly about: unknown;
  /** Names that lead to the inventory, each with a stroke behind it. */
  readonly path: string;
}

/** VMs and hosts that are counted together: those of a cluster or, in older forms, of a whole vCenter. */
export interface Part {
  readonly vms: unknown;
  readonly infra: unknown;
  readonly cluster: string | undefined;
  readonly center: string | undefined;
  readonly sheet: string;
}

/** The vCenters of a document: a list of them, one in a wrapper, or one by itself. None where it is something else. */
export function sourcesOf(value: unknown): readonly Source[] {
  const listed = itemsOf(value).map((about, at) => ({
    inventory: member(about, 'inventory'),
    about,
    path: `${String(at + 1)}/inventory/`,
  }));
  const wrapped = { inventory: member(value, 'inventory'), about: value, path: 'inventory/' };
  const bare = { inventory: value, about: undefined, path: '' };
  return [...listed, wrapped, bare].filter(({ inventory }) => isInventory(inventory));
}

function isInventory(inventory: unknown): boolean {
  const isCounted = (thing: unknown): boolean =>
    typeof member(thing, 'vms', 'total') === 'number' || member(thing, 'infra', 'totalHosts') !== undefined;
  if (membersOf(member(inventory, 'clusters')).some(([, cluster]) => isCounted(cluster))) return true;
  return isCounted(inventory) && member(inventory, 'infra') !== undefined;
}

/** What is counted together in a vCenter. */
export function partsOf({ inventory, path }: Source): readonly Part[] {
  const center = textAt(inventory, 'vcenter_id') ?? textAt(inventory, 'vcenter', 'id');
  const clusters = membersOf(member(inventory, 'clusters'));
  if (clusters.length === 0) {
    const [vms, infra] = [member(inventory, 'vms'), member(inventory, 'infra')];
    return [{ vms, infra, cluster: undefined, center, sheet: path === '' ? 'inventory' : path.slice(0, -1) }];
  }
  return clusters.map(([cluster, of]) => ({
    vms: member(of, 'vms'),
    infra: member(of, 'infra'),
    cluster,
    center,
    sheet: `${path}clusters/${cluster}`,
  }));
}
