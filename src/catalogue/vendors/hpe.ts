import { quoted } from '../quoted.ts';
import type { Source, Vendor } from '../schema.ts';

const REVIEW = '2027-05';

const roundUp: Source = {
  said: 'A round-up of 2026, a public file on GitHub whose repository is not recorded',
  asOf: '2026',
  confidence: 'blog',
};
const kestra: Source = {
  said: 'kestra.io, a competitor, in a public file on GitHub whose repository is not recorded',
  asOf: '2026',
  confidence: 'low',
};

/** HPE, with Morpheus Data. */
export const hpe: Vendor = {
  name: 'HPE',
  offers: [
    {
      id: 'hpe-vm-essentials',
      name: 'HPE Morpheus VM Essentials',
      kind: 'hypervisor',
      metric: { id: 'per-socket' },
      currency: 'USD',
      billing: 'yearly',
      term: 12,
      prices: [
        {
          amount: { low: '600', base: '600', high: '740' },
          per: 'year',
          term: 12,
          source: roundUp,
          others: [
            { ...kestra, amount: '600' },
            { ...kestra, amount: '740' },
          ],
        },
      ],
      includes: 'hypervisor, manager and support; manages vSphere too',
      notes: ['No cap on cores was found.'],
      reviewBy: REVIEW,
    },
    {
      id: 'hpe-morpheus-enterprise',
      name: 'HPE Morpheus Enterprise',
      kind: 'management',
      metric: { id: 'per-socket' },
      currency: 'USD',
      billing: 'yearly',
      term: 12,
      prices: [
        {
          amount: { low: '2500', base: '4400', high: '4400' },
          per: 'year',
          term: 12,
          source: kestra,
          others: [{ ...kestra, amount: '2500' }],
          note: 'The source states a range only; its upper end is taken as the base, so that leaving is not made cheap.',
        },
      ],
      includes: 'clouds of several vendors, self-service, cost control',
      notes: ['Often with quotas of workloads; a pack on a marketplace near 200,000 a year.'],
      reviewBy: REVIEW,
    },
    quoted({
      id: 'morpheus-workloads',
      name: 'Morpheus (before HPE), per workload element',
      kind: 'management',
      metric: { id: 'per-vm' },
      currency: 'USD',
      soldUntil: '2024-01',
      said: 'morpheus.africa, a reseller: tiers of 500 to 20,000 workload elements; price not found',
      url: 'https://morpheus.africa/index.php/licensing/',
    }),
    quoted({
      id: 'hp-public-cloud',
      name: 'HP public cloud on KVM, per virtual CPU',
      kind: 'cloud',
      metric: { id: 'per-vcpu', poweredOnOnly: true },
      billing: 'monthly',
      said: 'Named in the talk of 2013 as built on KVM; price not found',
    }),
  ],
  platforms: [
    { id: 'hpe-vme', name: 'HPE VM Essentials', hypervisor: 'kvm', offers: ['hpe-vm-essentials'] },
    { id: 'hp-cloud', name: 'HP public cloud', hypervisor: 'kvm', offers: ['hp-public-cloud'] },
  ],
};
