import type { ClusterRow, HostRow, Inventory, RowPlace, TotalRow, VmRow } from '../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../problem.ts';
import { clusterOfVm, hostsByName } from '../reconcile/clusterKey.ts';
import { grouped } from '../reconcile/grouped.ts';
import { isMeant, ruleText, type Choice, type ChoiceField, type ChoiceRule } from './choice.ts';
import { roleIn } from './role.ts';

/** An inventory of which some rows are left out, and what was left out by which rule. */
export interface Chosen {
  readonly inventory: Inventory;
  readonly problems: readonly ImportProblem[];
}

/** Values of a row by what can be chosen by; a list of hosts knows no power, a field that is not in it leaves its rows alone. */
type Values = Partial<Readonly<Record<ChoiceField, string | undefined>>>;

/** Leaves out what somebody does not want, and tells how many rows each rule took. A rule that takes none is an error. */
export function choose(inventory: Inventory, choice: Choice): Chosen {
  if (choice.only.length + choice.exclude.length === 0) return { inventory, problems: [] };
  const valuesOf = readerOf(inventory);
  const taken = new Map<ChoiceRule, { hosts: RowPlace[]; vms: RowPlace[] }>();
  const counted: { rule: ChoiceRule; row: TotalRow }[] = [];
  const sorted = <Row extends RowPlace>(rows: readonly Row[], list: 'hosts' | 'vms'): Row[] =>
    rows.filter((row) => {
      const rule = ruleAgainst(valuesOf[list](row as unknown as HostRow & VmRow), choice);
      if (rule) entryOf(taken, rule)[list].push(row);
      return rule === undefined;
    });
  const hosts = sorted(inventory.hosts, 'hosts');
  const vms = sorted(inventory.vms, 'vms');
  const totals = inventory.totals?.filter((row) => {
    const rule = ruleAgainst(valuesOf.totals(row), choice);
    if (rule) counted.push({ rule, row });
    return rule === undefined;
  });
  const clusters = inventory.clusters.filter((row) => !ruleAgainst(valuesOf.clusters(row), choice));
  return {
    inventory: { ...inventory, hosts, vms, clusters, ...(totals && { totals }) },
    problems: [
      ...[...taken].flatMap(([rule, rows]) => [
        ...told('left-out-hosts', saidBy(rule, choice), rows.hosts),
        ...told('left-out-vms', saidBy(rule, choice), rows.vms),
      ]),
      ...counted.map(({ rule, row: { file, sheet, vms: count = 0 } }) =>
        importProblem('left-out-vms', { file, sheet }, { count, rows: [], ...saidBy(rule, choice) }),
      ),
      ...withoutRows(inventory, choice, valuesOf),
    ],
  };
}

interface Reader {
  readonly hosts: (row: HostRow) => Values;
  readonly vms: (row: VmRow) => Values;
  readonly clusters: (row: ClusterRow) => Values;
  readonly totals: (row: TotalRow) => Values;
}

/** How the values of each list are read; the cluster of a VM is that of its host where its row states none. */
function readerOf({ hosts }: Inventory): Reader {
  const byName = hostsByName(hosts);
  return {
    hosts: ({ center, datacenter, cluster, name }) => ({
      vcenter: center,
      datacenter,
      cluster,
      role: roleIn(cluster),
      host: name,
    }),
    vms: (row) => {
      const cluster = clusterOfVm(row, byName);
      const { center, datacenter, name, power } = row;
      return { vcenter: center, datacenter, cluster, role: roleIn(cluster), vm: name, power };
    },
    totals: ({ center, datacenter, cluster }) => ({
      vcenter: center,
      datacenter,
      cluster,
      role: roleIn(cluster),
    }),
    clusters: ({ center, name }) => ({ vcenter: center, cluster: name, role: roleIn(name) }),
  };
}

/** The rule by which a row is left out; undefined for a row that stays. */
function ruleAgainst(values: Values, { only, exclude }: Choice): ChoiceRule | undefined {
  const excluding = exclude.find((rule) => rule.field in values && isMeant(rule, values[rule.field]));
  if (excluding) return excluding;
  // Several values of one field are alternatives; several fields must all fit.
  return only.find(
    ({ field }) =>
      field in values && !only.some((rule) => rule.field === field && isMeant(rule, values[field])),
  );
}

function entryOf(
  taken: Map<ChoiceRule, { hosts: RowPlace[]; vms: RowPlace[] }>,
  rule: ChoiceRule,
): { hosts: RowPlace[]; vms: RowPlace[] } {
  const entry = taken.get(rule) ?? { hosts: [], vms: [] };
  taken.set(rule, entry);
  return entry;
}

function told(
  code: 'left-out-hosts' | 'left-out-vms',
  said: { readonly rule: string; readonly reason?: string },
  rows: readonly RowPlace[],
): ImportProblem[] {
  const sheets = grouped(rows, ({ file, sheet }) => JSON.stringify([file, sheet]));
  return [...sheets.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { file, sheet, row } = first;
    const data = { ...rowsOf(same.map((one) => one.row)), ...said };
    return [importProblem(code, { file, sheet, row }, data)];
  });
}

function saidBy(rule: ChoiceRule, { only }: Choice): { rule: string; reason?: string } {
  const { reason } = rule;
  return {
    rule: only.includes(rule) ? `only ${ruleText(rule)}` : ruleText(rule),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A rule for what is not there is a slip of the pen: it says what is there instead. */
function withoutRows(
  { hosts, vms, totals = [] }: Inventory,
  { only, exclude }: Choice,
  valuesOf: Reader,
): ImportProblem[] {
  const all = [...hosts.map(valuesOf.hosts), ...vms.map(valuesOf.vms), ...totals.map(valuesOf.totals)];
  return [...only, ...exclude].flatMap((rule) => {
    if (all.some((values) => isMeant(rule, values[rule.field]))) return [];
    const among = [...new Set(all.flatMap((values) => values[rule.field] ?? []))].sort();
    const data = { rule: ruleText(rule), values: among.length, among: among.slice(0, NAMED) };
    return [importProblem('choice-of-nothing', {}, data)];
  });
}

const NAMED = 8;
