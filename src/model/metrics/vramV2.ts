import * as z from 'zod/mini';
import { defineMetric } from './metric.ts';
import { step, total } from './step.ts';
import { countPool, entitlementGiB, memorySteps } from './vram.ts';

const CAP_GIB = 96;
const YEAR = 12;

/** Per CPU with pooled vRAM as relaxed in August 2011: a VM counts up to a cap, and the average of twelve months counts. */
export const vramV2 = defineMetric(
  'vram-v2',
  { entitlementGiB, capGiB: z.optional(z.number().check(z.positive())) },
  {
    unit: 'socket',
    driver: 'guests',
    formula: 'max(Σ hosts × sockets, ⌈mean of 12 months (Σ vms on × min(ramGiB, capGiB)) ÷ entitlementGiB⌉)',
    count: (input, params) => {
      const demand = memorySteps(input.guests, params.capGiB ?? CAP_GIB);
      const now = total(demand);
      const year = [...(input.previous ?? []), now].slice(-YEAR);
      const mean = year.reduce((sum, month) => sum + month, 0) / year.length;
      const average = step('average-of-months', { now, months: year.length }, mean);
      return countPool(input, demand, average, params.entitlementGiB);
    },
    from: '2011-08',
    to: '2012-08',
    source: 'vSphere 5.0 documentation GUID-183BD5BA and 7AFCC64B; VMware presentation of August 2011',
    examples: [
      {
        params: { entitlementGiB: 96 },
        input: { hosts: [{ count: 1, sockets: 8, coresPerSocket: 8 }], guests: [{ vms: 2, ramGiB: 1024 }] },
        quantity: 8,
        source: 'The Register 2011-08-04: 192 of 768 GB',
      },
      {
        params: { entitlementGiB: 96 },
        input: { hosts: [{ count: 10, sockets: 2, coresPerSocket: 8 }], guests: [{ vms: 640, ramGiB: 4 }] },
        quantity: 27,
        source:
          'derived: 2,560 GB over ten hosts pool, although the published table multiplies one host by ten',
      },
      {
        params: { entitlementGiB: 32 },
        input: {
          hosts: [{ count: 1, sockets: 2, coresPerSocket: 8 }],
          guests: [{ vms: 100, ramGiB: 4 }],
          previous: [900, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
        },
        quantity: 7,
        source:
          'derived: eleven months at 200 and one at 400 average 216.67; the month before them no longer counts',
      },
    ],
  },
);
