import { quoted } from '../quoted.ts';
import type { Entry } from '../schema.ts';

const paid = 'Paid on top of every bundle (redresscompliance.com, 2026-02); price not found';

/** What is sold beside the bundles and ends, or is replaced, with VMware. */
export const VMWARE_ADD_ONS: readonly Entry[] = [
  quoted({
    id: 'vmware-live-recovery',
    name: 'VMware Live Recovery, by protected VM',
    kind: 'add-on',
    metric: { id: 'per-vm' },
    currency: 'USD',
    said: 'Broadcom KB 369487, 2024-10-20: protected VMs count although powered off; price not found',
    notes: ['Or by CPU of the hosts on both sites.'],
  }),
  quoted({
    id: 'vmware-srm-packs',
    name: 'VMware Site Recovery Manager, packs of 25 VMs',
    kind: 'add-on',
    metric: { id: 'packs', of: 'vm', size: 25 },
    currency: 'USD',
    soldFrom: '2010-09',
    successor: 'vmware-live-recovery',
    said: 'vmhub.com, 2010; price not found',
    url: 'http://www.vmhub.com/tag/pricing',
  }),
  quoted({
    id: 'vmware-vdefend',
    name: 'VMware vDefend firewall',
    kind: 'add-on',
    currency: 'USD',
    said: paid,
  }),
  quoted({ id: 'vmware-avi', name: 'VMware Avi Load Balancer', kind: 'add-on', currency: 'USD', said: paid }),
  quoted({
    id: 'omnissa-horizon',
    name: 'Omnissa Horizon, by named or concurrent user',
    kind: 'add-on',
    metric: { id: 'flat', quantity: 1 },
    currency: 'USD',
    said: 'vdiguy, 2026-03: on vSphere, AHV and Hyper-V; price per user not found',
    notes: ['Enter how many users there are. Of the platforms with KVM, only AHV is supported.'],
  }),
];
