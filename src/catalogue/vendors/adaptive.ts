import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Adaptive Computing: a layer above VMware and KVM alike. */
export const adaptive: Vendor = {
  name: 'Adaptive Computing',
  offers: [
    quoted({
      id: 'moab-xcat',
      name: 'Moab with xCAT, managing VMware and KVM alike',
      kind: 'management',
      said: 'Named in the talk of 2013; price and metric not found',
      notes: ['Spans both sides: name it as an add-on of the clusters and of the platform.'],
    }),
  ],
};
