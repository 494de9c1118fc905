import { countEachHost } from './eachHost.ts';
import { defineMetric, type HostShape } from './metric.ts';

const sockets = (host: HostShape): number => host.sockets;

/** Per occupied CPU socket, whatever its cores (vSphere from August 2012 to April 2020, Proxmox VE). */
export const perSocket = defineMetric(
  'per-socket',
  {},
  {
    unit: 'socket',
    driver: 'hosts',
    formula: 'Σ hosts × sockets',
    perHost: sockets,
    count: countEachHost('host-sockets', sockets),
    source: 'vSphere 4.1, 5.x and 6.0 administration guides: a host is never licensed in part',
    examples: [
      {
        params: {},
        input: {
          hosts: [
            { count: 3, sockets: 2, coresPerSocket: 8 },
            { count: 1, sockets: 4, coresPerSocket: 8 },
          ],
          guests: [],
        },
        quantity: 10,
        source: 'vSphere 4.1 administration guide, licence key usage',
      },
    ],
  },
);
