import * as z from 'zod/mini';
import { countEachHost } from './eachHost.ts';
import { defineMetric, type HostShape } from './metric.ts';
import { ceilWhole } from './whole.ts';

const licences = (host: HostShape, { cores }: { cores: number }): number =>
  host.sockets * ceilWhole(host.coresPerSocket / cores);

/** Per CPU socket, one licence for every started `cores` cores of it (6 or 12 in vSphere 4, 32 from April 2020). */
export const perSocketCoreCap = defineMetric(
  'per-socket-core-cap',
  { cores: z.int().check(z.minimum(1)) },
  {
    unit: 'socket',
    driver: 'hosts',
    formula: 'Σ hosts × sockets × ⌈coresPerSocket ÷ cores⌉',
    perHost: licences,
    count: countEachHost('host-sockets-core-cap', licences),
    from: '2009-05',
    to: '2023-12',
    source:
      'vSphere 4 EULA as quoted by vm-help.com/?p=267 (6 and 12 cores, 2009-05 to 2011-07); vSphere 8 documentation GUID-7AFCC64B (32 cores, 2020-04 to 2023-12)',
    examples: [
      {
        params: { cores: 32 },
        input: {
          hosts: [
            { count: 2, sockets: 2, coresPerSocket: 48 },
            { count: 2, sockets: 1, coresPerSocket: 20 },
          ],
          guests: [],
        },
        quantity: 10,
        source: 'vSphere 8 documentation GUID-7AFCC64B',
      },
      {
        params: { cores: 6 },
        input: { hosts: [{ count: 1, sockets: 1, coresPerSocket: 8 }], guests: [] },
        quantity: 2,
        source: 'derived from the vSphere 4 EULA: 7 to 12 cores on a 6-core edition take two licences',
      },
    ],
  },
);
