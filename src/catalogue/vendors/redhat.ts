import type { MetricRef } from '../../model/metrics/registry.ts';
import { BY_IBM, NOT_LISTED_BY_ORACLE } from '../acceptances.ts';
import type { DatedPrice, Entry, Source, Target, Vendor } from '../schema.ts';
import { RED_HAT_ASKED } from './redhatAsked.ts';

const REVIEW = '2027-05';
const PAIR: MetricRef = { id: 'per-socket-pair' };
const BARE_METAL: MetricRef = { id: 'per-socket-pair', coresPerPair: 128 };
const GUESTS: MetricRef = { id: 'per-vm-pair' };

const store: Source = {
  said: 'Red Hat store, “starting at”',
  url: 'https://www.redhat.com/en/store',
  asOf: '2026-09-20',
  confidence: 'vendor',
};
const survey: Source = {
  said: 'A public file on GitHub, repository not recorded, citing Red Hat',
  asOf: '2026',
  confidence: 'secondary',
};
const before: Source = {
  said: 'it-server-room.com, RHEL licensing policy',
  url: 'https://www.it-server-room.com/red-hat-enterprise-linux-rhel-licensing-policy-and-eos-timeline',
  asOf: '2025',
  dated: '2024 to 2025',
  confidence: 'blog',
};
const plans: Source = {
  said: 'api-evangelist, RH00002, starting price citing the Red Hat store',
  url: 'https://raw.githubusercontent.com/api-evangelist/red-hat-enterprise-linux-8/refs/heads/main/plans/red-hat-enterprise-linux-8-plans-pricing.yml',
  asOf: '2026-05',
  confidence: 'secondary',
};
const estimator: Source = {
  said: 'Cost estimator of kubev2v/migration-planner-ui 1.2.0, an editable default',
  url: 'https://github.com/kubev2v/migration-planner-ui',
  asOf: '2026',
  confidence: 'vendor-tool',
};

const redress: Omit<Source, 'url'> = {
  said: 'redresscompliance.com, another or older list',
  asOf: '2026-06',
  confidence: 'blog',
};

/** A price of the better source as base and as the higher end, because another one has less. */
const between = (amount: string, source: Source, other: string): DatedPrice => ({
  amount: { low: other, base: amount, high: amount },
  per: 'year',
  term: 12,
  source,
  others: [{ ...redress, amount: other }],
});

const a = (amount: string, source: Source): DatedPrice => ({ amount, per: 'year', term: 12, source });

const offer = (entry: Pick<Entry, 'id' | 'name' | 'metric' | 'prices'> & Partial<Entry>): Entry => ({
  kind: 'hypervisor',
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  reviewBy: REVIEW,
  ...entry,
});

interface Level {
  readonly id: string;
  readonly name: string;
  readonly prices: DatedPrice[];
  readonly support: NonNullable<Entry['supportLevel']>;
}

const LEVELS: readonly Level[] = [
  {
    id: 'self-support',
    name: 'self-support',
    prices: [{ ...a('349', before), from: '2024-01', until: '2026-01' }, a('383.9', store)],
    support: 'none',
  },
  { id: 'standard', name: 'Standard', prices: [between('878.9', survey, '799')], support: 'business-hours' },
  { id: 'premium', name: 'Premium', prices: [between('1428.9', survey, '1299')], support: 'round-the-clock' },
];

/** One subscription covers a socket pair of a host, or two guests: two offers at one price. */
const server = ({ id, name, prices, support }: Level): Entry[] => [
  offer({
    id: `rhel-server-${id}`,
    name: `RHEL Server, ${name}, on a host`,
    metric: PAIR,
    prices,
    supportLevel: support,
    includes: 'KVM in the system and up to 4 RHEL guests; no manager for several hosts',
    guestLimit: { most: 4, source: fourGuests },
  }),
  offer({
    id: `rhel-guests-${id}`,
    name: `RHEL Server, ${name}, for two guests`,
    kind: 'guest-os',
    metric: GUESTS,
    prices,
    supportLevel: support,
  }),
];

const openshift = (id: string, name: string, amount: string, includes: string): Entry =>
  offer({
    id,
    name,
    metric: BARE_METAL,
    prices: [a(amount, estimator)],
    includes,
    minimum: { rule: 'bare metal: one for 1 or 2 sockets with up to 128 cores of one server' },
  });

const manager = (id: string, name: string, amount: string): Entry =>
  offer({ id, name, kind: 'add-on', metric: BARE_METAL, prices: [a(amount, estimator)] });

const limitsPage: Source = {
  said: 'redhat.com, virtualization limits',
  asOf: '2026-11-22',
  dated: 'an old copy with garbled columns, undated',
  confidence: 'vendor',
};
const fourGuests: Source = {
  said: 'Gist of thomasmckay and a copy of the subscription agreement: Red Hat supported 4 guests on a RHEL host from 2010 to 2014; no later text was found',
  asOf: '2014-01-08',
  confidence: 'forum',
};
const talk: Source = {
  said: 'Michael Day, IBM: Advancements with Open Virtualization & KVM; no other page confirms 4 TB or 200 hosts',
  asOf: '2013-02',
  dated: 'about February 2013',
  confidence: 'vendor',
};

const rhel = (id: string, name: string, limits: Target['limits']): Target => ({
  id,
  name,
  hypervisor: 'kvm',
  offers: ['rhel-server-standard', 'rhel-server-premium', 'rhel-server-self-support', 'rhel-vdc'],
  ...(limits === undefined ? {} : { limits }),
});

const limit = (
  kind: NonNullable<Target['limits']>[number]['kind'],
  most: number,
  source: Source,
): NonNullable<Target['limits']>[number] => ({ id: kind, kind, most, source });

const PLATFORMS: readonly Target[] = [
  { ...rhel('rhel-kvm', 'KVM on RHEL', undefined), acceptances: [BY_IBM, NOT_LISTED_BY_ORACLE] },
  rhel('rhel-5-kvm', 'KVM on RHEL 5', [
    limit('host-cores', 160, limitsPage),
    limit('host-ram', 1024, limitsPage),
    limit('guest-vcpu', 16, limitsPage),
    limit('guest-ram', 512, limitsPage),
  ]),
  {
    ...rhel('rhel-6-kvm', 'KVM on RHEL 6', [
      limit('host-cores', 160, limitsPage),
      limit('host-ram', 2048, limitsPage),
      limit('guest-vcpu', 160, limitsPage),
      limit('guest-ram', 2048, limitsPage),
    ]),
    notes: ['64 virtual CPUs per guest in RHEL 6.0, 160 from 6.3 (RHEL 6 virtualization guide).'],
  },
  { id: 'rhev-2-2', name: 'RHEV-M 2.2', hypervisor: 'kvm', offers: ['rhev-2-3'] },
  {
    id: 'rhev-3-0',
    name: 'RHEV-M 3.0',
    hypervisor: 'kvm',
    offers: ['rhev-2-3'],
    limits: [
      limit('host-cores', 160, talk),
      limit('host-ram', 4096, talk),
      limit('guest-vcpu', 64, talk),
      limit('guest-ram', 512, talk),
      limit('cluster-hosts', 200, talk),
    ],
  },
  {
    id: 'rhv-4',
    name: 'Red Hat Virtualization 4',
    hypervisor: 'kvm',
    offers: ['rhv'],
    limits: [
      limit('guest-vcpu', 240, {
        said: 'Red Hat documentation of RHV 4.0',
        asOf: '2026-11-22',
        dated: 'undated',
        confidence: 'vendor',
      }),
    ],
  },
  {
    id: 'openshift-virtualization',
    name: 'OpenShift Virtualization',
    hypervisor: 'kvm',
    offers: [
      'openshift-virtualization-engine',
      'openshift-kubernetes-engine',
      'openshift-container-platform',
      'openshift-platform-plus',
    ],
    acceptances: [NOT_LISTED_BY_ORACLE],
    notes: ['The management add-on is on by default in the estimator.'],
  },
];

/** Red Hat. */
export const redhat: Vendor = {
  name: 'Red Hat',
  offers: [
    ...LEVELS.flatMap(server),
    offer({
      id: 'rhel-vdc',
      name: 'RHEL for Virtual Datacenters',
      kind: 'guest-os',
      metric: PAIR,
      prices: [between('2748.9', plans, '2655')],
      includes: 'any number of RHEL guests on a supported hypervisor, which is not included',
    }),
    {
      ...openshift(
        'openshift-virtualization-engine',
        'OpenShift Virtualization Engine',
        '3000',
        'any number of VMs; no RHEL guests, no storage, no containers, no management of several clusters',
      ),
      notes: ['Whether support is Standard or Premium was not found.'],
    },
    openshift(
      'openshift-kubernetes-engine',
      'OpenShift Kubernetes Engine',
      '13200',
      'containers and RHEL guests',
    ),
    openshift(
      'openshift-container-platform',
      'OpenShift Container Platform',
      '26400',
      'containers, services for developers and RHEL guests',
    ),
    openshift(
      'openshift-platform-plus',
      'OpenShift Platform Plus',
      '49500',
      'management, security, registry, storage essentials and RHEL guests',
    ),
    manager('acm-virtualization', 'Advanced Cluster Management for Virtualization', '2200'),
    manager('acm-kubernetes', 'Advanced Cluster Management for Kubernetes', '9900'),
    ...RED_HAT_ASKED,
  ],
  platforms: [...PLATFORMS],
};
