import type { Inventory } from '../inventory.ts';
import type { ChoiceField } from './choice.ts';
import { roleIn } from './role.ts';

/** The values that an inventory states of what can be chosen by, the first of them in order; hosts and VMs are too many. */
export type Offered = Readonly<Record<Exclude<ChoiceField, 'host' | 'vm'>, readonly string[]>>;

const MOST = 200;

/** What can be chosen by in an inventory. */
export function offeredBy({ hosts, vms, totals = [] }: Inventory): Offered {
  const rows = [...hosts, ...vms, ...totals];
  const clusters = values(rows.map(({ cluster }) => cluster));
  return {
    vcenter: values(rows.map(({ center }) => center)),
    datacenter: values(rows.map(({ datacenter }) => datacenter)),
    cluster: clusters,
    role: values(clusters.map(roleIn)),
    power: values(vms.map(({ power }) => power)),
  };
}

function values(all: readonly (string | undefined)[]): readonly string[] {
  const stated = new Set(all.filter((value) => value !== undefined));
  return [...stated].sort().slice(0, MOST);
}
