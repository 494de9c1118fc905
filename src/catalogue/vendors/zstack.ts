import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** ZStack. */
export const zstack: Vendor = {
  name: 'ZStack',
  offers: [quoted({ id: 'zstack-cloud', name: 'ZStack Cloud', said: 'Price and metric not found' })],
  platforms: [{ id: 'zstack-cloud', name: 'ZStack Cloud', hypervisor: 'kvm', offers: ['zstack-cloud'] }],
};
