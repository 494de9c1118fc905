import type { CountedGuests, CountedHosts, CountInput } from '../../../src/model/metrics/metric.ts';
import { type Fields, numberOf, numbers, objects } from '../vmware/fields.ts';

const SOCKETS = [
  'sockets',
  'socketsPerHost',
  'processors',
  'processorsPerHost',
  'hostProcessors',
  'cpus',
  'cpusPerHost',
  'occupiedSockets',
];
const CORES_EACH = ['coresPerSocket', 'coresPerProcessor', 'coresPerCpu'];
const CORES = ['cores', 'coresPerHost', 'hostCores', 'physicalCores', 'physicalCoresPerHost'];
const VMS = [
  'windowsVms',
  'sqlVms',
  'rhelVms',
  'slesVms',
  'ubuntuVms',
  'oracleLinuxGuests',
  'rhelVmsInCluster',
  'totalVms',
  'enabledVms',
  'protectedVms',
  'guests',
  'vms',
  'vmCount',
  'instances',
];
const VCPUS = [
  'vcpusEach',
  'vcpuEach',
  'vcpusPerVm',
  'vcpuPerVm',
  'vprocEach',
  'coresEach',
  'vcpus',
  'vcpu',
  'vmVcpus',
  'vmCores',
];
const HOSTS = ['hosts', 'hostCount', 'clusterHosts', 'servers'];
const LISTS = ['hosts', 'physicalHosts', 'servers'];

/** Hosts and VMs of a vector: a list of hosts stands each by itself, a number of hosts is one cluster. */
export function estateOf(input: Fields): CountInput {
  const list = LISTS.flatMap((name) => objects(input[name]));
  if (list.length > 0) return listed(list, input);
  const each = CORES.flatMap((name) => numbers(input[name]));
  if (each.length > 0)
    return listed(
      each.map((cores) => ({ cores })),
      input,
    );
  const inner = objects([input['host']])[0] ?? input;
  const host = hostOf(inner, numberOf(input, ...HOSTS) ?? 1);
  return { hosts: host === undefined ? [] : [host], guests: guestsOf(input) };
}

function listed(list: readonly Fields[], input: Fields): CountInput {
  const shared = guestsOf(input);
  // VMs that are stated for all hosts together may run on any of them: those hosts are one cluster.
  const place = (at: number): string => (shared.length > 0 ? 'all' : `host-${String(at + 1)}`);
  return {
    hosts: list.flatMap((host, at) => {
      const counted = hostOf({ ...input, ...host }, numberOf(host, 'count') ?? 1);
      return counted ? [{ ...counted, cluster: place(at) }] : [];
    }),
    guests: [
      ...shared.map((guest) => ({ ...guest, cluster: 'all' })),
      ...list.flatMap((host, at) => guestsOf(host).map((guest) => ({ ...guest, cluster: place(at) }))),
    ],
  };
}

function hostOf(host: Fields, count: number): CountedHosts | undefined {
  const cores = numberOf(host, ...CORES);
  const sockets = numberOf(host, ...SOCKETS) ?? (cores === undefined ? undefined : 1);
  if (sockets === undefined) return undefined;
  const coresPerSocket = numberOf(host, ...CORES_EACH) ?? (cores === undefined ? 1 : cores / sockets);
  const memory = numberOf(host, 'ramGiB', 'ramGB');
  return { count, sockets, coresPerSocket, ...(memory === undefined ? {} : { ramGiB: memory }) };
}

/** VMs stated as a number with their size, or as a list of sizes. */
export function guestsOf(input: Fields): CountedGuests[] {
  const sizes = [...VMS, 'vmLicences', ...VCPUS].flatMap((name) => numbers(input[name]));
  if (sizes.length > 0) return sizes.map((vcpu) => ({ vms: 1, vcpu }));
  const told = objects(input['vms']);
  if (told.length > 0)
    return told.map((vm) => sized(numberOf(vm, 'count', 'vms') ?? 1, numberOf(vm, ...VCPUS, 'cores')));
  const vms = numberOf(input, ...VMS);
  const vcpu = numberOf(input, ...VCPUS);
  if (vms !== undefined) return [sized(vms, vcpu)];
  return vcpu === undefined ? [] : [sized(1, vcpu)];
}

const sized = (vms: number, vcpu: number | undefined): CountedGuests =>
  vcpu === undefined ? { vms } : { vms, vcpu };

/** The same with one host of every kind, and all VMs. */
export function oneHost(input: CountInput): CountInput {
  return { ...input, hosts: input.hosts.map((host) => ({ ...host, count: 1 })) };
}
