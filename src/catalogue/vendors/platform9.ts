import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** Platform9. */
export const platform9: Vendor = {
  name: 'Platform9',
  offers: [
    quoted({
      id: 'platform9-private-cloud-director',
      name: 'Platform9 Private Cloud Director',
      metric: { id: 'per-socket' },
      currency: 'USD',
      term: 12,
      said: 'Per socket according to a third party; price not found',
      includes:
        'control plane for KVM and OpenStack, as a service or on your own; a free community edition exists',
      minimum: { rule: 'hosts with Ubuntu 22.04 or 24.04, at least 8 cores and 16 GB' },
    }),
  ],
  platforms: [
    {
      id: 'platform9',
      name: 'Platform9 Private Cloud Director',
      hypervisor: 'kvm',
      offers: ['platform9-private-cloud-director'],
    },
  ],
};
