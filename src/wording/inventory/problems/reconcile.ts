import type { ReconcileData } from '../../../import/problem.ts';
import { numbersIn } from '../../numbers.ts';
import { list, many } from '../../speech.ts';

/** Numbers as they are told here; the formats are made when the first one is. */
const number = (value: string | number): string => numbersIn('en').count(value);

function vms(count: number): string {
  return many(number(count), 'VM');
}

function hosts(count: number): string {
  return many(number(count), 'host');
}

function reasonText(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason}`;
}

/** Sentences about rows that do not fit together, or are no workload. */
export const RECONCILE_SENTENCES: {
  readonly [Code in keyof ReconcileData]: (data: ReconcileData[Code]) => string;
} = {
  templates: ({ count }) => `${many(number(count), 'template')} left out: a template runs nowhere.`,
  'agent-vms': ({ count }) => `${vms(count)} of vSphere itself (vCLS) left out.`,
  placeholders: ({ count }) =>
    `${many(number(count), 'placeholder')} of a recovery site left out: the VM is counted where it runs.`,
  'powered-off': ({ count }) => `${vms(count)} powered off: taken over, but without load.`,
  suspended: ({ count }) => `${vms(count)} suspended: taken over as powered off.`,
  'duplicate-vms': ({ count }) => `${many(number(count), 'row')} left out: the same VM stands further up.`,
  'duplicate-hosts': ({ count }) =>
    `${many(number(count), 'row')} left out: the same host stands further up.`,
  'hosts-without-cores': ({ count }) =>
    `${hosts(count)} left out: CPUs or cores are not stated. Their licences are missing in every figure until they are entered.`,
  'hosts-without-cluster': ({ count }) =>
    `${hosts(count)} in no cluster: taken together as one, “standalone”.`,
  'vms-without-cluster': ({ count }) => `${vms(count)} in no cluster: put with the hosts that stand alone.`,
  'cores-contradict': ({ count, product, stated }) =>
    `CPUs × cores per CPU is ${number(product)}, but ${number(stated)} cores are stated (${hosts(count)}); the cores stated were taken.`,
  'unknown-hosts': ({ count, hosts: lost, known }) =>
    `${hosts(lost)} named here ${lost === 1 ? 'is' : 'are'} not in the list of hosts (${number(known)} are): ${vms(count)} ${count === 1 ? 'was' : 'were'} placed by cluster instead.`,
  'vms-differ': ({ stated, counted, agents }) =>
    `The hosts state ${vms(stated)}, but ${number(counted)} running ones are listed${agents > 0 ? `, ${number(agents)} of vSphere itself among them` : ''}. The export may be filtered.`,
  'vcpus-differ': ({ stated, counted }) =>
    `The hosts state ${number(stated)} vCPUs, but the running VMs have ${number(counted)}. The export may be filtered.`,
  'cluster-hosts-differ': ({ cluster, stated, counted }) =>
    `“${cluster}” states ${hosts(stated)}, but ${number(counted)} are listed.`,
  'cluster-cores-differ': ({ cluster, stated, counted }) =>
    `“${cluster}” states ${number(stated)} cores, but its hosts have ${number(counted)}.`,
  'licensed-cores-differ': ({ count, stated, counted }) =>
    `${many(number(count), 'row')} whose cores to license are stated as ${number(stated)}; with at least sixteen for each CPU they come to ${number(counted)}, which was taken.`,
  'vsan-elsewhere': ({ cluster, tib }) =>
    `${number(tib)} TiB of vSAN of “${cluster}” left out: no cluster of that name is listed, or more than one is.`,
  'licences-differ': ({ licence, stated, counted }) =>
    `${licence}: ${number(stated)} cores in use, but the hosts listed come to ${number(counted)}.`,
  'cluster-without-hosts': ({ cluster, vms: count }) =>
    `“${cluster}” has ${vms(count)} and no host in the list: its licences are not known.`,
  'cluster-without-vms': ({ cluster, hosts: count }) =>
    `“${cluster}” has ${hosts(count)} and no VM in the list: say which cluster it follows.`,
  'totals-only': ({ clusters, vms: count, isDiskStated }) =>
    `Only sums are stated of ${vms(count)} (${many(number(clusters), 'cluster')}), no VM by itself: each has the average size of its cluster, whatever its system.${isDiskStated ? ' Disk space is what was given to them, not what is in use.' : ''}`,
  'off-unnamed': ({ cluster, off, vms: all }) =>
    `“${cluster}”: ${number(off)} of ${vms(all)} ${off === 1 ? 'does' : 'do'} not run, but which is not stated; all are taken to run.`,
  'systems-differ': ({ cluster, stated, counted }) =>
    `“${cluster}” states ${vms(stated)}, but its systems come to ${number(counted)}; ${counted > stated ? 'the systems were taken' : 'the others are kept as unknown'}.`,
  'outside-clusters': ({ what, stated, counted }) =>
    `The vCenter states ${what === 'vms' ? vms(stated) : hosts(stated)}, its clusters ${number(counted)}: the difference is in no cluster and is not taken over.`,
  'systems-disagree': ({ count }) =>
    `${vms(count)} with one system in the configuration and another inside: the one inside was taken.`,
  'unknown-systems': ({ count }) =>
    `${vms(count)} with a system that is not stated or says no product: kept as unknown, and ${count === 1 ? 'it waits' : 'they wait'} for your word.`,
  'left-out-hosts': ({ count, rule, reason }) =>
    `${hosts(count)} left out, as you said (${rule})${reasonText(reason)}.`,
  'left-out-vms': ({ count, rule, reason }) =>
    `${vms(count)} left out, as you said (${rule})${reasonText(reason)}.`,
  'choice-of-nothing': ({ rule, values, among }) =>
    values === 0
      ? `Nothing is ${rule}: the inventory does not state that at all.`
      : `Nothing is ${rule}. There is: ${list(among.length < values ? [...among, `${number(values - among.length)} more`] : among)}.`,
  'nested-hosts': ({ count }) =>
    `${vms(count)} with ESXi inside (nested hosts): counted as a VM each; no licence is counted for what is inside.`,
  'hosts-in-maintenance': ({ count }) =>
    `${hosts(count)} in maintenance: counted, since ${count === 1 ? 'it is' : 'they are'} licensed.`,
  'raw-disks': ({ count, vms: on }) =>
    `${many(number(count), 'raw disk')} (RDM) on ${vms(on)}: a copy of the VM does not copy them; each needs a plan of its own.`,
  'shared-disks': ({ count, vms: on }) =>
    `${many(number(count), 'disk')} on ${vms(on)} that several VMs share: such VMs move together, or their cluster is built anew.`,
  snapshots: ({ count, vms: on }) =>
    `${many(number(count), 'snapshot')} on ${vms(on)}: to be removed or merged before the VM moves.`,
  'usb-devices': ({ count, vms: on }) =>
    `${many(number(count), 'USB device')} on ${vms(on)}: a device of one host does not move along.`,
  'several-days': ({ first, last }) =>
    `The files are exports of different days, from ${first} to ${last}: what moved from one vCenter to another in between is counted twice or not at all.`,
  'several-centers': ({ centers }) =>
    `${number(centers)} vCenters are read together; what has the same name in two of them stays apart.`,
};
