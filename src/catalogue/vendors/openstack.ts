import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** OpenStack, by distributions and by yourself. */
export const openstack: Vendor = {
  name: 'OpenStack',
  offers: [
    {
      id: 'openstack',
      name: 'OpenStack on KVM, operated by yourself',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'community',
      includes: 'infrastructure as a service on KVM',
      source: { said: 'Open-source licence; there is no price page', asOf: '2026', confidence: 'vendor' },
      reviewBy: '2027-11',
    },
    quoted({
      id: 'openstack-distribution',
      name: 'OpenStack distribution with support',
      said: 'Named in the talk of 2013; price not found',
    }),
  ],
  platforms: [
    {
      id: 'openstack',
      name: 'OpenStack on KVM',
      hypervisor: 'kvm',
      offers: ['openstack-distribution', 'openstack'],
    },
  ],
};
