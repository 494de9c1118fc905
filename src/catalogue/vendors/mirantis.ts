import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Mirantis. */
export const mirantis: Vendor = {
  name: 'Mirantis',
  offers: [
    quoted({
      id: 'mirantis-openstack',
      name: 'Mirantis OpenStack for Kubernetes',
      said: 'Price and metric not found',
    }),
  ],
  platforms: [
    {
      id: 'mirantis-openstack',
      name: 'Mirantis OpenStack for Kubernetes',
      hypervisor: 'kvm',
      offers: ['mirantis-openstack'],
    },
  ],
};
