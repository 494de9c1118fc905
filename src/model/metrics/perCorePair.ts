import * as z from 'zod/mini';
import { type CountInput, defineMetric } from './metric.ts';
import { roundOnce, roundPerCluster, roundPerHost, scopeSchema } from './scope.ts';
import { type Count, step, type Step } from './step.ts';

type Hosts = CountInput['hosts'];

function coreSteps(hosts: Hosts): Step[] {
  return hosts.map(({ count, sockets, coresPerSocket, id }) =>
    step('cores', { hosts: count, sockets, coresPerSocket }, count * sockets * coresPerSocket, id),
  );
}

const counts = {
  all: (hosts: Hosts): Count => roundOnce(coreSteps(hosts), 2),
  cluster: (hosts: Hosts): Count => roundPerCluster(hosts, coreSteps, 2),
  host: (hosts: Hosts): Count =>
    roundPerHost(
      hosts.map(({ id, count, sockets, coresPerSocket }) => ({
        of: id,
        hosts: count,
        amountPerHost: sockets * coresPerSocket,
        working: [],
      })),
      2,
    ),
};

/** Per two physical cores, which may lie on different hosts of a cluster (OpenShift core-based subscriptions). */
export const perCorePair = defineMetric(
  'per-core-pair',
  { rounding: z.optional(scopeSchema) },
  {
    unit: 'core-pair',
    driver: 'hosts',
    placed: () => true,
    formula: 'Σ over scopes ⌈cores ÷ 2⌉',
    count: (input, params) => counts[params.rounding ?? 'cluster'](input.hosts),
    source: 'Red Hat OpenShift subscription guide: two cores per subscription, rounded up for the cluster',
    examples: [
      {
        params: {},
        input: { hosts: [{ count: 3, sockets: 1, coresPerSocket: 7 }], guests: [] },
        quantity: 11,
        source: 'derived: 21 cores of one cluster',
      },
      {
        params: { rounding: 'host' },
        input: { hosts: [{ count: 3, sockets: 1, coresPerSocket: 7 }], guests: [] },
        quantity: 12,
        source: 'derived: the same hosts, four pairs on each',
      },
      {
        params: { rounding: 'all' },
        input: {
          hosts: [
            { count: 1, sockets: 1, coresPerSocket: 7, cluster: 'a' },
            { count: 1, sockets: 1, coresPerSocket: 7, cluster: 'b' },
          ],
          guests: [],
        },
        quantity: 7,
        source: 'derived: two odd clusters share a pair',
      },
    ],
  },
);
