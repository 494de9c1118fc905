import type { Vendor } from '../schema.ts';

/** Scale Computing (Acumera). */
export const scaleComputing: Vendor = {
  name: 'Scale Computing',
  offers: [
    {
      id: 'scale-hypercore',
      name: 'SC//HyperCore, clusters of three appliances',
      kind: 'hypervisor',
      licence: 'perpetual',
      metric: { id: 'packs', of: 'host', size: 3 },
      currency: 'USD',
      prices: [
        {
          amount: '10000',
          per: 'once',
          source: {
            said: 'A round-up of 2026, a public file on GitHub whose repository is not recorded',
            asOf: '2026',
            confidence: 'blog',
          },
          note: '“Starting around”, as a promotion.',
        },
      ],
      includes: 'the hardware of an edge cluster: enter no price for hosts bought',
      reviewBy: '2027-05',
    },
  ],
  platforms: [
    { id: 'scale-hypercore', name: 'Scale HyperCore', hypervisor: 'kvm', offers: ['scale-hypercore'] },
  ],
};
