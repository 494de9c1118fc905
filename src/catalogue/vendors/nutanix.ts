import { quoted } from '../quoted.ts';
import { BY_IBM, NOT_BY_ORACLE } from '../acceptances.ts';
import type { Entry, Source, Vendor } from '../schema.ts';

const pricing: Source = {
  said: 'Nutanix Cloud Clusters pricing: price of a node by its cores',
  url: 'https://www.nutanix.com/products/nutanix-cloud-clusters/pricing',
  asOf: '2026-09-20',
  confidence: 'vendor',
};

const hourly = (id: string, name: string, amount: string, rest: Partial<Entry>): Entry => ({
  id,
  name,
  kind: 'cloud',
  metric: { id: 'per-core' },
  currency: 'USD',
  billing: 'monthly',
  prices: [{ amount, per: 'hour', source: pricing }],
  minimum: { rule: 'whole nodes of bare metal; the hardware in the cloud is paid apart' },
  notes: ['Paid by the hour: a ceiling, not the price of a term on your own hardware.'],
  reviewBy: '2027-03',
  ...rest,
});

const onPremises = (level: string): Entry =>
  quoted({
    id: `nutanix-nci-${level.toLowerCase()}`,
    name: `Nutanix NCI ${level}, on your own hardware`,
    metric: { id: 'per-core' },
    currency: 'USD',
    said: 'Nutanix: contact sales, terms of 1 to 5 years; list price not found',
    url: pricing.url ?? '',
    includes: 'AHV, storage and basic management; all physical cores of the cluster',
  });

/** Nutanix. */
export const nutanix: Vendor = {
  name: 'Nutanix',
  offers: [
    ...['Pro', 'Starter', 'Ultimate'].map(onPremises),
    hourly('nutanix-nc2-pro', 'Nutanix NC2 by the hour, NCI Pro', '0.104', {}),
    hourly('nutanix-nc2-ultimate', 'Nutanix NC2 by the hour, NCI Ultimate', '0.131', {}),
    hourly('nutanix-nc2-security', 'Nutanix NC2 by the hour, NCI Security', '0.021', { kind: 'add-on' }),
    hourly('nutanix-nc2-replication', 'Nutanix NC2 by the hour, NCI Advanced Replication', '0.013', {
      kind: 'add-on',
    }),
  ],
  platforms: [
    {
      id: 'nutanix-ahv',
      name: 'Nutanix AHV',
      hypervisor: 'kvm',
      offers: [
        'nutanix-nci-pro',
        'nutanix-nci-starter',
        'nutanix-nci-ultimate',
        'nutanix-nc2-pro',
        'nutanix-nc2-ultimate',
      ],
      acceptances: [BY_IBM, NOT_BY_ORACLE],
    },
  ],
};
