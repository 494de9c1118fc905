import * as z from 'zod/mini';
import { defineMetric } from './metric.ts';
import { coreFloors, licensedCores } from './perCore.ts';
import { roundUp, summed } from './scope.ts';
import { peakSchema, spread } from './spread.ts';
import { step } from './step.ts';

const VMS_PER_SET = 2;

/** Per core, all cores of a host once more for every `vmsPerSet` VMs that run on it, at the peak chosen (Windows Server Standard). */
export const perCoreStacked = defineMetric(
  'per-core-stacked',
  {
    ...coreFloors,
    vmsPerSet: z.optional(z.int().check(z.minimum(1))),
    coresPerLicence: z.optional(z.int().check(z.minimum(1))),
    peak: z.optional(peakSchema),
  },
  {
    unit: 'core',
    driver: 'hosts',
    placed: () => true,
    formula:
      '⌈Σ hosts × ⌈vms on a host ÷ vmsPerSet⌉ × max(floorPerHost, sockets × max(floorPerCpu, coresPerSocket)) ÷ coresPerLicence⌉',
    count: (input, params) => {
      const clusters = spread(input, { peak: params.peak }).map(
        ({ cluster, groups, vmsPerHost, working }) => {
          const sets = roundUp(vmsPerHost, params.vmsPerSet ?? VMS_PER_SET, cluster);
          const parts = groups.map((group) => {
            const cores = licensedCores(group, params);
            const values = { hosts: group.count, cores, sets: sets.result };
            return step('stacked-sets', values, group.count * cores * sets.result, group.id);
          });
          return { working: [...working, sets], parts };
        },
      );
      const cores = summed(
        clusters.flatMap(({ working }) => working),
        clusters.flatMap(({ parts }) => parts),
      );
      if (params.coresPerLicence === undefined) return cores;
      const whole = roundUp(cores.quantity, params.coresPerLicence);
      return { quantity: whole.result, steps: [...cores.steps, whole] };
    },
    source:
      'Windows Server 2016 and later, Standard edition, ServiceNow microsoft-percore-withcal 2026-03-12',
    examples: [
      {
        params: { floorPerCpu: 8, floorPerHost: 16 },
        input: { hosts: [{ count: 1, sockets: 4, coresPerSocket: 8 }], guests: [{ vms: 10 }] },
        quantity: 160,
        source: 'reseller page: five sets of 32',
      },
      {
        params: { floorPerCpu: 8, floorPerHost: 16 },
        input: { hosts: [{ count: 1, sockets: 4, coresPerSocket: 4 }], guests: [{ vms: 4 }] },
        quantity: 64,
        source: 'derived: a reseller page prints 32 because it forgets the floor per CPU',
      },
      {
        params: { floorPerCpu: 8, floorPerHost: 16, coresPerLicence: 16 },
        input: { hosts: [{ count: 1, sockets: 2, coresPerSocket: 12 }], guests: [{ vms: 5 }] },
        quantity: 5,
        source: 'derived: three sets of 24 cores in packs of 16, the rest in smaller packs',
      },
      {
        params: { floorPerCpu: 8, floorPerHost: 16, peak: 'failover' },
        input: { hosts: [{ count: 3, sockets: 2, coresPerSocket: 8 }], guests: [{ vms: 12 }] },
        quantity: 144,
        source: 'derived: with one of three hosts down, six VMs are on each of the others',
      },
      {
        params: { floorPerCpu: 8, floorPerHost: 16, peak: 'worst-day' },
        input: { hosts: [{ count: 3, sockets: 2, coresPerSocket: 8 }], guests: [{ vms: 12 }] },
        quantity: 288,
        source: 'ServiceNow 2026-03-12: every host that could receive the VMs is licensed for all of them',
      },
    ],
  },
);
