import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

/** OpenNebula Systems. */
export const opennebula: Vendor = {
  name: 'OpenNebula Systems',
  offers: [
    quoted({
      id: 'opennebula-standard',
      name: 'OpenNebula Enterprise Standard',
      metric: { id: 'per-host' },
      metricAssumed: true,
      currency: 'EUR',
      term: 12,
      supportLevel: 'business-hours',
      said: 'OpenNebula subscription, revision of 2021-04-15, copy: yearly per cloud or host; price not found',
      url: 'https://scribd.com/document/606114528/OpenNebula-Subscription-Rev20210415',
    }),
    quoted({
      id: 'opennebula-premium',
      name: 'OpenNebula Enterprise Premium',
      metric: { id: 'per-host' },
      metricAssumed: true,
      currency: 'EUR',
      term: 12,
      supportLevel: 'round-the-clock',
      said: 'OpenNebula subscription, revision of 2021-04-15, copy: yearly per cloud or host; price not found',
      url: 'https://scribd.com/document/606114528/OpenNebula-Subscription-Rev20210415',
    }),
    quoted({
      id: 'opennebula-elemental',
      name: 'OpenNebula Enterprise Elemental',
      metric: { id: 'per-host' },
      metricAssumed: true,
      currency: 'EUR',
      term: 12,
      supportLevel: 'none',
      said: 'OpenNebula subscription, revision of 2021-04-15, copy: yearly per cloud or host; price not found',
      url: 'https://scribd.com/document/606114528/OpenNebula-Subscription-Rev20210415',
    }),
  ],
  platforms: [
    {
      id: 'opennebula',
      name: 'OpenNebula',
      hypervisor: 'kvm',
      offers: ['opennebula-standard', 'opennebula-premium', 'opennebula-elemental'],
    },
  ],
};
