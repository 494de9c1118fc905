import { licensedCores } from '../../model/metrics/perCore.ts';
import type { Inventory, RowPlace } from '../inventory.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import { grouped } from './grouped.ts';
import { isRunning } from './guestGroups.ts';
import type { SizedHost } from './sizedHosts.ts';
import type { SortedVms } from './workloads.ts';

/** Since December 2023 each CPU counts as at least sixteen cores (Broadcom KB 313548). */
const VMWARE_FLOOR = { floorPerCpu: 16 };

/** Cores that VMware subscriptions ask for. */
export function billedCoresOf(hosts: readonly SizedHost[]): number {
  return sum(hosts, (host) => licensedCores(host, VMWARE_FLOOR)) ?? 0;
}

/** The sum of something over rows, unknown where it is unknown of one of them. */
export function sum<Row>(rows: readonly Row[], of: (row: Row) => number | undefined): number | undefined {
  let total = 0;
  for (const row of rows) {
    const value = of(row);
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

/** What one sheet states and another one adds up to something else. */
export function contradictedSums(
  inventory: Inventory,
  hosts: readonly SizedHost[],
  vms: SortedVms,
): ImportProblem[] {
  return [
    ...hostsAgainstVms(inventory, vms),
    ...clustersAgainstHosts(inventory, hosts),
    ...licencesAgainstHosts(inventory, hosts),
  ];
}

function hostsAgainstVms({ hosts, vms: rows }: Inventory, vms: SortedVms): ImportProblem[] {
  if (hosts.length === 0 || rows.length === 0) return [];
  const running = [...vms.workloads, ...vms.agents, ...vms.placeholders].filter(isRunning);
  const stated = sum(hosts, ({ runningVms }) => runningVms);
  const statedCpus = sum(hosts, ({ vcpus }) => vcpus);
  const counted = sum(running, ({ vcpu }) => vcpu);
  const agents = vms.agents.filter(isRunning).length;
  // What several files state together stands in none of them.
  const isOneFile = new Set(hosts.map(({ file }) => file)).size === 1;
  const place = isOneFile ? sheetOf(hosts[0]) : {};
  return [
    ...(stated !== undefined && stated !== running.length
      ? [
          importProblem(
            'vms-differ',
            { ...place, column: '# VMs' },
            { stated, counted: running.length, agents },
          ),
        ]
      : []),
    ...(statedCpus !== undefined && counted !== undefined && statedCpus !== counted
      ? [importProblem('vcpus-differ', { ...place, column: '# vCPUs' }, { stated: statedCpus, counted })]
      : []),
  ];
}

function clustersAgainstHosts({ clusters }: Inventory, hosts: readonly SizedHost[]): ImportProblem[] {
  // The sheet of clusters states no datacenter: several of one name can only be compared together.
  const sameName = grouped(clusters, ({ name, center }) => JSON.stringify([name, center]));
  return [...sameName.values()].flatMap((rows) => {
    const [row] = rows;
    if (row === undefined) return [];
    const own = hosts.filter(({ row: { cluster, center } }) => {
      return (
        cluster === row.name && (center === undefined || row.center === undefined || center === row.center)
      );
    });
    const cores = sum(own, (host) => host.sockets * host.coresPerSocket) ?? 0;
    const place = { ...sheetOf(row), row: row.row };
    const cluster = row.name ?? '';
    const stated = { hosts: sum(rows, (one) => one.hosts), cores: sum(rows, (one) => one.cores) };
    return [
      ...(stated.hosts !== undefined && stated.hosts !== own.length
        ? [
            importProblem('cluster-hosts-differ', place, {
              cluster,
              stated: stated.hosts,
              counted: own.length,
            }),
          ]
        : []),
      ...(stated.cores !== undefined && stated.cores !== cores
        ? [importProblem('cluster-cores-differ', place, { cluster, stated: stated.cores, counted: cores })]
        : []),
    ];
  });
}

function licencesAgainstHosts({ licences }: Inventory, hosts: readonly SizedHost[]): ImportProblem[] {
  const perCore = licences.filter(({ name, unit, used }) => {
    return /^cpuCore/i.test(unit ?? '') && /vsphere|foundation|esx/i.test(name ?? '') && (used ?? 0) > 0;
  });
  const stated = sum(perCore, ({ used }) => used);
  const counted = billedCoresOf(hosts);
  if (perCore.length === 0 || stated === undefined || stated === counted) return [];
  const licence = [...new Set(perCore.map(({ name }) => name))].join(', ');
  return [importProblem('licences-differ', sheetOf(perCore[0]), { licence, stated, counted })];
}

function sheetOf(row: RowPlace | undefined): { file: string; sheet: string } {
  return { file: row?.file ?? '', sheet: row?.sheet ?? '' };
}
