import * as z from 'zod/mini';
import { type CountInput, defineMetric } from './metric.ts';
import { step } from './step.ts';
import { ceilWhole } from './whole.ts';

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function runningWhole({ hosts, guests }: CountInput): { hosts: number; vms: number } {
  return { hosts: sum(hosts.map(({ count }) => count)), vms: sum(guests.map(({ vms }) => vms)) };
}

/** One, or the number stated, as long as any host or VM is there, however many. */
export const flat = defineMetric(
  'flat',
  { quantity: z.optional(z.int().check(z.minimum(0))) },
  {
    unit: 'licence',
    driver: 'hosts',
    formula: 'Σ hosts + Σ vms > 0 ? quantity : 0',
    count: (input, { quantity: stated }) => {
      const there = runningWhole(input);
      const quantity = (stated ?? 1) * Math.min(1, ceilWhole(there.hosts + there.vms));
      const values = stated === undefined ? there : { ...there, stated };
      return { quantity, steps: [step('running', values, quantity)] };
    },
    source:
      'an agreement at one price, such as a site licence; a number that no host and no VM tells, such as access licences (CALs) of users or devices',
    examples: [
      {
        params: {},
        input: { hosts: [{ count: 12, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 400 }] },
        quantity: 1,
        source: 'by definition',
      },
      { params: {}, input: { hosts: [], guests: [] }, quantity: 0, source: 'by definition' },
      {
        params: { quantity: 75 },
        input: { hosts: [{ count: 3, sockets: 2, coresPerSocket: 24 }], guests: [{ vms: 60 }] },
        quantity: 75,
        source: 'thisismydemo, Hyper-V Renaissance workbook 2026-04-05: 75 users',
      },
    ],
  },
);
