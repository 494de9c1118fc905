import type { Working } from '../model/explain/explained.ts';
import type { StepCode } from '../model/metrics/step.ts';
import type { Numbers } from './numbers.ts';
import { VALUE_WORDS, WORKING_WORDS } from './workings.ts';

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
  'vms-at-peak': 'VMs that a host is licensed for at the peak',
  'host-by-vms': 'licences for what the VMs take on hosts of one kind',
  'sets-of-socket-pairs': 'sets of socket pairs until all VMs of a host are covered',
  'stacked-sets': 'sets stacked on each host until all its VMs are covered',
  'greater-of-sockets-and-vms': 'the greater of what sockets and VMs ask for',
  'greater-of-sockets-and-ram': 'the greater of what sockets and memory ask for',
  'lesser-of-cores-and-vcpu': 'the lesser of physical cores and virtual CPUs',
  'lesser-of-cores-and-pinned': 'the lesser of physical cores and pinned cores, by their weight',
  'greater-of-users-and-minimum': 'the greater of the users and the least for the processors',
  'cluster-tib': 'capacity of a cluster in TiB, rounded up',
  'cluster-tib-whole': 'capacity of a cluster, all of it once it exceeds what is included',
  'entitled-tib': 'TiB included with the cores held',
  'base-licences': 'licences of which this is a share',
  running: 'wherever anything runs',
  'not-licensed': 'needs no licence',
  'sets-kept': 'licences that lie with hosts gone, and may not move yet',
  sum: 'sum',
  difference: 'what is left',
  product: 'product',
  'round-up': 'rounded up to whole licences',
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
