import type { Vendor } from '../schema.ts';

/** The oVirt project. */
export const ovirt: Vendor = {
  name: 'oVirt project',
  offers: [
    {
      id: 'ovirt',
      name: 'oVirt',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'community',
      includes: 'the manager from which Red Hat Virtualization was made',
      source: { said: 'Open-source licence; there is no price page', asOf: '2026', confidence: 'vendor' },
      reviewBy: '2027-11',
    },
  ],
  platforms: [{ id: 'ovirt', name: 'oVirt', hypervisor: 'kvm', offers: ['ovirt'] }],
};
