import * as z from 'zod/mini';
import { type CountedHosts, defineMetric } from './metric.ts';
import { roundUp, summed } from './scope.ts';
import { peakSchema, spread } from './spread.ts';
import { step, type Step } from './step.ts';
import { ceilWhole } from './whole.ts';

const VMS_PER_LICENCE = 2;

function greaterOf({ id, count: hosts, sockets }: CountedHosts, byVms: number): Step {
  const result = hosts * Math.max(ceilWhole(sockets / 2), byVms);
  return step('greater-of-sockets-and-vms', { hosts, sockets, byVms }, result, id);
}

function setsOf({ id, count: hosts, sockets }: CountedHosts, byVms: number): Step {
  const sets = Math.max(1, byVms);
  return step('sets-of-socket-pairs', { hosts, sockets, sets }, hosts * ceilWhole(sockets / 2) * sets, id);
}

/** Per host the greater of its socket pairs and of what its VMs take (Windows Server 2012 Standard), or its pairs in whole sets. */
export const perSocketPairStacked = defineMetric(
  'per-socket-pair-stacked',
  {
    vmsPerLicence: z.optional(z.int().check(z.minimum(1))),
    stacking: z.optional(z.enum(['greater', 'sets'])),
    peak: z.optional(peakSchema),
  },
  {
    unit: 'socket-pair',
    driver: 'hosts',
    placed: () => true,
    formula:
      'Σ hosts × max(⌈sockets ÷ 2⌉, ⌈vms on a host ÷ vmsPerLicence⌉); stacking sets: Σ hosts × ⌈sockets ÷ 2⌉ × max(1, ⌈vms on a host ÷ vmsPerLicence⌉)',
    count: (input, { vmsPerLicence = VMS_PER_LICENCE, stacking, peak }) => {
      const clusters = spread(input, { peak }).map(({ cluster, groups, vmsPerHost, working }) => {
        const byVms = roundUp(vmsPerHost, vmsPerLicence, cluster);
        const parts = groups.map((group) =>
          stacking === 'sets' ? setsOf(group, byVms.result) : greaterOf(group, byVms.result),
        );
        return { working: [...working, byVms], parts };
      });
      return summed(
        clusters.flatMap(({ working }) => working),
        clusters.flatMap(({ parts }) => parts),
      );
    },
    source:
      'Windows Server 2012 and 2012 R2 Standard, TechRepublic 2012-07: one licence, two processors or two VMs; Oracle Linux Premier since 2025-03, dbmasters.at: two VMs per physical server, so that more take further sets of its socket pairs',
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
      {
        params: { peak: 'worst-day' },
        input: { hosts: [{ count: 2, sockets: 2, coresPerSocket: 8 }], guests: [{ vms: 13 }] },
        quantity: 14,
        source: 'derived: either of two hosts may receive all 13 VMs',
      },
      {
        params: { stacking: 'sets' },
        input: { hosts: [{ count: 1, sockets: 4, coresPerSocket: 8 }], guests: [{ vms: 3 }] },
        quantity: 4,
        source: 'derived from dbmasters.at 2025: two socket pairs, twice for a third VM',
      },
    ],
  },
);
