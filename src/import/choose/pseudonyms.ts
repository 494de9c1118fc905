import type { Inventory } from '../inventory.ts';
import type { ImportProblem } from '../problem.ts';
import { isAgent } from '../reconcile/workloads.ts';

/** What has names that may be private. */
export type NamedThing = 'vcenters' | 'datacenters' | 'clusters' | 'hosts' | 'vms';

/** Which pseudonym stands for which name. It is for the one who made it: no scenario holds it. */
export type PseudonymMap = Readonly<Record<NamedThing, Readonly<Record<string, string>>>>;

const PREFIX: Readonly<Record<NamedThing, string>> = {
  vcenters: 'vcenter',
  datacenters: 'site',
  clusters: 'cluster',
  hosts: 'host',
  vms: 'vm',
};

const KIND_OF: ReadonlyMap<string, NamedThing> = new Map([
  ['vcenter', 'vcenters'],
  ['datacenter', 'datacenters'],
  ['cluster', 'clusters'],
  ['host', 'hosts'],
  ['vm', 'vms'],
]);

const KINDS = Object.keys(PREFIX) as NamedThing[];

/** No name yet. */
export const NO_PSEUDONYMS: PseudonymMap = {
  vcenters: {},
  datacenters: {},
  clusters: {},
  hosts: {},
  vms: {},
};

/**
 * The same inventory under pseudonyms. Names that an earlier map knows keep theirs, so that a newer export still fits
 * the scenario of the older one; new ones are numbered on in the order in which they stand in the file.
 */
export function pseudonymised(
  inventory: Inventory,
  known: PseudonymMap = NO_PSEUDONYMS,
): { readonly inventory: Inventory; readonly map: PseudonymMap } {
  const names = namerOf(known);
  const place = <Row extends { readonly center: string | undefined }>(row: Row): Row => ({
    ...row,
    ...named('center', names('vcenters', row.center)),
  });
  const located = <
    Row extends Parameters<typeof place>[0] & {
      readonly datacenter: string | undefined;
      readonly cluster: string | undefined;
    },
  >(
    row: Row,
  ): Row => ({
    ...place(row),
    ...named('datacenter', names('datacenters', row.datacenter)),
    ...named('cluster', names('clusters', row.cluster)),
  });
  const vmName = (name: string | undefined): string | undefined =>
    isAgent(name) ? name : names('vms', name);
  const onVm = <Row extends Parameters<typeof place>[0] & { readonly vm: string | undefined }>(
    row: Row,
  ): Row => ({
    ...place(row),
    ...named('vm', vmName(row.vm)),
  });
  const { hosts, vms, clusters, totals, disks, snapshots, usb } = inventory;
  const changed: Inventory = {
    ...inventory,
    hosts: hosts.map((row) => ({ ...located(row), ...named('name', names('hosts', row.name)) })),
    vms: vms.map((row) => ({
      ...located(row),
      ...named('name', vmName(row.name)),
      ...named('host', names('hosts', row.host)),
    })),
    clusters: clusters.map((row) => ({ ...place(row), ...named('name', names('clusters', row.name)) })),
    ...(totals && { totals: totals.map(located) }),
    ...(disks && { disks: disks.map(onVm) }),
    ...(snapshots && { snapshots: snapshots.map(onVm) }),
    ...(usb && { usb: usb.map(onVm) }),
  };
  return { inventory: changed, map: names.map() };
}

interface Namer {
  (kind: NamedThing, name: string | undefined): string | undefined;
  readonly map: () => PseudonymMap;
}

function namerOf(known: PseudonymMap): Namer {
  const made = new Map<NamedThing, Map<string, string>>();
  const used = new Set<string>();
  for (const kind of KINDS) {
    made.set(kind, new Map(Object.entries(known[kind])));
    for (const pseudonym of Object.values(known[kind])) used.add(pseudonym);
  }
  const namer = (kind: NamedThing, name: string | undefined): string | undefined => {
    const own = made.get(kind);
    if (name === undefined || !own) return undefined;
    const pseudonym = own.get(name) ?? freeName(PREFIX[kind], own.size + 1, used);
    used.add(pseudonym);
    own.set(name, pseudonym);
    return pseudonym;
  };
  const map = (): PseudonymMap =>
    Object.fromEntries([...made].map(([kind, own]) => [kind, Object.fromEntries(own)])) as Record<
      NamedThing,
      Record<string, string>
    >;
  return Object.assign(namer, { map });
}

/** Somebody may have edited the map: a pseudonym that stands in it is not given twice. */
function freeName(prefix: string, from: number, used: ReadonlySet<string>): string {
  let number = from;
  while (used.has(`${prefix}-${String(number)}`)) number++;
  return `${prefix}-${String(number)}`;
}

function named<Field extends string>(field: Field, name: string | undefined): Partial<Record<Field, string>> {
  const one: Partial<Record<Field, string>> = {};
  if (name !== undefined) one[field] = name;
  return one;
}

/** A problem that quotes a rule, without the name in the rule. */
export function hiddenRule(problem: ImportProblem, map: PseudonymMap): ImportProblem {
  if (problem.code !== 'left-out-hosts' && problem.code !== 'left-out-vms') return problem;
  const { rule } = problem.data;
  const [, only = '', field = '', value = ''] = /^(only )?([^=]*)=(.*)$/s.exec(rule) ?? [];
  const kind = KIND_OF.get(field);
  if (!kind) return problem;
  const wanted = value.toLowerCase();
  const known = Object.entries(map[kind]).find(([name]) => name.toLowerCase() === wanted)?.[1];
  return { ...problem, data: { ...problem.data, rule: `${only}${field}=${known ?? '…'}` } };
}
