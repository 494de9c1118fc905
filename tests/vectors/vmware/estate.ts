import type { CountedGuests, CountedHosts, CountedTib } from '../../../src/model/metrics/metric.ts';
import { type Fields, numberOf, numbers, objects } from './fields.ts';

/** Appliances that carry no workload and need no licence (vSAN witness, HCX mobility). */
const isAppliance = (host: Fields): boolean =>
  host['witness'] === true || /witness|hcx/i.test(typeof host['role'] === 'string' ? host['role'] : '');

/** Hosts of a vector: per CPU, per host, or one number of cores for each CPU of a host with unlike CPUs. */
function hostsFrom(host: Fields, count: number, cluster: string): CountedHosts[] {
  if (isAppliance(host)) return [];
  const unlike = numbers(host['coresPerCpu']);
  if (unlike.length > 0)
    return unlike.map((coresPerSocket) => ({ count, sockets: 1, coresPerSocket, cluster }));
  const sockets = numberOf(host, 'cpusPerHost', 'socketsPerHost', 'sockets', 'cpus') ?? 1;
  const perHost = numberOf(host, 'physicalCoresPerHost', 'coresPerHost', 'physicalCores', 'cores') ?? sockets;
  const coresPerSocket =
    numberOf(host, 'physicalCoresPerCpu', 'coresPerCpu', 'coresPerSocket') ?? perHost / sockets;
  return [{ count, sockets, coresPerSocket, cluster }];
}

const clustersOf = (input: Fields): { id: string; cluster: Fields }[] =>
  objects(input['clusters']).map((cluster, at) => ({ id: `cluster-${at + 1}`, cluster }));

/** The hosts of a vector, whether listed by themselves or inside clusters. */
export function hostsOf(input: Fields): CountedHosts[] {
  const alone = objects(input['hosts']).flatMap((host) => hostsFrom(host, numberOf(host, 'count') ?? 1, ''));
  const clustered = clustersOf(input).flatMap(({ id, cluster }) => {
    const inside = objects(cluster['hosts']);
    if (inside.length > 0) return inside.flatMap((host) => hostsFrom(host, numberOf(host, 'count') ?? 1, id));
    return hostsFrom(cluster, numberOf(cluster, 'hosts', 'hostCount', 'count') ?? 1, id);
  });
  return [...alone, ...clustered];
}

/** Raw capacity of each cluster of a vector in TiB. */
export function tibOf(input: Fields): CountedTib[] {
  return clustersOf(input).map(({ id, cluster }) => {
    const hosts = numberOf(cluster, 'hosts', 'hostCount', 'count') ?? 1;
    const raw = numberOf(cluster, 'rawTiB') ?? hosts * (numberOf(cluster, 'rawTiBPerHost') ?? 0);
    return { cluster: id, raw };
  });
}

/** The VMs of a vector; a bare amount of memory stands for as many VMs of 1 GiB. */
export function guestsOf(input: Fields): CountedGuests[] {
  const required = numberOf(input, 'requiredVramGB');
  if (required !== undefined) return memoryAsGuests(required);
  return objects(input['vms']).map((vm) => ({
    vms: numberOf(vm, 'count') ?? 1,
    ramGiB: numberOf(vm, 'configuredGB', 'ramGB') ?? 0,
    poweredOn: vm['poweredOn'] !== false,
  }));
}

/** An amount of memory in use, as VMs that no cap per VM touches. */
export function memoryAsGuests(gib: number): CountedGuests[] {
  return [{ vms: gib, ramGiB: 1 }];
}
