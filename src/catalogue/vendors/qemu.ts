import type { Vendor } from '../schema.ts';

/** libvirt and QEMU: KVM on Linux that is there already. */
export const qemu: Vendor = {
  name: 'libvirt and QEMU',
  offers: [
    {
      id: 'kvm-on-licensed-linux',
      name: 'KVM on Linux hosts that are licensed already',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'community',
      includes: 'virsh, virt-manager and Cockpit; no manager for clusters',
      source: { said: 'Open-source licence; there is no price page', asOf: '2026', confidence: 'vendor' },
      reviewBy: '2027-11',
      notes: [
        'The subscription of the host goes on: RHEL allows 4 guests per host, dense hosts need Virtual Datacenters.',
      ],
    },
  ],
  platforms: [
    {
      id: 'qemu-kvm',
      name: 'QEMU and libvirt on licensed Linux',
      hypervisor: 'kvm',
      offers: ['kvm-on-licensed-linux'],
    },
  ],
};
