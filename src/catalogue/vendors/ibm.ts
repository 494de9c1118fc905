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
      id: 'ibm-pvu-sub-capacity',
      name: 'IBM middleware by processor value units, sub-capacity',
      kind: 'add-on',
      metric: { id: 'per-core-points', pointsPerCore: 70, subCapacity: true },
      said: 'redresscompliance.com, 70 PVU per x86 core; price per PVU depends on the program and was not found',
      url: 'https://redresscompliance.com/ibm-sub-capacity-pvu-licensing.html',
      notes: [
        'Needs an eligible hypervisor (VMware, RHEL KVM, Hyper-V, AHV, PowerVM) and ILMT, without a gap.',
      ],
    }),
    quoted({
      id: 'ibm-pvu-full-capacity',
      name: 'IBM middleware by processor value units, full capacity',
      kind: 'add-on',
      metric: { id: 'per-core-points', pointsPerCore: 70 },
      said: 'redresscompliance.com, 70 PVU per x86 core; price per PVU depends on the program and was not found',
      url: 'https://redresscompliance.com/ibm-sub-capacity-pvu-licensing.html',
      notes: ['What counts where sub-capacity is not proven.'],
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
