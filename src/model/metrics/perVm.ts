import { defineMetric } from './metric.ts';
import { roundOnce } from './scope.ts';
import { total } from './step.ts';
import { vmParams, vmSteps } from './vms.ts';

/** Per VM, optionally only those powered on; fractions of a forecast are rounded up once. */
export const perVm = defineMetric('per-vm', vmParams, {
  unit: 'vm',
  driver: 'guests',
  formula: '⌈Σ vms × max(1, ⌈ramGiB ÷ ramGiBPerVm⌉)⌉',
  guestUnits: (guests, params) => total(vmSteps(guests, params)),
  count: (input, params) => roundOnce(vmSteps(input.guests, params), 1),
  source:
    'Veeam licensing policy v18, 2025-10 (one instance per VM); Broadcom KB 369487, 2024-10-20 (protected VMs count although powered off)',
  examples: [
    {
      params: {},
      input: { hosts: [], guests: [{ vms: 30 }, { vms: 17, poweredOn: false }] },
      quantity: 47,
      source: 'derived from Veeam licensing policy v18',
    },
    {
      params: { poweredOnOnly: true },
      input: { hosts: [], guests: [{ vms: 30 }, { vms: 17, poweredOn: false }] },
      quantity: 30,
      source: 'derived: the same VMs where only running ones count',
    },
  ],
});
