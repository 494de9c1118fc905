import * as z from 'zod/mini';
import { type CountInput, defineMetric } from './metric.ts';
import { roundOnce, roundPerCluster, roundPerHost, scopeSchema } from './scope.ts';
import { peakSchema, spread } from './spread.ts';
import { total, type Count } from './step.ts';
import { vmParams, vmSteps, type VmParams } from './vms.ts';

const counts = {
  all: ({ guests }: CountInput, params: VmParams): Count => roundOnce(vmSteps(guests, params), 2),
  cluster: ({ guests }: CountInput, params: VmParams): Count =>
    roundPerCluster(guests, (inside) => vmSteps(inside, params), 2),
  host: (input: CountInput, params: Parameters<typeof spread>[1]): Count =>
    roundPerHost(
      spread(input, params).map(({ cluster, hosts, vmsPerHost, working }) => ({
        of: cluster,
        hosts,
        amountPerHost: vmsPerHost,
        working,
      })),
      2,
    ),
};

/** Two VMs per licence; where an odd VM is rounded up (everywhere once, per cluster, per host) is a parameter. */
export const perVmPair = defineMetric(
  'per-vm-pair',
  {
    rounding: z.optional(scopeSchema),
    peak: z.optional(peakSchema),
    ramGiBPerLicence: z.optional(z.number().check(z.positive())),
    ...vmParams,
  },
  {
    unit: 'vm-pair',
    driver: 'guests',
    placed: ({ rounding = 'all' }) => rounding !== 'all',
    formula: 'Σ over scopes ⌈vms × (1 + 2 × max(0, ⌈ramGiB ÷ ramGiBPerLicence⌉ − 1)) ÷ 2⌉',
    guestUnits: (guests, params) =>
      (params.rounding ?? 'all') === 'all' ? total(vmSteps(guests, params)) / 2 : undefined,
    count: (input, params) => counts[params.rounding ?? 'all'](input, params),
    source:
      'Flexera 2021 (fractions summed over the enterprise, rounded once); ServiceNow rh-socket-pair-licensing 2026-09-10 (pairs per host or cluster); license-library.de, SUSE terms of 2022-11 (3 TiB of memory per subscription and instance)',
    examples: [
      {
        params: {},
        input: {
          hosts: [],
          guests: [
            { vms: 9, cluster: 'a' },
            { vms: 9, cluster: 'b' },
          ],
        },
        quantity: 9,
        source: 'Flexera 2021: 4.5 and 4.5 make 9',
      },
      {
        params: { rounding: 'cluster' },
        input: {
          hosts: [],
          guests: [
            { vms: 9, cluster: 'a' },
            { vms: 9, cluster: 'b' },
          ],
        },
        quantity: 10,
        source: 'derived: the same VMs rounded per cluster',
      },
      {
        params: { rounding: 'host' },
        input: { hosts: [{ count: 2, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 18 }] },
        quantity: 10,
        source: 'derived: nine VMs on each of two hosts',
      },
      {
        params: { rounding: 'host', peak: 'worst-day' },
        input: { hosts: [{ count: 2, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 18 }] },
        quantity: 18,
        source: 'derived: either of two hosts may receive all 18 VMs',
      },
      {
        params: { ramGiBPerLicence: 3072 },
        input: {
          hosts: [],
          guests: [
            { vms: 8, ramGiB: 64 },
            { vms: 1, ramGiB: 4096 },
          ],
        },
        quantity: 6,
        source: 'derived from the SUSE terms of 2022-11: five pairs, and one more for 4 TiB',
      },
    ],
  },
);
