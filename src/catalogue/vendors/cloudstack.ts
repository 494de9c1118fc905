import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Apache CloudStack, and ShapeBlue, who support it. */
export const cloudstack: Vendor = {
  name: 'Apache CloudStack and ShapeBlue',
  offers: [
    {
      id: 'cloudstack',
      name: 'Apache CloudStack',
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
      id: 'cloudstack-support',
      name: 'CloudStack with support by ShapeBlue',
      currency: 'USD',
      said: 'Price and metric not found',
    }),
  ],
  platforms: [
    {
      id: 'cloudstack',
      name: 'Apache CloudStack',
      hypervisor: 'kvm',
      offers: ['cloudstack-support', 'cloudstack'],
    },
  ],
};
