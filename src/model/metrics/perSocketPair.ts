import * as z from 'zod/mini';
import { countEachHost } from './eachHost.ts';
import { furtherForMemory } from './furtherForMemory.ts';
import { defineMetric, type HostShape } from './metric.ts';
import { ceilWhole } from './whole.ts';

interface Params {
  readonly coresPerPair?: number | undefined;
  readonly ramGiBPerLicence?: number | undefined;
}

function pairs(host: HostShape, { coresPerPair, ramGiBPerLicence }: Params): number {
  const bySockets = ceilWhole(host.sockets / 2);
  const byCores =
    coresPerPair === undefined ? 0 : ceilWhole((host.sockets * host.coresPerSocket) / coresPerPair);
  return Math.max(bySockets, byCores) + furtherForMemory(host.ramGiB, ramGiBPerLicence);
}

/** Per pair of sockets of one host, never split across hosts, with an optional cap on the cores (128) or one more for memory. */
export const perSocketPair = defineMetric(
  'per-socket-pair',
  {
    coresPerPair: z.optional(z.int().check(z.minimum(1))),
    ramGiBPerLicence: z.optional(z.number().check(z.positive())),
  },
  {
    unit: 'socket-pair',
    driver: 'hosts',
    formula:
      'Σ hosts × (max(⌈sockets ÷ 2⌉, ⌈sockets × coresPerSocket ÷ coresPerPair⌉) + max(0, ⌈ramGiB ÷ ramGiBPerLicence⌉ − 1))',
    perHost: pairs,
    count: countEachHost('host-socket-pairs', pairs),
    source:
      'ServiceNow rh-socket-pair-licensing 2026-09-10 (RHEL, RHEL for Virtual Datacenters); Red Hat OpenShift subscription guide (128 cores per bare-metal subscription); license-library.de, SUSE terms of 2022-11 (3 TiB of memory)',
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
        input: { hosts: [{ count: 2, sockets: 2, coresPerSocket: 96 }], guests: [] },
        quantity: 4,
        source: 'derived from the OpenShift subscription guide',
      },
      {
        params: { ramGiBPerLicence: 3072 },
        input: {
          hosts: [
            { count: 2, sockets: 2, coresPerSocket: 32, ramGiB: 3072 },
            { count: 1, sockets: 2, coresPerSocket: 32, ramGiB: 4096 },
          ],
          guests: [],
        },
        quantity: 4,
        source: 'derived from the SUSE terms of 2022-11: one more where memory exceeds 3 TiB',
      },
    ],
  },
);
