import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** StorMagic. */
export const stormagic: Vendor = {
  name: 'StorMagic',
  offers: [
    quoted({
      id: 'stormagic-svhci',
      name: 'StorMagic SvHCI',
      said: 'Price and metric not found',
      currency: 'USD',
    }),
  ],
  platforms: [
    { id: 'stormagic-svhci', name: 'StorMagic SvHCI', hypervisor: 'kvm', offers: ['stormagic-svhci'] },
  ],
};
