import type { DatedPrice, Vendor } from '../schema.ts';

const a = (amount: string): DatedPrice => ({
  amount,
  per: 'month',
  source: {
    said: 'Scaleway documentation, Dedibox',
    url: 'https://github.com/scaleway/docs-content/pull/4155/files',
    asOf: '2025-02-01',
    confidence: 'vendor',
  },
});

/** Scaleway, which rents Windows licences (SPLA). */
export const scaleway: Vendor = {
  name: 'Scaleway',
  offers: [
    {
      id: 'scaleway-windows-datacenter',
      name: 'Windows Server Datacenter, rented for Dedibox',
      kind: 'guest-os',
      metric: { id: 'per-core' },
      currency: 'EUR',
      billing: 'monthly',
      prices: [
        {
          ...a('17.88'),
          from: '2025-01',
          until: '2025-02',
          note: 'The price before; since when was not found.',
        },
        { ...a('21'), from: '2025-02' },
      ],
      notes: ['Standard 3.15, 2.75 before.'],
      reviewBy: '2027-02',
    },
  ],
};
