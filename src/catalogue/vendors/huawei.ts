import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Huawei. */
export const huawei: Vendor = {
  name: 'Huawei',
  offers: [
    quoted({
      id: 'huawei-fusioncompute',
      name: 'Huawei FusionCompute and DCS',
      said: 'Price and metric not found',
    }),
  ],
  platforms: [
    {
      id: 'huawei-fusioncompute',
      name: 'Huawei FusionCompute and DCS',
      hypervisor: 'kvm',
      offers: ['huawei-fusioncompute'],
    },
  ],
};
