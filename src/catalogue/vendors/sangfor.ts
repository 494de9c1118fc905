import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Sangfor. */
export const sangfor: Vendor = {
  name: 'Sangfor',
  offers: [quoted({ id: 'sangfor-hci', name: 'Sangfor HCI and aSV', said: 'Price and metric not found' })],
  platforms: [{ id: 'sangfor-hci', name: 'Sangfor HCI and aSV', hypervisor: 'kvm', offers: ['sangfor-hci'] }],
};
