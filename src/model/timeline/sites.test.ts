import { describe, expect, it } from 'vitest';
import { cluster, hostScenario, hostsOf, wave } from '../../../tests/small/hosts.ts';
import { compile } from '../compile/compile.ts';
import { timelineOf } from './timeline.ts';

const group = (id: string, count: number, coresPerSocket: number, more: object = {}) => ({
  id,
  count,
  sockets: 2,
  coresPerSocket,
  kvmReady: 'yes' as const,
  ...more,
});
const guests = (vms: number, more: object = {}) => [{ id: 'g', kind: 'rhel' as const, vms, ...more }];
const move = (...waves: object[]) => [{ id: 'move', waves }];
/** The hosts of a cluster from each month on in which they are others: cores of a host × hosts. */
const runsOf = (given: ReturnType<typeof hostsOf>, place = 0) =>
  (given.timeline.vmwareRuns[place] ?? []).map(({ from, stacks }) => [
    from,
    stacks
      .map(({ type, count }) => `${String(given.compiled.types[type]?.cores)}×${String(count)}`)
      .join(' '),
  ]);
const kvmRuns = (given: ReturnType<typeof hostsOf>, place = 0) =>
  (given.timeline.kvm[place]?.runs ?? []).map(({ from, stacks }) => [
    from,
    stacks
      .map(({ type, count }) => `${String(given.compiled.types[type]?.cores)}×${String(count)}`)
      .join(' '),
  ]);

describe('hosts that leave VMware', () => {
  it('leave from the end of the list, so that KVM takes the last ones first', () => {
    const given = hostsOf({
      horizon: 4,
      clusters: [cluster('a', { hosts: [group('old', 2, 8), group('new', 2, 16)] })],
      platforms: [{ id: 'kvm', offer: 'p', minHosts: 1 }],
      futures: [{ id: 'move', overlap: 0, waves: [wave('2027-01', '2027-02')] }],
      assumptions: { rebuild: 0 },
    });
    expect(kvmRuns(given)).toEqual([[0, '32×2 16×2']]);
  });

  it('of the very type that is bought stand together with those that are bought', () => {
    // a lets its host go, idle in month 2; b wants 10 × 6^(1/12) = 11.6 and then 13.5 hosts: of two more one is idle, one bought.
    const alike = (count: number) => ({ hosts: [group('h', count, 16, { ramGiB: 512 })], usedShare: '1' });
    const given = hostsOf({
      horizon: 3,
      clusters: [
        cluster('a', { ...alike(1), guests: guests(10) }),
        cluster('b', { ...alike(10), guests: guests(20, { growth: '5' }) }),
      ],
      platforms: [{ id: 'kvm', offer: 'p', minHosts: 1 }],
      futures: move(wave('2027-01', '2027-02', { clusters: ['a'] })),
    });
    expect(runsOf(given, 1)).toEqual([
      [0, '32×10'],
      [1, '32×10 32×2'],
      [2, '32×10 32×4'],
    ]);
    // One for the platform in month 0, two and one for b.
    expect(given.timeline.bought.map(({ count }) => count)).toEqual([1, 2, 1]);
  });
});

describe('hosts at their end of life', () => {
  it('are followed by a run in their month, and in no other, whatever dies elsewhere', () => {
    const dying = (id: string, endOfLife: string) =>
      cluster(id, { hosts: [group('h', 2, 16, { endOfLife })] });
    const given = hostsOf({ horizon: 7, clusters: [dying('a', '2027-03'), dying('b', '2027-06')] });
    expect(runsOf(given, 0).map(([from]) => from)).toEqual([0, 2]);
    expect(runsOf(given, 1).map(([from]) => from)).toEqual([0, 5]);
  });

  it('are followed by runs where the cluster grows later', () => {
    const given = hostsOf({
      horizon: 8,
      clusters: [
        cluster('a', {
          hosts: [group('h', 2, 16, { endOfLife: '2027-03' })],
          guests: guests(20, { growth: '1' }),
        }),
      ],
    });
    expect(runsOf(given).map(([from]) => from)).toEqual([0, 2, 4]);
  });

  it('are replaced for what is still used of them in that month', () => {
    // Of 4 × 16 + 32 cores a third is left from month 2 on: two hosts. Of the two old ones that they were, 32 cores are one new host.
    const given = hostsOf({
      horizon: 4,
      clusters: [
        cluster('a', {
          hosts: [group('old', 4, 8, { endOfLife: '2027-03' }), group('new', 1, 16, { ramGiB: 64 })],
          guests: [...guests(20), { id: 's', kind: 'rhel' as const, vms: 10, disposition: 'stay' as const }],
        }),
      ],
      futures: move(wave('2027-02', '2027-03')),
    });
    expect(given.timeline.vmwareHosts.map((hosts) => [...hosts])).toEqual([[5, 5, 2, 2]]);
    expect(given.timeline.vmwareRuns[0]?.at(-1)?.stacks.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('are replaced alike however often the same months pass', () => {
    // 8 × 16 cores make 4 × 32: five hosts instead of nine.
    const change = {
      horizon: 4,
      clusters: [
        cluster('a', {
          hosts: [group('old', 8, 8, { endOfLife: '2027-03' }), group('new', 1, 16, { ramGiB: 64 })],
        }),
      ],
    };
    const compiled = compile(hostScenario(change), []);
    const stood = compiled.futures.flatMap((future) => [0, 1].map(() => timelineOf(compiled, future)));
    const [once, again] = stood.map(({ vmwareHosts, vmwareRuns }) => [
      vmwareHosts.map((hosts) => [...hosts]),
      vmwareRuns.map((runs) => runs.map(({ stacks }) => stacks.map(({ count }) => count))),
    ]);
    expect(once).toEqual([
      [[9, 9, 5, 5]],
      [
        [
          [8, 1],
          [4, 1],
        ],
      ],
    ]);
    expect(again).toEqual(once);
  });
});

describe('under-used Linux hosts', () => {
  const spare = (id: string, more: object) => ({
    id,
    site: 'hq',
    platform: 'kvm',
    count: 1,
    sockets: 2,
    coresPerSocket: 16,
    free: '0.5',
    ...more,
  });
  const future = (...spareLinux: object[]): Record<string, unknown> => ({
    futures: [{ id: 'f', waves: [wave('2027-02', '2027-03')], spareLinux }],
    horizon: 4,
  });
  const kvm = (change: Record<string, unknown>) =>
    hostsOf(change).timeline.kvm.map(({ hosts, clusters }) => [[...hosts], [...clusters]]);

  it('serve their own site and platform alone', () => {
    const clusters = [cluster('a'), cluster('b', { site: 'far' })];
    const platforms = ['kvm', 'other'].map((id) => ({ id, offer: 'p' }));
    const found = hostsOf({
      clusters,
      platforms,
      futures: [{ id: 'f', spareLinux: [spare('s', { count: 3, platform: 'other' })] }],
      horizon: 2,
    });
    expect(found.timeline.kvm.map(({ hosts }) => [...hosts])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [3, 3],
    ]);
    // Nothing is put into service beside them.
    expect(found.timeline.kvm.map(({ runs }) => runs)).toEqual([[], [], [], []]);
  });

  it('of two kinds give each what is free of its own', () => {
    // 128 × 0.8 = 102.4 cores, C is 128: 2 × 32 × 0 + 2 × 32 × 1 are there, two hosts of 32 are missing.
    const two = future(spare('s', { count: 2, free: '0' }), spare('t', { count: 2, free: '1' }));
    const served = [
      [
        [4, 6, 6, 6],
        [0, 1, 1, 1],
      ],
    ];
    expect(kvm(two)).toEqual(served);
    // Whichever of them is entered first.
    const turned = future(spare('t', { count: 2, free: '1' }), spare('s', { count: 2, free: '0' }));
    expect(kvm(turned)).toEqual(served);
  });

  it('form as many clusters as they have to, though fewer would do for the load', () => {
    const limits = [{ id: 'l', kind: 'cluster-hosts', most: 2, source: 'page 9' }];
    const platforms = [{ id: 'kvm', offer: 'p', limits, minHosts: 1 }];
    const many = { ...future(spare('s', { count: 5, free: '1' })), platforms };
    expect(kvm({ ...many, futures: [{ id: 'f', spareLinux: [spare('s', { count: 5 })] }] })).toEqual([
      [
        [5, 5, 5, 5],
        [3, 3, 3, 3],
      ],
    ]);
  });
});

describe('hosts by capacity on a platform', () => {
  const sizing = { vcpuPerCore: '1', utilisation: '1', ramRatio: '1', spare: 'n+2' };
  const sized = (id: string, ramGiB: number, more: object = {}) =>
    cluster(id, { guests: guests(10, { vcpu: 1, ramGiB }), ...more });
  const last = (change: Record<string, unknown>) =>
    hostsOf({
      horizon: 3,
      futures: move(wave('2027-01', '2027-02')),
      platforms: [{ id: 'kvm', offer: 'p', minHosts: 1 }],
      assumptions: { sizing },
      ...change,
    }).timeline.kvm.map(({ hosts }) => hosts[2]);

  it('add up the memory of all clusters', () => {
    // 10 × 100 + 10 × 160 = 2,600 GiB on hosts of 512: six, and two that stand by.
    const purchase = { sockets: 2, coresPerSocket: 16, ramGiB: 512 };
    const old = { hosts: [group('h', 4, 16, { kvmReady: 'no' })] };
    expect(last({ purchase, clusters: [sized('a', 100, old), sized('b', 160, old)] })).toEqual([8]);
    // On a platform that serves twice as much: 1,300 GiB on three.
    const platforms = [{ id: 'kvm', offer: 'p', minHosts: 1, density: '2' }];
    expect(last({ purchase, platforms, clusters: [sized('a', 100, old), sized('b', 160, old)] })).toEqual([
      5,
    ]);
  });

  it('have nobody stand by where the size of the load is not known', () => {
    expect(last({ clusters: [cluster('a')] })).toEqual([4]);
  });
});
