import type { CountedHosts } from '../../../src/model/metrics/metric.ts';
import type { MetricRef } from '../../../src/model/metrics/registry.ts';
import { memoryAsGuests } from './estate.ts';
import { numberOf, objects } from './fields.ts';
import { type Case, coreCapOfVsphere4 } from './vector.ts';

const count = (
  { count: by, hosts, guests }: Pick<Case, 'count' | 'hosts' | 'guests'>,
  rule: MetricRef,
): number => by(rule, { hosts, guests }).quantity;

/** Cores to license, as told or counted. */
export function licensedCores(of: Case): number | undefined {
  const told = numberOf(of.input, 'licensedCores');
  if (told !== undefined || !('hosts' in of.input || 'clusters' in of.input)) return told;
  return count(of, of.rule?.id === 'per-core' ? of.rule : { id: 'per-core', floorPerCpu: 16 });
}

/** Cores on the order: what is licensed, raised to the least that one order may have. */
export function orderedCores(of: Case): number | undefined {
  const cores = licensedCores(of);
  return cores === undefined ? undefined : Math.max(cores, numberOf(of.input, 'minOrderCores') ?? 0);
}

/** Licences of every host that shares nothing with the others; each host carries the memory stated per host. */
export function licencesApart(of: Case): { perHost: number; hosts: number } | undefined {
  const memory = numberOf(of.input, 'requiredVramGBPerHost');
  const [host, ...others] = of.hosts;
  if (of.input['pooled'] !== false || of.rule === undefined || host === undefined || others.length > 0)
    return undefined;
  const guests = memory === undefined ? of.guests : memoryAsGuests(memory);
  const { rule } = of;
  const [perHost = 0] = Array.from({ length: host.count }, (_, at) =>
    count({ ...of, hosts: [{ ...host, count: 1, cluster: `host-${String(at + 1)}` }], guests }, rule),
  );
  return { perHost, hosts: host.count };
}

/** CPU licences by the vector's own rule. */
export function cpuLicences(of: Case): number | undefined {
  const apart = licencesApart(of);
  if (apart !== undefined) return apart.perHost * apart.hosts;
  const told = numberOf(of.input, 'cpuLicenses', 'licenses');
  return of.rule === undefined || of.hosts.length === 0 ? told : count(of, of.rule);
}

/** One licence per socket, before memory or cores ask for more. */
export function socketLicences(of: Case): number {
  return count(of, { id: 'per-socket' });
}

/** What vSphere 4 needed on the same hosts: its core cap where the cores are stated. */
export function vsphere4Licences(of: Case): number {
  return count(of, { id: 'per-socket-core-cap', cores: coreCapOfVsphere4(of.input) });
}

const HOST_FLOOR: MetricRef = { id: 'per-core', floorPerCpu: 16 };

function coresOfOneHost(of: Case): number | undefined {
  const cores = numberOf(of.input, 'coresPerHost');
  if (cores === undefined) return undefined;
  const sockets = numberOf(of.input, 'cpusPerHost') ?? 1;
  const hosts = [{ count: 1, sockets, coresPerSocket: cores / sockets }];
  return count({ ...of, hosts, guests: [] }, HOST_FLOOR);
}

/** How many whole hosts the owned cores cover, what those use, and what one host more would take. */
export function wholeHosts(of: Case): { hosts: number; used: number; oneMore: number } | undefined {
  const owned = numberOf(of.input, 'ownedCores', 'purchasedCores');
  const each = coresOfOneHost(of);
  if (owned === undefined || each === undefined) return undefined;
  const hosts = Math.floor(owned / each);
  return { hosts, used: hosts * each, oneMore: (hosts + 1) * each };
}

/** Cores given to each host in turn, whole or not at all, as long as the purchased cores last. */
export function assignedCores(of: Case): number[] | undefined {
  let left = numberOf(of.input, 'purchasedCores', 'ownedCores');
  if (left === undefined || objects(of.input['hosts']).length === 0) return undefined;
  const assigned: number[] = [];
  for (const host of of.hosts.flatMap(oneByOne)) {
    const needs = count({ ...of, hosts: [host], guests: [] }, HOST_FLOOR);
    const given = needs <= left ? needs : 0;
    left -= given;
    assigned.push(given);
  }
  return assigned;
}

const oneByOne = (host: CountedHosts): CountedHosts[] =>
  Array.from({ length: host.count }, () => ({ ...host, count: 1 }));
