import { describe, expect, it } from 'vitest';
import { FREE, goes, money, on, vms } from '../../../tests/small/workload.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Costs = Scenario['costs'];

/** Ten for every host and month, on both sides or on one: by whom the hosts in use are borne can be read off. */
const space = (side?: 'vmware' | 'kvm', amount = '10'): Costs => [
  { id: 's', item: 'space', amount, ...(side && { side }) },
];
const free = { holdings: [], offers: FREE };

describe('hosts in use that no load takes', () => {
  // At x as in a wave of four months: linux 60.00, dual-run 40.00, swing 10.00 (costs.test.ts). At y a load that doubles in a
  // year takes 33.9 to 40.3 of the 48 cores of three hosts in months 1 to 4, but no second side runs there: 20.00 + 4 × 30.00.
  it('are swing only at a site where both sides run', () => {
    const clusters = [
      on('a', 4, [vms('linux-free', 8)], { site: 'x' }),
      on('b', 2, [vms('rhel', 4, { growth: '1' })], { site: 'y', usedShare: '1' }),
    ];
    const futures = [{ id: 'move', waves: [goes('2027-01', '2027-05', { clusters: ['a'] })] }];
    const projection = run({ ...free, horizon: 5, clusters, costs: space('vmware'), futures });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 6000,
      'dual-run operations': 4000,
      'swing operations': 1000,
      'rhel operations': 14_000,
    });
  });

  // Linux of x needs 32 cores, 16 at a density of two, half of the two hosts that the platform asks for at least: 10.00 and
  // 10.00 in each of months 1 to 3, because VMware runs on. At y all goes: in month 1, the dual-run, 10.00 of 20.00 are swing;
  // in months 2 and 3 KVM runs alone.
  it('are counted at a platform by its density and by the load of its own site', () => {
    const clusters = [
      on('a', 4, [vms('linux-free', 2), vms('windows-server', 2)], { site: 'x' }),
      on('b', 2, [vms('rhel', 2)], { site: 'y' }),
    ];
    const futures = [
      {
        id: 'move',
        waves: [goes('2027-02', '2027-03', { kinds: ['linux-free' as const, 'rhel' as const] })],
      },
    ];
    const platforms = [{ id: 'kvm', offer: 'k', density: '2', minHosts: 2 }];
    const projection = run({ ...free, horizon: 4, clusters, platforms, costs: space('kvm'), futures });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 3000,
      'swing operations': 3000 + 1000,
      'rhel operations': 1000 + 4000,
    });
  });

  // The first platform asks for three hosts and needs 32 of their 48 cores: 20.00 and 10.00 in four months, since cluster b is
  // still on VMware and though no VM is on the second platform before month 2. That one has the two hosts that it needs.
  it('are counted for each platform of a site by itself, while any cluster there is on VMware', () => {
    const clusters = [
      on('a', 2, [vms('linux-free', 2)]),
      on('b', 4, [vms('windows-server', 1), vms('rhel', 1)]),
    ];
    const futures = [
      {
        id: 'move',
        overlap: 0,
        waves: [
          goes('2027-01', '2027-02', { clusters: ['a'] }),
          goes('2027-03', '2027-04', { kinds: ['windows-server' as const], platform: 'q' }),
        ],
      },
    ];
    const platforms = [
      { id: 'kvm', offer: 'k', minHosts: 3 },
      { id: 'q', offer: 'k', minHosts: 1 },
    ];
    const projection = run({ ...free, horizon: 4, clusters, platforms, costs: space('kvm'), futures });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 8000,
      'swing operations': 4000,
      'windows-server operations': 4000,
    });
  });

  // Hosts that stand by are part of sizing by capacity: 16 vCPU each need a host of 16 cores and two that stand by, 30.00 on
  // either side from month 1 on; at first 32 vCPU two and two, 20.00 each. Cluster b keeps its two hosts by today's ratio.
  it('are nobody’s swing where hosts are sized by capacity', () => {
    const size = { vcpu: 4, ramGiB: 8 };
    const sized = (id: string, count: number, guests: Parameters<typeof on>[2]) => {
      const own = on(id, count, guests);
      return { ...own, hosts: own.hosts.map((hosts) => ({ ...hosts, ramGiB: 256 })) };
    };
    const clusters = [
      sized('a', 4, [vms('linux-free', 4, size), vms('windows-server', 4, size)]),
      on('b', 2, [vms('rhel', 1)]),
    ];
    const futures = [
      { id: 'move', overlap: 0, waves: [goes('2027-02', '2027-03', { kinds: ['linux-free' as const] })] },
    ];
    const projection = run({
      ...free,
      horizon: 3,
      clusters,
      platforms: [{ id: 'kvm', offer: 'k', minHosts: 1 }],
      purchase: { sockets: 2, coresPerSocket: 8, ramGiB: 256, price: '0' },
      assumptions: { sizing: { vcpuPerCore: '1', utilisation: '1', ramRatio: '1', spare: 'tenth' } },
      costs: space(),
      futures,
    });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 2000 + 6000,
      'windows-server operations': 2000 + 6000,
      'rhel operations': 6000,
    });
  });
});

describe('spare Linux hosts', () => {
  const spare = (own: object) => ({
    platform: 'kvm',
    count: 2,
    sockets: 2,
    coresPerSocket: 8,
    free: '0.5',
    ...own,
  });

  // Linux needs 32 cores at x. The spare hosts there give 2 × 16 × 0.5 = 16; one of 32 cores is bought: 48, of which 32 are
  // taken. Of 30.00 a month in months 1 and 2, 20.00 are linux’s. Spare hosts of another site or platform give nothing.
  it('carry load on their side of their site', () => {
    const clusters = [
      on('a', 4, [vms('linux-free', 1), vms('windows-server', 1)], { site: 'x' }),
      on('b', 2, [vms('rhel', 1)], { site: 'y' }),
    ];
    const futures = [
      {
        id: 'move',
        overlap: 0,
        waves: [goes('2027-02', '2027-03', { kinds: ['linux-free' as const] })],
        spareLinux: [
          spare({ id: 's1', site: 'x' }),
          spare({ id: 's2', site: 'x', platform: 'q', count: 3 }),
          spare({ id: 's3', site: 'y', count: 5 }),
        ],
      },
    ];
    const projection = run({
      ...free,
      horizon: 3,
      clusters,
      platforms: [
        { id: 'kvm', offer: 'k', minHosts: 1 },
        { id: 'q', offer: 'k', minHosts: 1 },
      ],
      purchase: { sockets: 2, coresPerSocket: 16, price: '0' },
      costs: space('kvm', '30'),
      futures: futures as Scenario['futures'],
    });
    expect(money(projection, 'move')).toEqual({ 'linux-free operations': 4000, 'swing operations': 2000 });
  });

  // A load that doubles in a year takes 33.9 of 48 cores in month 1, and no VM ever comes to the spare hosts: 20.00 + 30.00.
  it('are no second side before a VM comes to them', () => {
    const projection = run({
      ...free,
      horizon: 2,
      clusters: [on('a', 2, [vms('rhel', 4, { growth: '1' })], { site: 'x', usedShare: '1' })],
      costs: space(),
      futures: [{ id: 'stay', spareLinux: [spare({ id: 's1', site: 'x' })] }] as Scenario['futures'],
    });
    expect(money(projection, 'stay')).toEqual({ 'rhel operations': 5000 });
  });
});
