import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** SmartX. */
export const smartx: Vendor = {
  name: 'SmartX',
  offers: [
    quoted({ id: 'smartx-smtx', name: 'SmartX SMTX OS with ELF', said: 'Price and metric not found' }),
  ],
  platforms: [
    { id: 'smartx-smtx', name: 'SmartX SMTX OS with ELF', hypervisor: 'kvm', offers: ['smartx-smtx'] },
  ],
};
