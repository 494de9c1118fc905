import type { HostData } from '../../model/scenario/hostProblem.ts';

type Limited = HostData['host-beyond-limit'];

const WHAT: Readonly<Record<Limited['kind'], string>> = {
  'host-cores': 'cores per host',
  'host-ram': 'GiB of memory per host',
  'guest-vcpu': 'vCPUs per VM',
  'guest-ram': 'GiB of memory per VM',
  'cluster-hosts': 'hosts per cluster',
};

const atMost = ({ platform, kind, most, source }: Limited): string =>
  `“${platform}” takes at most ${most} ${WHAT[kind]} (${source})`;

/** Sentences about hosts and what moves to them: limits, capacity, sizing, hosts at the end of their life. */
export const HOST_SENTENCES: { readonly [Code in keyof HostData]: (data: HostData[Code]) => string } = {
  'guest-beyond-limit': (data) =>
    `${atMost(data)}, and these ${data.vms} VMs have ${data.given} each. They stay on VMware.`,
  'guest-depends': ({ platform, on, vms }) =>
    `These ${vms} VMs depend on ${on}, and nothing with a price replaces it on ${platform}. They stay on VMware.`,
  'host-beyond-limit': (data) =>
    `${atMost(data)}, and these hosts have ${data.given}. They cannot serve it when VMware lets them go.`,
  'spare-beyond-limit': (data) =>
    `${atMost(data)}, and these hosts have ${data.given}. They are not counted.`,
  'purchase-beyond-limit': (data) =>
    `${atMost(data)}, and the host that is bought from ${data.month} on has ${data.given}. Enter one that fits.`,
  'platform-split': (data) =>
    `${atMost(data)}: from ${data.month} on ${data.given} hosts form ${data.clusters} clusters${data.site === '' ? '' : ` at ${data.site}`}.`,
  'least-above-limit': (data) =>
    `${atMost(data)}, fewer than the ${data.given} that a cluster of it needs. One of the two is wrong.`,
  'spare-guests-beyond-limit': ({ given, most, source, month }) =>
    `From ${month} on ${Math.ceil(given)} VMs run on each of these hosts; their subscription allows ${most} (${source}).`,
  'plan-beyond-capacity': ({ vms, capacity, month, planned, end }) =>
    `In ${month} the plan moves ${Math.round(vms * 10) / 10} VMs, and the team moves ${capacity} a month. ` +
    (end === null
      ? 'At that pace it never ends.'
      : `Planned to end in ${planned}, it ends in ${end} at the earliest.`),
  'no-purchase-type': ({ hosts, sockets, coresPerSocket, month }) =>
    `${hosts} hosts are bought from ${month} on, and no type and price is entered. Assumed: ${sockets} sockets of ${coresPerSocket} cores, price unknown.`,
  'load-not-sized': () =>
    'Not every running VM here has vCPU and memory entered, so hosts keep today’s ratio to the load.',
  'sizing-of-nothing': () =>
    'Sizing by capacity with a ratio of 0 needs hosts without end, so today’s ratio is kept.',
  'host-ram-unknown': ({ hosts }) =>
    `The memory of these ${hosts} hosts is not entered, so only their cores limit what they carry.`,
  'storage-not-sized': () =>
    'Clusters with vSAN are sized by vCPU and memory only, until it is entered how much raw storage a TiB takes.',
  'already-at-end-of-life': ({ given, against }) =>
    `These hosts reached their end of life in ${given}, so they are replaced in ${against}, the first month.`,
};
