import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** IBM. */
export const ibm: Vendor = {
  name: 'IBM',
  offers: [
    quoted({
      id: 'ibm-smartcloud',
      name: 'IBM SmartCloud Enterprise, per virtual CPU',
      kind: 'cloud',
      metric: { id: 'per-vcpu', poweredOnOnly: true },
      billing: 'monthly',
      said: 'Named in the talk of 2013 as built on KVM; price not found',
      notes: ['Enter what a virtual CPU costs a year with the memory that goes with it.'],
    }),
    quoted({
      id: 'kvm-power',
      name: 'KVM on POWER, per socket pair',
      metric: { id: 'per-socket-pair' },
      said: 'Named in the talk of 2013; price not found',
    }),
    quoted({
      id: 'kvm-s390',
      name: 'KVM on s390, per IFL',
      metric: { id: 'per-core' },
      said: 'Named in the talk of 2013; price not found',
      notes: ['An IFL is entered as a core.'],
    }),
  ],
  platforms: [
    {
      id: 'ibm-smartcloud',
      name: 'IBM SmartCloud Enterprise',
      hypervisor: 'kvm',
      offers: ['ibm-smartcloud'],
    },
    { id: 'kvm-power', name: 'KVM on POWER', hypervisor: 'kvm', offers: ['kvm-power'] },
    { id: 'kvm-s390', name: 'KVM on s390', hypervisor: 'kvm', offers: ['kvm-s390'] },
  ],
};
