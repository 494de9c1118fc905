import { type CountInput, defineMetric } from './metric.ts';
import { roundOnce, roundPerCluster, roundPerHost, scopeSchema } from './scope.ts';
import { spread } from './spread.ts';
import { total, type Count } from './step.ts';
import { vmParams, vmSteps, type VmParams } from './vms.ts';

const counts = {
  all: ({ guests }: CountInput, params: VmParams): Count => roundOnce(vmSteps(guests, params), 2),
  cluster: ({ guests }: CountInput, params: VmParams): Count =>
    roundPerCluster(guests, (inside) => vmSteps(inside, params), 2),
  host: (input: CountInput, params: VmParams): Count =>
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
  { rounding: scopeSchema.optional(), ...vmParams },
  {
    unit: 'vm-pair',
    driver: 'guests',
    formula: 'Σ over scopes ⌈vms ÷ 2⌉',
    guestUnits: (guests, params) =>
      (params.rounding ?? 'all') === 'all' ? total(vmSteps(guests, params)) / 2 : undefined,
    count: (input, params) => counts[params.rounding ?? 'all'](input, params),
    source:
      'Flexera 2021 (fractions summed over the enterprise, rounded once); ServiceNow rh-socket-pair-licensing 2026-09-10 (pairs per host or cluster)',
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
    ],
  },
);
