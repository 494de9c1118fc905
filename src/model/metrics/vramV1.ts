import { defineMetric } from './metric.ts';
import { step, total } from './step.ts';
import { countPool, entitlementGiB, memorySteps } from './vram.ts';

/** Per CPU with pooled vRAM as announced in July 2011: the highest demand so far counts, a VM counts in full. */
export const vramV1 = defineMetric(
  'vram-v1',
  { entitlementGiB },
  {
    unit: 'socket',
    driver: 'guests',
    formula: 'max(Σ hosts × sockets, ⌈max over months (Σ vms on × ramGiB) ÷ entitlementGiB⌉)',
    count: (input, params) => {
      const demand = memorySteps(input.guests);
      const now = total(demand);
      const previous = input.previous ?? [];
      const peak = step('peak-of-months', { now, months: previous.length + 1 }, Math.max(now, ...previous));
      return countPool(input, demand, peak, params.entitlementGiB);
    },
    from: '2011-07',
    to: '2011-08',
    source: 'vSphere 5.0 licensing, 2011-07-12; entitlements reprinted by a Microsoft blog 2011-08-15',
    examples: [
      {
        params: { entitlementGiB: 48 },
        input: { hosts: [{ count: 1, sockets: 8, coresPerSocket: 8 }], guests: [{ vms: 2, ramGiB: 1024 }] },
        quantity: 43,
        source: 'The Register 2011-08-04',
      },
      {
        params: { entitlementGiB: 32 },
        input: {
          hosts: [{ count: 1, sockets: 2, coresPerSocket: 6 }],
          guests: [{ vms: 50, ramGiB: 4 }],
          previous: [400, 200],
        },
        quantity: 13,
        source: 'derived: the high-water mark of 400 GiB stays',
      },
    ],
  },
);
