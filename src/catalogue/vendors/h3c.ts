import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** H3C. */
export const h3c: Vendor = {
  name: 'H3C',
  offers: [quoted({ id: 'h3c-uis', name: 'H3C UIS', said: 'Price and metric not found' })],
  platforms: [{ id: 'h3c-uis', name: 'H3C UIS', hypervisor: 'kvm', offers: ['h3c-uis'] }],
};
