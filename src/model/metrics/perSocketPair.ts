import * as z from 'zod';
import { countEachHost } from './eachHost.ts';
import { defineMetric, type HostShape } from './metric.ts';
import { ceilWhole } from './whole.ts';

function pairs(host: HostShape, { coresPerPair }: { coresPerPair?: number | undefined }): number {
  const bySockets = ceilWhole(host.sockets / 2);
  if (coresPerPair === undefined) return bySockets;
  return Math.max(bySockets, ceilWhole((host.sockets * host.coresPerSocket) / coresPerPair));
}

/** Per pair of sockets of one host, never split across hosts, with an optional cap on the cores of a pair (128). */
export const perSocketPair = defineMetric(
  'per-socket-pair',
  { coresPerPair: z.int().min(1).optional() },
  {
    unit: 'socket-pair',
    driver: 'hosts',
    formula: 'Σ hosts × max(⌈sockets ÷ 2⌉, ⌈sockets × coresPerSocket ÷ coresPerPair⌉)',
    perHost: pairs,
    count: countEachHost('host-socket-pairs', pairs),
    source:
      'ServiceNow rh-socket-pair-licensing 2026-09-10 (RHEL, RHEL for Virtual Datacenters); Red Hat OpenShift subscription guide (128 cores per bare-metal subscription)',
    examples: [
      {
        params: {},
        input: {
          hosts: [
            { count: 1, sockets: 10, coresPerSocket: 8 },
            { count: 1, sockets: 20, coresPerSocket: 8 },
          ],
          guests: [],
        },
        quantity: 15,
        source: 'ServiceNow rh-socket-pair-licensing 2026-09-10',
      },
      {
        params: { coresPerPair: 128 },
        input: {
          hosts: [
            { count: 1, sockets: 1, coresPerSocket: 8 },
            { count: 2, sockets: 2, coresPerSocket: 96 },
          ],
          guests: [],
        },
        quantity: 5,
        source: 'derived: a one-socket host takes one, 192 cores take two',
      },
    ],
  },
);
