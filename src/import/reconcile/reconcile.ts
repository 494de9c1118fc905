import type { Inventory, VmRow } from '../inventory.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import type { Chosen } from '../choose/choose.ts';
import { accountsOf } from './account.ts';
import { clustersOf } from './clusters.ts';
import { devicesOf } from './devices.ts';
import { effortOf } from './effort.ts';
import type { Counts, GuestNamer, ReadEstate, Source } from './estate.ts';
import { inGiB, isRunning } from './guestGroups.ts';
import { guestKindOf, systemOf } from './guestKind.ts';
import { needsOf } from './needs.ts';
import { problemIn } from './places.ts';
import { sizeHosts, type SizedHost } from './sizedHosts.ts';
import { billedCoresOf, contradictedSums, sum } from './sums.ts';
import { problemsOfTotals, withTotals } from './totals.ts';
import { sortVms, type SortedVms } from './workloads.ts';

/**
 * Adds an inventory up to an estate. Everything left out or at odds is told; nothing is silently put right. What reading
 * the files gave problems with is accounted for as well.
 */
export function reconcile(
  whole: Inventory,
  nameOf: GuestNamer,
  ofReading: readonly ImportProblem[] = [],
  { inventory, problems: ofChoice }: Chosen = { inventory: whole, problems: [] },
): ReadEstate {
  const { totals = [] } = inventory;
  const vms = sortVms(inventory.vms);
  const { hosts, problems: ofHosts } = sizeHosts(inventory.hosts);
  const devices = devicesOf(inventory, vms.workloads);
  const { problems: ofClusters, ...estate } = clustersOf(
    hosts,
    vms.workloads,
    nameOf,
    inventory,
    (vm, kind) => effortOf(vm, kind, devices),
  );
  const problems = [
    ...ofReading,
    ...ofChoice,
    ...vms.problems,
    ...ofHosts,
    ...ofClusters,
    ...(inventory === whole ? contradictedSums(inventory, hosts, vms) : contradictedIn(whole)),
    ...problemIn(
      'hosts-in-maintenance',
      hosts.map(({ row }) => row).filter(({ isInMaintenance }) => isInMaintenance === true),
    ),
    ...systems(vms.workloads),
    ...problemsOfTotals(totals),
    ...devices.problems,
    ...severalCenters(inventory),
    ...severalDays(inventory),
  ];
  return {
    source: sourceOf(inventory),
    ...estate,
    counts: countsOf(whole, inventory, hosts, vms),
    licences: inventory.licences.map(({ name, unit, used, ends }) => ({ name, unit, used, ends })),
    accounts: accountsOf(inventory, { vms: vms.workloads.length, hosts: hosts.length }, problems),
    needs: needsOf(inventory, problems),
    problems,
  };
}

/** What an export states is compared with all of its rows: those that somebody leaves out contradict nothing. */
function contradictedIn(whole: Inventory): ImportProblem[] {
  return contradictedSums(whole, sizeHosts(whole.hosts).hosts, sortVms(whole.vms));
}

function severalCenters({ hosts, vms }: Inventory): ImportProblem[] {
  const centers = new Set([...hosts, ...vms].flatMap(({ center }) => center ?? []));
  return centers.size > 1 ? [importProblem('several-centers', {}, { centers: centers.size })] : [];
}

function severalDays({ export: stated }: Inventory): ImportProblem[] {
  const [first, last] = daysOf(stated);
  return first === undefined || last === undefined
    ? []
    : [importProblem('several-days', {}, { first, last })];
}

/** The first day that exports state and, where it is another one, the last. */
function daysOf(stated: Inventory['export']): readonly [first?: string, last?: string] {
  const days = stated.flatMap(({ at }) => at ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}

function sourceOf({ format, sheets, unread, export: stated }: Inventory): Source {
  const [exportedOn, exportedUntil] = daysOf(stated);
  return {
    format,
    sheets,
    unread,
    version: stated.find(({ version }) => version !== undefined)?.version,
    exportedOn,
    ...(exportedUntil === undefined ? {} : { exportedUntil }),
  };
}

function countsOf(
  { vms: listed, totals = [] }: Inventory,
  inventory: Inventory,
  hosts: readonly SizedHost[],
  vms: SortedVms,
): Counts {
  const running = vms.workloads.filter(isRunning);
  const hasHosts = hosts.length > 0;
  // Somebody may leave every VM out; where none was listed, how many there are is not known.
  const hasVms = listed.length + totals.length > 0;
  const ofHosts = <Value>(value: () => Value): Value | undefined => (hasHosts ? value() : undefined);
  const ofVms = <Value>(value: () => Value): Value | undefined => (hasVms ? value() : undefined);
  const counts: Counts = {
    hosts: ofHosts(() => hosts.length),
    sockets: ofHosts(() => sum(hosts, ({ sockets }) => sockets)),
    cores: ofHosts(() => sum(hosts, ({ sockets, coresPerSocket }) => sockets * coresPerSocket)),
    billedCores: ofHosts(() => billedCoresOf(hosts)),
    vmRows: inventory.vms.length,
    offRows: inventory.vms.filter(({ power }) => power === 'off').length,
    templates: vms.templates.length,
    agents: vms.agents.length,
    placeholders: vms.placeholders.length,
    duplicates: vms.duplicates.length,
    vms: ofVms(() => vms.workloads.length),
    running: ofVms(() => running.length),
    vcpus: ofVms(() => sum(running, ({ vcpu }) => vcpu)),
    ramGiB: ofVms(() => sum(running, ({ ramMiB }) => inGiB(ramMiB))),
    inUseGiB: ofVms(() => sum(vms.workloads, ({ inUseMiB }) => inGiB(inUseMiB))),
    provisionedGiB: ofVms(() => sum(vms.workloads, ({ provisionedMiB }) => inGiB(provisionedMiB))),
  };
  return withTotals(counts, inventory.totals ?? []);
}

function systems(vms: readonly VmRow[]): ImportProblem[] {
  const disagreeing = vms.filter(({ toolsSystem, configuredSystem }) => {
    return toolsSystem !== undefined && configuredSystem !== undefined && toolsSystem !== configuredSystem;
  });
  return [
    ...problemIn('systems-disagree', disagreeing),
    ...problemIn(
      'unknown-systems',
      vms.filter((vm) => guestKindOf(systemOf(vm)) === 'unknown'),
    ),
  ];
}
