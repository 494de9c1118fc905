import type { Working } from '../model/explain/explained.ts';
import type { StepCode } from '../model/metrics/step.ts';
import type { Numbers } from './numbers.ts';

/** What each step of a count did; a metric's step without words does not compile. */
export const STEP_WORDS: Readonly<Record<StepCode, string>> = {
  'host-cores': 'cores to license on hosts of one kind',
  'host-sockets': 'sockets of hosts of one kind',
  'host-sockets-core-cap': 'licences per socket, more where a CPU has more cores than one covers',
  'host-socket-pairs': 'socket pairs of hosts of one kind',
  hosts: 'hosts of one kind',
  cores: 'cores of hosts of one kind',
  vms: 'VMs that count',
  'vms-vcpu': 'virtual CPUs of the VMs',
  'vms-ram': 'memory of the VMs in GiB, up to the cap of each',
  'unknown-ram': 'VMs whose memory is not known, counted as none',
  'unknown-vcpu': 'VMs whose virtual CPUs are not known',
  'peak-of-months': 'the highest month so far',
  'average-of-months': 'the average of the last twelve months',
  'stacked-sets': 'sets stacked on each host until all its VMs are covered',
  'greater-of-sockets-and-vms': 'the greater of what sockets and VMs ask for',
  'greater-of-sockets-and-ram': 'the greater of what sockets and memory ask for',
  'lesser-of-cores-and-vcpu': 'the lesser of physical cores and virtual CPUs',
  'cluster-tib': 'capacity of a cluster in TiB, rounded up',
  'cluster-tib-whole': 'capacity of a cluster, all of it once it exceeds what is included',
  'entitled-tib': 'TiB included with the cores held',
  'base-licences': 'licences of which this is a share',
  running: 'wherever anything runs',
  'not-licensed': 'needs no licence',
  sum: 'sum',
  difference: 'what is left',
  product: 'product',
  'round-up': 'rounded up to whole licences',
};

/** Steps of counts that the projection itself makes. */
const WORKING_WORDS: Readonly<Record<string, string>> = {
  contract: 'contract in force',
  'contract-quantity': 'quantity of the contract',
  'need-of-hosts': 'licences for hosts in use',
  'support-decided': 'after what goes without support, and with what a minimum order added',
  'contract-renewed': 'renewed of contract',
  'migrated-of-cluster': 'VMs migrated from cluster',
  'hosts-spare-linux': 'under-used Linux hosts that serve from the start',
  'vms-on-vmware': 'VMs of a group on VMware',
  'vms-on-kvm': 'VMs of a group on KVM',
  'under-licensed': 'needed beyond what was entered as held',
  renewal: 'contract that ends',
  'fullest-month': 'the month with most VMs to migrate',
  'plan-never-ends': 'at the pace given it is never done',
  'committed-beyond-months': 'months still owed',
};

const VALUE_WORDS: Readonly<Record<string, string>> = {
  sockets: 'sockets',
  coresPerSocket: 'cores per socket',
  floorPerCpu: 'floor per CPU',
  floorPerHost: 'floor per host',
  floorPerVm: 'floor per VM',
  each: 'each',
  ordered: 'ordered',
  licences: 'licences in use',
  units: 'units that ended',
  wanted: 'units still wanted',
  term: 'months of the new term',
  ceiling: 'most that may renew',
  raised: 'raised to the minimum order by',
  begin: 'from month',
  end: 'to month',
  vms: 'VMs',
  vcpu: 'vCPU each',
  ramGiB: 'GiB each',
  capGiB: 'cap in GiB',
  ramGiBPerVm: 'GiB per licence',
  perHost: 'per host',
  parts: 'parts',
  raw: 'raw TiB',
  heldCores: 'cores held',
  tibPerCore: 'TiB per core',
  amount: 'amount',
  size: 'per licence',
  pointsPerCore: 'points per core',
};

/** The words of a step or of a working; a code without words shows as itself. */
export function wordsOfStep(code: string): string {
  const words: Readonly<Record<string, string>> = STEP_WORDS;
  return words[code] ?? WORKING_WORDS[code] ?? code;
}

/** One step as a line: "licences for hosts in use, main: hosts 3, sockets 2, each 32 → 96". */
export function stepLine({ what, of, values, result }: Working, numbers: Numbers): string {
  const factors = Object.entries(values)
    .map(([name, value]) => `${VALUE_WORDS[name] ?? name} ${numbers.count(value)}`)
    .join(', ');
  const about = of === undefined ? '' : `, ${of}`;
  return `${wordsOfStep(what)}${about}${factors === '' ? '' : `: ${factors}`} → ${numbers.count(result)}`;
}
