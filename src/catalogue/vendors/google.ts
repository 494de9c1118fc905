import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Google. */
export const google: Vendor = {
  name: 'Google',
  offers: [
    quoted({
      id: 'google-distributed-cloud',
      name: 'Google Distributed Cloud, connected or air-gapped',
      said: 'Price and metric not found',
    }),
    quoted({
      id: 'google-compute-engine',
      name: 'Google Compute Engine, per virtual CPU',
      kind: 'cloud',
      metric: { id: 'per-vcpu', poweredOnOnly: true },
      billing: 'monthly',
      said: 'Named in the talk of 2013 as built on KVM; price not found',
      notes: ['Enter what a virtual CPU costs a year with the memory that goes with it.'],
    }),
  ],
  platforms: [
    {
      id: 'google-distributed-cloud',
      name: 'Google Distributed Cloud',
      hypervisor: 'kvm',
      offers: ['google-distributed-cloud'],
    },
    {
      id: 'google-compute-engine',
      name: 'Google Compute Engine',
      hypervisor: 'kvm',
      offers: ['google-compute-engine'],
    },
  ],
};
