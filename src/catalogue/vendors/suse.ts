import { quoted } from '../quoted.ts';
import { NOT_LISTED_BY_ORACLE } from '../acceptances.ts';
import type { Entry, Source, Vendor } from '../schema.ts';

const survey: Source = {
  said: 'A public file on GitHub, repository not recorded, citing suse.com/shop/server',
  asOf: '2026',
  confidence: 'secondary',
};

const sles = (id: string, name: string, amount: string): Entry => ({
  id,
  name,
  kind: 'hypervisor',
  metric: { id: 'per-host' },
  metricAssumed: true,
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  prices: [{ amount, per: 'year', term: 12, source: survey }],
  minimum: { rule: '1 per server; 1 more for every further 3 TiB of memory of an instance since 2022-11' },
  includes: 'KVM and Xen in the system',
  notes: [
    'Per server; the source does not say how sockets or guests count. With unlimited guests: price not found.',
  ],
  reviewBy: '2027-05',
});

const matrix: Source = {
  said: 'bronsonso/2026_02_06_K8S_Self_Provisioning_Deployment, a planner’s matrix',
  url: 'https://github.com/bronsonso/2026_02_06_K8S_Self_Provisioning_Deployment',
  asOf: '2026-02',
  confidence: 'blog',
};

/** SUSE. */
export const suse: Vendor = {
  name: 'SUSE',
  offers: [
    sles('sles-standard', 'SLES Standard', '749'),
    sles('sles-priority', 'SLES Priority', '1199'),
    quoted({
      id: 'sles-guests',
      name: 'SLES, physical or virtual, for two guests',
      kind: 'guest-os',
      metric: { id: 'per-vm-pair', ramGiBPerLicence: 3072 },
      currency: 'USD',
      said: 'software-express.de: all instances added up, divided by two; price not found',
      url: 'https://www.software-express.de/hersteller/suse/lizenzierung',
      notes: [
        'One more for every further 3 TiB of memory of an instance since 2022-11 (license-library.de).',
      ],
    }),
    quoted({
      id: 'sles-unlimited',
      name: 'SLES, physical with unlimited virtual',
      kind: 'guest-os',
      metric: { id: 'per-socket-pair', ramGiBPerLicence: 3072 },
      currency: 'USD',
      said: 'software-express.de: two sockets of a host with any number of guests; price not found',
      url: 'https://www.software-express.de/hersteller/suse/lizenzierung',
    }),
    quoted({
      id: 'sles-2010',
      name: 'SLES, policy of 2010 to 2013',
      metric: { id: 'per-host' },
      currency: 'USD',
      soldFrom: '2010-01',
      said: 'suse.com, policy: per physical server of up to 32 CPUs with any number of guests; price not found',
      url: 'http://www.suse.com/products/server/policy.html',
      includes: 'KVM and any number of SLES guests',
      notes: ['When this policy ended was not found.'],
    }),
    {
      id: 'suse-virtualization',
      name: 'SUSE Virtualization (Harvester), open source',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'community',
      source: matrix,
      reviewBy: '2027-05',
    },
    quoted({
      id: 'suse-virtualization-support',
      name: 'SUSE Virtualization (Harvester), with support',
      metric: { id: 'per-host' },
      currency: 'USD',
      said: 'Price per node not found; a planner’s matrix of 2026-02 reckons with about 1,500 a year',
    }),
  ],
  platforms: [
    {
      id: 'sles-kvm',
      name: 'KVM on SLES',
      hypervisor: 'kvm',
      offers: ['sles-standard', 'sles-priority'],
      acceptances: [NOT_LISTED_BY_ORACLE],
    },
    {
      id: 'harvester',
      name: 'SUSE Virtualization (Harvester)',
      hypervisor: 'kvm',
      offers: ['suse-virtualization-support', 'suse-virtualization'],
    },
  ],
};
