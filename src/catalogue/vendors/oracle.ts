import { quoted } from '../quoted.ts';
import type { Vendor } from '../schema.ts';

const URL = 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung';

/** Oracle. */
export const oracle: Vendor = {
  name: 'Oracle',
  offers: [
    quoted({
      id: 'oracle-linux-premier-plus',
      name: 'Oracle Linux Premier Plus Support',
      metric: { id: 'per-host' },
      currency: 'USD',
      term: 12,
      soldFrom: '2025-03',
      said: 'dbmasters.at: per system, any number of VMs; price not found',
      url: URL,
      notes: ['Needed by hosts with more than 2 VMs since 2025-03, from the renewal on.'],
    }),
    quoted({
      id: 'oracle-linux-premier',
      name: 'Oracle Linux Premier Support',
      metric: { id: 'per-host' },
      currency: 'USD',
      term: 12,
      said: 'dbmasters.at: per system; price not found',
      url: URL,
      notes: ['At most 2 VMs per server since 2025-03; “Limited” variants up to 2 CPUs.'],
    }),
    {
      id: 'oracle-linux',
      name: 'Oracle Linux and its Virtualization Manager, without support',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'none',
      source: { said: 'dbmasters.at', url: URL, asOf: '2025', confidence: 'blog' },
      reviewBy: '2027-05',
    },
  ],
  platforms: [
    {
      id: 'olvm',
      name: 'Oracle Linux Virtualization Manager',
      hypervisor: 'kvm',
      offers: ['oracle-linux-premier-plus', 'oracle-linux-premier', 'oracle-linux'],
    },
  ],
};
