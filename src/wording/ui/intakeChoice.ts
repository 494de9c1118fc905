import type { ChoiceField } from '../../import/choose/choice.ts';
import type { Numbers } from '../numbers.ts';
import type { TextTable } from '../table.ts';

/** Words of what can be chosen of an inventory. */
export const CHOICE_WORDS = {
  title: 'Leave out or keep only some',
  field: 'By',
  value: 'Value, * for any text',
  reason: 'Reason',
  exclude: 'Leave out',
  only: 'Keep only these',
  remove: 'Remove',
  lists: { exclude: 'Without', only: 'Only' },
  hide: 'Put pseudonyms in the place of names of vCenters, datacentres, clusters, hosts and VMs',
  earlierMap: 'The map of an earlier time, so that names keep their pseudonyms',
  noMap: 'This file is no map of names. Choose the one that was kept then, or none.',
  saveMap: 'Keep the map of names',
  mapNote: 'The map is in no scenario. Without it nobody can tell which name stood where.',
  mapName: 'phasein-names.json',
  older: 'An earlier export, to work out growth',
  take: 'Take over as well',
  use: 'the use of hosts, measured at the export',
  growth: 'the growth since the earlier export',
} as const;

/** What can be chosen by, in words. */
export const FIELD_WORDS: Readonly<Record<ChoiceField, string>> = {
  vcenter: 'vCenter',
  datacenter: 'Datacentre',
  cluster: 'Cluster',
  role: 'Role in the cluster’s name',
  host: 'Host',
  vm: 'VM',
  power: 'Power state',
};

/** A cluster before and after: hosts, cores and VMs; undefined where it was not there, or is there no longer. */
export interface ClusterChange {
  readonly name: string;
  readonly before: Sizes | undefined;
  readonly after: Sizes | undefined;
}

interface Sizes {
  readonly hosts: number;
  readonly cores: number;
  readonly vms: number;
}

/** What happens to every cluster: comes, goes, changes by how much, or stays as it is. */
export function clusterChangeTable(changes: readonly ClusterChange[], numbers: Numbers): TextTable {
  return {
    title: 'Cluster by cluster',
    columns: ['Cluster', 'Change', 'Hosts', 'Cores', 'VMs'],
    rows: changes.map(({ name, before, after }) => ({
      heading: name,
      cells: [
        before === undefined ? 'comes' : after === undefined ? 'goes' : 'stays',
        ...(['hosts', 'cores', 'vms'] as const).map((size) =>
          changeText(before?.[size], after?.[size], numbers),
        ),
      ],
    })),
  };
}

function changeText(before: number | undefined, after: number | undefined, numbers: Numbers): string {
  if (before === undefined || after === undefined || before === after)
    return numbers.count(after ?? before ?? 0);
  return `${numbers.count(before)} → ${numbers.count(after)}`;
}
