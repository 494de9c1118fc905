import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Virtuozzo. */
export const virtuozzo: Vendor = {
  name: 'Virtuozzo',
  offers: [
    quoted({
      id: 'virtuozzo-hybrid-infrastructure',
      name: 'Virtuozzo Hybrid Infrastructure',
      said: 'Price and metric not found',
    }),
  ],
  platforms: [
    {
      id: 'virtuozzo-hybrid-infrastructure',
      name: 'Virtuozzo Hybrid Infrastructure',
      hypervisor: 'kvm',
      offers: ['virtuozzo-hybrid-infrastructure'],
    },
  ],
};
