import { countEachHost } from './eachHost.ts';
import { defineMetric } from './metric.ts';

const one = (): number => 1;

/** Per physical host with all its guests (Ubuntu Pro, SLES before 2014, Vates VMS). */
export const perHost = defineMetric(
  'per-host',
  {},
  {
    unit: 'host',
    driver: 'hosts',
    formula: 'Σ hosts',
    perHost: one,
    count: countEachHost('hosts', one),
    source:
      'Ubuntu Pro page source, canonical/ubuntu.com 2026-07: every host of the environment must be covered',
    examples: [
      {
        params: {},
        input: { hosts: [{ count: 50, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 2000 }] },
        quantity: 50,
        source: 'canonical/ubuntu.com 2026-07',
      },
    ],
  },
);
