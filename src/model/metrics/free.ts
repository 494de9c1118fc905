import { defineMetric } from './metric.ts';
import { step } from './step.ts';

const none = (): number => 0;

/** No licence at all: free software without a subscription. */
export const free = defineMetric(
  'free',
  {},
  {
    unit: 'licence',
    driver: 'none',
    formula: '0',
    perHost: none,
    count: () => ({ quantity: 0, steps: [step('not-licensed', {}, 0)] }),
    source:
      'Proxmox VE without subscription, oVirt, libvirt and others: free to use, support is a separate choice',
    examples: [
      {
        params: {},
        input: { hosts: [{ count: 12, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 400 }] },
        quantity: 0,
        source: 'by definition',
      },
    ],
  },
);
