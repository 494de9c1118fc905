import * as z from 'zod/mini';
import { countEachHost } from './eachHost.ts';
import { defineMetric, type HostShape } from './metric.ts';
import { ceilWhole } from './whole.ts';

/** Floors of a per-core licence: least cores per CPU and per host; none where absent. */
export const coreFloors = {
  floorPerCpu: z.optional(z.int().check(z.minimum(0))),
  floorPerHost: z.optional(z.int().check(z.minimum(0))),
};

/** Cores to license on one host: each CPU raised to its floor, their sum raised to the floor of the host. */
export function licensedCores(
  host: HostShape,
  {
    floorPerCpu = 0,
    floorPerHost = 0,
  }: { floorPerCpu?: number | undefined; floorPerHost?: number | undefined },
): number {
  return Math.max(floorPerHost, ceilWhole(host.sockets * Math.max(floorPerCpu, host.coresPerSocket)));
}

/** Per physical core, with a floor per CPU (VMware 16 since December 2023) and per host (Windows Server 16). */
export const perCore = defineMetric('per-core', coreFloors, {
  unit: 'core',
  driver: 'hosts',
  formula: 'Σ hosts × max(floorPerHost, sockets × max(floorPerCpu, coresPerSocket))',
  perHost: licensedCores,
  count: countEachHost('host-cores', licensedCores),
  source:
    'Broadcom KB 313548 (VMware, everything since 2023-12, vSphere+ since 2022); ServiceNow microsoft-percore-withcal 2026-03-12 (Windows Server 2016 and later)',
  examples: [
    {
      params: { floorPerCpu: 16 },
      input: {
        hosts: [
          { count: 1, sockets: 2, coresPerSocket: 8 },
          { count: 1, sockets: 2, coresPerSocket: 24 },
        ],
        guests: [],
      },
      quantity: 80,
      source: 'Broadcom KB 313548',
    },
    {
      params: { floorPerCpu: 16 },
      input: { hosts: [{ count: 1, sockets: 2, coresPerSocket: 7 }], guests: [] },
      quantity: 32,
      source: 'derived from Broadcom KB 313548',
    },
    {
      params: { floorPerCpu: 8, floorPerHost: 16 },
      input: { hosts: [{ count: 1, sockets: 1, coresPerSocket: 7 }], guests: [] },
      quantity: 16,
      source: 'derived from ServiceNow microsoft-percore-withcal 2026-03-12',
    },
  ],
});
