import { quoted } from '../quoted.ts';
import type { Entry, Source, Vendor } from '../schema.ts';

const REVIEW = '2027-03';

const pricing: Source = {
  said: 'Ubuntu Pro pricing',
  url: 'https://ubuntu.com/pricing/pro',
  asOf: '2026-09-05',
  confidence: 'vendor',
};

const repository: Source = {
  said: 'Ubuntu Pro pricing, source of the page',
  url: 'https://github.com/canonical/ubuntu.com',
  asOf: '2026-07-07',
  confidence: 'vendor',
};

const pro = (id: string, name: string, amount: string, rest: Partial<Entry>): Entry => ({
  id,
  name,
  kind: 'hypervisor',
  metric: { id: 'per-host' },
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  prices: [{ amount, per: 'year', term: 12, source: pricing }],
  minimum: { rule: 'all hosts of the cluster, for any number of Ubuntu guests' },
  reviewBy: REVIEW,
  ...rest,
});

/** What Canonical runs or rescues for its customers, by host and year. */
const managed = (id: string, name: string, amount: string): Entry => ({
  id,
  name: `Canonical, ${name}`,
  kind: 'management',
  metric: { id: 'per-host' },
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  prices: [{ amount, per: 'year', term: 12, source: repository }],
  reviewBy: REVIEW,
});

const OPEN =
  'The page leaves open whether the 500 of self-support are inside; weekday support is half of this.';

/** Canonical. */
export const canonical: Vendor = {
  name: 'Canonical',
  offers: [
    pro('ubuntu-pro-self-support', 'Ubuntu Pro, self-support', '500', {
      supportLevel: 'none',
      includes:
        'ten years of security updates for host and Ubuntu guests, on KVM, ESXi, LXD, Xen, Hyper-V, z/VM',
    }),
    pro('ubuntu-pro-infrastructure', 'Ubuntu Pro, infrastructure support 24/7', '1775', {
      supportLevel: 'round-the-clock',
      notes: [OPEN],
    }),
    pro('ubuntu-pro-full', 'Ubuntu Pro, full support 24/7', '3400', {
      supportLevel: 'round-the-clock',
      includes: 'infrastructure and applications',
      notes: [OPEN],
    }),
    {
      id: 'ubuntu-advantage',
      name: 'Ubuntu Advantage (2021)',
      kind: 'hypervisor',
      metric: { id: 'per-host' },
      currency: 'USD',
      term: 12,
      prices: [
        {
          amount: '225',
          per: 'year',
          term: 12,
          until: '2022-01',
          source: {
            said: 'A customer in a forum',
            url: 'https://hn.masterscheme.cn/item?id=28608214',
            asOf: '2021-09',
            confidence: 'forum',
          },
        },
      ],
      notes: ['75 for a virtual machine.'],
      reviewBy: REVIEW,
    },
    {
      id: 'ubuntu-advantage-vm',
      name: 'Ubuntu Advantage (2021), for a VM',
      kind: 'guest-os',
      metric: { id: 'per-vm' },
      currency: 'USD',
      term: 12,
      prices: [
        {
          amount: '75',
          per: 'year',
          term: 12,
          until: '2022-01',
          source: {
            said: 'A customer in a forum',
            url: 'https://hn.masterscheme.cn/item?id=28608214',
            asOf: '2021-09',
            confidence: 'forum',
          },
        },
      ],
      reviewBy: REVIEW,
    },
    quoted({
      id: 'ubuntu-pro-vm',
      name: 'Ubuntu Pro, for a VM',
      kind: 'guest-os',
      metric: { id: 'per-vm' },
      currency: 'USD',
      said: 'Ubuntu Pro FAQ: by VM where not every host of the environment is covered; price not found',
      url: 'https://discourse.ubuntu.com/t/ubuntu-pro-faq/34042/13',
    }),
    managed('ubuntu-managed-infrastructure', 'Managed infrastructure', '5750'),
    managed('ubuntu-managed-full-stack', 'Managed infrastructure and applications', '11790'),
    managed('ubuntu-firefighting-infrastructure', 'Firefighting support, infrastructure', '3625'),
    managed('ubuntu-firefighting-applications', 'Firefighting support, applications', '6235'),
    managed('ubuntu-firefighting-full', 'Firefighting support, full stack', '7600'),
    {
      id: 'landscape-managed',
      name: 'Managed Landscape, per Landscape machine',
      kind: 'management',
      metric: { id: 'flat' },
      currency: 'USD',
      term: 12,
      prices: [{ amount: '9470', per: 'year', term: 12, source: pricing }],
      notes: ['Optional; 3,099 for a Landscape VM as a service.'],
      reviewBy: REVIEW,
    },
    {
      id: 'ubuntu-server',
      name: 'Ubuntu Server without subscription',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'community',
      includes: 'KVM, LXD and five years of security updates for main',
      source: pricing,
      reviewBy: REVIEW,
    },
  ],
  platforms: [
    {
      id: 'ubuntu-kvm',
      name: 'KVM on Ubuntu',
      hypervisor: 'kvm',
      offers: ['ubuntu-pro-self-support', 'ubuntu-pro-infrastructure', 'ubuntu-pro-full', 'ubuntu-server'],
      addOns: ['landscape-managed'],
    },
  ],
};
