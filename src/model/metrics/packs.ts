import * as z from 'zod/mini';
import { type CountInput, defineMetric } from './metric.ts';
import { coreFloors, perCore } from './perCore.ts';
import { perHost } from './perHost.ts';
import { perSocket } from './perSocket.ts';
import { perVm } from './perVm.ts';
import { roundUp } from './scope.ts';
import { total, type Count } from './step.ts';
import { vmSteps } from './vms.ts';

interface Inside {
  readonly of: 'core' | 'socket' | 'host' | 'vm';
  readonly floorPerCpu?: number | undefined;
  readonly floorPerHost?: number | undefined;
  readonly poweredOnOnly?: boolean | undefined;
}

function countInside(input: CountInput, { of, floorPerCpu, floorPerHost, poweredOnOnly }: Inside): Count {
  switch (of) {
    case 'core':
      return perCore.count(input, { floorPerCpu, floorPerHost });
    case 'socket':
      return perSocket.count(input, {});
    case 'host':
      return perHost.count(input, {});
    case 'vm':
      return perVm.count(input, { poweredOnOnly });
  }
}

/** Packs of `size` cores, sockets, hosts or VMs: the count of those, rounded up to whole packs once. */
export const packs = defineMetric(
  'packs',
  {
    of: z.enum(['core', 'socket', 'host', 'vm']),
    size: z.int().check(z.minimum(1)),
    ...coreFloors,
    poweredOnOnly: z.optional(z.boolean()),
  },
  {
    unit: 'pack',
    driver: 'hosts',
    driverFor: ({ of }) => (of === 'vm' ? 'guests' : 'hosts'),
    formula: '⌈count ÷ size⌉',
    guestUnits: (guests, { of, size, poweredOnOnly }) =>
      of === 'vm' ? total(vmSteps(guests, { poweredOnOnly })) / size : undefined,
    count: (input, params) => {
      const inside = countInside(input, params);
      const whole = roundUp(inside.quantity, params.size);
      return { quantity: whole.result, steps: [...inside.steps, whole] };
    },
    source:
      'Veeam licensing policy v18, 2025-10 (10 instances); VMware SRM since September 2010 (25 VMs); Windows Server (2 cores); RHEV for Desktops 2010 (25)',
    examples: [
      {
        params: { of: 'vm', size: 25 },
        input: { hosts: [], guests: [{ vms: 26, poweredOn: false }] },
        quantity: 2,
        source: 'SRM per-VM packs, September 2010',
      },
      {
        params: { of: 'core', size: 2, floorPerCpu: 8, floorPerHost: 16 },
        input: { hosts: [{ count: 1, sockets: 2, coresPerSocket: 12 }], guests: [] },
        quantity: 12,
        source: 'Windows Server two-core packs, reseller page',
      },
      {
        params: { of: 'socket', size: 4 },
        input: { hosts: [{ count: 5, sockets: 1, coresPerSocket: 16 }], guests: [] },
        quantity: 2,
        source: 'derived: five sockets in packs of four',
      },
      {
        params: { of: 'host', size: 3 },
        input: { hosts: [{ count: 7, sockets: 2, coresPerSocket: 16 }], guests: [] },
        quantity: 3,
        source: 'derived: seven hosts in kits of three',
      },
    ],
  },
);
