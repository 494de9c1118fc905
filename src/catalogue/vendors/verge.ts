import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** VergeIO. */
export const verge: Vendor = {
  name: 'VergeIO',
  offers: [
    quoted({
      id: 'vergeos',
      name: 'VergeOS',
      metric: { id: 'per-host' },
      currency: 'USD',
      term: 12,
      said: 'Per server; price not found',
      includes: 'compute, storage, network and disaster recovery',
    }),
  ],
  platforms: [{ id: 'vergeos', name: 'VergeOS', hypervisor: 'kvm', offers: ['vergeos'] }],
};
