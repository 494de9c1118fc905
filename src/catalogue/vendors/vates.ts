import { quoted } from '../quoted.ts';
import type { Entry, Source, Vendor } from '../schema.ts';

const around2024: Source = {
  said: 'A public file on GitHub whose repository is not recorded',
  asOf: '2024',
  dated: 'about 2024',
  confidence: 'blog',
};

const host = (id: string, name: string, amount: string, rest: Partial<Entry>): Entry => ({
  id,
  name,
  kind: 'hypervisor',
  metric: { id: 'per-host' },
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  prices: [{ amount, per: 'year', term: 12, until: '2025-01', source: around2024 }],
  source: { said: 'The list of 2026 was not found', asOf: '2026-11-22', confidence: 'unknown' },
  reviewBy: '2027-05',
  ...rest,
});

/** Vates: Xen, an alternative that is not KVM. */
export const vates: Vendor = {
  name: 'Vates',
  offers: [
    host('vates-vms-pro', 'Vates VMS Pro', '1000', {
      includes: 'XCP-ng, Xen Orchestra and support; no limit on sockets or cores was found',
      notes: ['Another blog says about EUR 1,250 per host (nortinia.com).'],
    }),
    host('vates-vms-enterprise', 'Vates VMS Enterprise', '1800', {}),
    quoted({
      id: 'vates-vms-essential',
      name: 'Vates VMS Essential and Essential+',
      metric: { id: 'per-host' },
      currency: 'USD',
    }),
    {
      id: 'xcp-ng',
      name: 'XCP-ng and Xen Orchestra from source',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'community',
      source: {
        said: 'nortinia.com',
        url: 'https://nortinia.com/journal/nip-xcp-ng-why-not-vmware',
        asOf: '2026',
        confidence: 'blog',
      },
      reviewBy: '2027-05',
    },
  ],
  platforms: [
    {
      id: 'xcp-ng',
      name: 'XCP-ng (Xen, not KVM)',
      hypervisor: 'xen',
      offers: ['vates-vms-pro', 'vates-vms-enterprise', 'vates-vms-essential', 'xcp-ng'],
    },
  ],
};
