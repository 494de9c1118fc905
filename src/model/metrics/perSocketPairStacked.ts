import * as z from 'zod';
import { defineMetric } from './metric.ts';
import { roundUp, summed } from './scope.ts';
import { spread } from './spread.ts';
import { step } from './step.ts';
import { ceilWhole } from './whole.ts';

const VMS_PER_LICENCE = 2;

/** Per host the greater of its socket pairs and of what its VMs take (Windows Server 2012 Standard). */
export const perSocketPairStacked = defineMetric(
  'per-socket-pair-stacked',
  { vmsPerLicence: z.int().min(1).optional() },
  {
    unit: 'socket-pair',
    driver: 'hosts',
    formula: 'Σ hosts × max(⌈sockets ÷ 2⌉, ⌈vms on a host ÷ vmsPerLicence⌉)',
    count: (input, { vmsPerLicence = VMS_PER_LICENCE }) => {
      const clusters = spread(input, {}).map(({ cluster, groups, vmsPerHost, working }) => {
        const byVms = roundUp(vmsPerHost, vmsPerLicence, cluster);
        const parts = groups.map(({ id, count: hosts, sockets }) => {
          const values = { hosts, sockets, byVms: byVms.result };
          const result = hosts * Math.max(ceilWhole(sockets / 2), byVms.result);
          return step('greater-of-sockets-and-vms', values, result, id);
        });
        return { working: [...working, byVms], parts };
      });
      return summed(
        clusters.flatMap(({ working }) => working),
        clusters.flatMap(({ parts }) => parts),
      );
    },
    source:
      'Windows Server 2012 and 2012 R2 Standard, TechRepublic 2012-07: one licence, two processors or two VMs',
    examples: [
      {
        params: {},
        input: { hosts: [{ count: 1, sockets: 4, coresPerSocket: 8 }], guests: [{ vms: 13 }] },
        quantity: 7,
        source: 'fishbrains 2012-08-11',
      },
      {
        params: {},
        input: { hosts: [{ count: 1, sockets: 8, coresPerSocket: 8 }], guests: [{ vms: 1 }] },
        quantity: 4,
        source: 'derived: a host is never licensed in part',
      },
    ],
  },
);
