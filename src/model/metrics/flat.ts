import { type CountInput, defineMetric } from './metric.ts';
import { step } from './step.ts';
import { ceilWhole } from './whole.ts';

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function runningWhole({ hosts, guests }: CountInput): { hosts: number; vms: number } {
  return { hosts: sum(hosts.map(({ count }) => count)), vms: sum(guests.map(({ vms }) => vms)) };
}

/** One, as long as any host or VM is there, however many. */
export const flat = defineMetric(
  'flat',
  {},
  {
    unit: 'licence',
    driver: 'hosts',
    formula: 'Σ hosts + Σ vms > 0 ? 1 : 0',
    count: (input) => {
      const there = runningWhole(input);
      const quantity = Math.min(1, ceilWhole(there.hosts + there.vms));
      return { quantity, steps: [step('running', there, quantity)] };
    },
    source: 'an agreement at one price, such as a site licence',
    examples: [
      {
        params: {},
        input: { hosts: [{ count: 12, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 400 }] },
        quantity: 1,
        source: 'by definition',
      },
      { params: {}, input: { hosts: [], guests: [] }, quantity: 0, source: 'by definition' },
    ],
  },
);
