import { describe, expect, it } from 'vitest';
import { cluster, hostsOf, wave } from '../../../tests/small/hosts.ts';

const limit = (kind: string, most: number, more: object = {}) => ({
  id: kind,
  kind,
  most,
  source: 'page 9',
  ...more,
});
const platform = (limits: object[], more: object = {}) => ({
  platforms: [{ id: 'kvm', offer: 'p', limits, ...more }],
});
const move = { futures: [{ id: 'f', waves: [wave('2027-02', '2027-03')] }] };
const problems = (change: object) => hostsOf({ ...move, ...change }).timeline.problems;
const data = (kind: string, most: number, given: number, more: object = {}) => ({
  platform: 'kvm',
  limit: kind,
  kind,
  most,
  given,
  source: 'page 9',
  ...more,
});

describe('what a future runs into', () => {
  it('is nothing without limits', () => {
    expect(problems({})).toEqual([]);
    expect(problems(platform([]))).toEqual([]);
    expect(
      problems(platform([limit('host-cores', 32), limit('cluster-hosts', 4), limit('guest-vcpu', 8)])),
    ).toEqual([]);
  });

  it('guests that do not fit, once for all waves that reach them', () => {
    const guests = [
      { id: 'wide', kind: 'rhel' as const, vms: 3, vcpu: 9, ramGiB: 8 },
      { id: 'tall', kind: 'rhel' as const, vms: 2, vcpu: 8, ramGiB: 65 },
      { id: 'open', kind: 'rhel' as const, vms: 2 },
      { id: 'stays', kind: 'rhel' as const, vms: 2, vcpu: 99, disposition: 'stay' as const },
    ];
    const limits = [limit('guest-vcpu', 8), limit('guest-ram', 64)];
    const waves = [
      wave('2027-02', '2027-03', { share: '0.5' }),
      wave('2027-04', '2027-05', { share: '0.5' }),
    ];
    const change = {
      clusters: [cluster('a', { guests })],
      futures: [{ id: 'f', waves, divert: { from: '2027-02', platform: 'kvm' } }],
      ...platform(limits),
    };
    expect(problems(change)).toEqual([
      {
        path: 'clusters/a/guests/wide',
        code: 'guest-beyond-limit',
        severity: 'warning',
        data: data('guest-vcpu', 8, 9, { vms: 3 }),
      },
      {
        path: 'clusters/a/guests/tall',
        code: 'guest-beyond-limit',
        severity: 'warning',
        data: data('guest-ram', 64, 65, { vms: 2 }),
      },
    ]);
  });

  it('hosts of the estate that do not run a platform in use', () => {
    const change = {
      ...platform([limit('host-cores', 31), limit('host-ram', 100)]),
      purchase: { sockets: 1, coresPerSocket: 16 },
    };
    const [found, ...more] = problems(change);
    expect([found, more]).toEqual([
      {
        path: 'clusters/a/hosts/h',
        code: 'host-beyond-limit',
        severity: 'info',
        data: data('host-cores', 31, 32),
      },
      [],
    ]);
    expect(problems({ ...change, futures: [{ id: 'f' }] })).toEqual([]);
    const none = cluster('b', { hosts: [{ id: 'h', count: 0, sockets: 2, coresPerSocket: 99 }], guests: [] });
    const fits = cluster('a', { hosts: [{ id: 'h', count: 4, sockets: 1, coresPerSocket: 16 }] });
    expect(problems({ ...change, clusters: [fits, none] })).toEqual([]);
  });

  it('nothing of a platform that is not used, wherever another is', () => {
    const platforms = [
      { id: 'kvm', offer: 'p' },
      { id: 'other', offer: 'p', limits: [limit('host-cores', 31)] },
    ];
    expect(problems({ platforms })).toEqual([]);
    // Used at one site of two.
    const used = {
      clusters: [cluster('a'), cluster('b', { site: 'far' })],
      ...platform([limit('host-cores', 31)]),
      purchase: { sockets: 1, coresPerSocket: 16 },
      futures: [{ id: 'f', waves: [wave('2027-02', '2027-03', { clusters: ['b'] })] }],
    };
    expect(problems(used).map(({ path }) => path)).toEqual(['clusters/a/hosts/h', 'clusters/b/hosts/h']);
  });

  it('guests that stay because what they depend on stays', () => {
    const guests = [
      { id: 'db', kind: 'rhel' as const, vms: 2, disposition: 'stay' as const },
      { id: 'app', kind: 'rhel' as const, vms: 5, dependsOn: 'db' },
    ];
    expect(problems({ clusters: [cluster('a', { guests })] })).toEqual([
      {
        path: 'clusters/a/guests/app/dependsOn',
        code: 'guest-depends',
        severity: 'warning',
        data: { platform: 'kvm', on: 'db', vms: 5 },
      },
    ]);
  });

  it('all of this from the first month on', () => {
    const change = {
      ...platform([limit('cluster-hosts', 3)], { minHosts: 4 }),
      futures: [{ id: 'f', waves: [wave('2027-01', '2027-02')] }],
    };
    expect(problems(change)).toMatchObject([
      { code: 'platform-split', data: { month: '2027-01' } },
      { code: 'least-above-limit', data: { month: '2027-01' } },
    ]);
  });

  it('hosts that are bought beside idle ones only once they are bought', () => {
    // Two of VMware's hosts serve from February on, those that are bought in March.
    const change = {
      ...platform([limit('host-ram', 511)], { minHosts: 1 }),
      clusters: [
        cluster('a', {
          hosts: [
            { id: 'h', count: 4, sockets: 2, coresPerSocket: 16, ramGiB: 256, kvmReady: 'yes' as const },
          ],
        }),
        cluster('b', {
          hosts: [
            { id: 'h', count: 4, sockets: 2, coresPerSocket: 16, ramGiB: 256, kvmReady: 'no' as const },
          ],
        }),
      ],
      assumptions: { rebuild: 0 },
      futures: [
        {
          id: 'f',
          overlap: 0,
          waves: [
            wave('2027-02', '2027-03', { clusters: ['a'] }),
            wave('2027-04', '2027-05', { clusters: ['b'] }),
          ],
        },
      ],
    };
    expect(problems(change)).toMatchObject([{ code: 'purchase-beyond-limit', data: { month: '2027-04' } }]);
  });

  it('hosts that are bought but do not run it', () => {
    const found = problems({ ...platform([limit('host-ram', 511, { from: '2027-02' })]) });
    expect(found).toEqual([
      {
        path: 'purchase',
        code: 'purchase-beyond-limit',
        severity: 'warning',
        data: data('host-ram', 511, 512, { month: '2027-02' }),
      },
    ]);
  });

  it('clusters that split, with the first month and the most of them', () => {
    const change = {
      ...platform([limit('cluster-hosts', 3)], { minHosts: 2 }),
      futures: [{ id: 'f', waves: [wave('2027-02', '2027-06')] }],
    };
    const { timeline } = hostsOf(change);
    expect([...(timeline.kvm[0]?.hosts ?? [])].slice(0, 6)).toEqual([0, 2, 2, 3, 4, 4]);
    expect([...(timeline.kvm[0]?.clusters ?? [])].slice(0, 6)).toEqual([0, 1, 1, 1, 2, 2]);
    expect(timeline.problems).toEqual([
      {
        path: 'platforms/kvm/limits/cluster-hosts',
        code: 'platform-split',
        severity: 'warning',
        data: data('cluster-hosts', 3, 4, { site: 'hq', clusters: 2, month: '2027-05' }),
      },
    ]);
  });

  it('a limit that not even the least cluster keeps', () => {
    const change = platform([limit('cluster-hosts', 5)], { minHosts: 6 });
    expect(problems(change).map(({ path, code, data: of }) => [path, code, of])).toEqual([
      [
        'platforms/kvm/limits/cluster-hosts',
        'platform-split',
        data('cluster-hosts', 5, 6, { site: 'hq', clusters: 2, month: '2027-02' }),
      ],
      ['platforms/kvm/minHosts', 'least-above-limit', data('cluster-hosts', 5, 6, { month: '2027-02' })],
    ]);
    expect(problems(platform([limit('cluster-hosts', 6)], { minHosts: 6 }))).toEqual([]);
    expect(problems({ ...change, futures: [{ id: 'f' }] })).toEqual([]);
  });

  it('hosts that nobody said how to buy', () => {
    expect(problems({ purchase: undefined })).toEqual([
      {
        path: 'purchase',
        code: 'no-purchase-type',
        severity: 'warning',
        data: { hosts: 4, sockets: 2, coresPerSocket: 16, month: '2027-02' },
      },
    ]);
    expect(problems({ purchase: undefined, futures: [{ id: 'f' }] })).toEqual([]);
  });
});

describe('under-used Linux hosts', () => {
  const spare = (more: object) => ({
    futures: [
      {
        id: 'f',
        waves: [wave('2027-02', '2027-04')],
        spareLinux: [
          {
            id: 's',
            site: 'hq',
            platform: 'kvm',
            count: 2,
            sockets: 2,
            coresPerSocket: 16,
            free: '0.5',
            ...more,
          },
        ],
      },
    ],
  });
  const mostGuests = (most: number) => ({ mostGuests: { most, source: 'contract' } });

  it('above a limit of their platform do not serve', () => {
    const change = { ...spare({ ramGiB: 600 }), ...platform([limit('host-ram', 512)]) };
    expect(problems(change)).toEqual([
      {
        path: 'futures/f/spareLinux/s',
        code: 'spare-beyond-limit',
        severity: 'error',
        data: data('host-ram', 512, 600),
      },
    ]);
    expect(hostsOf(change).timeline.kvm[0]?.hosts[0]).toBe(0);
    expect(hostsOf({ ...spare({ ramGiB: 600 }) }).timeline.kvm[0]?.hosts[0]).toBe(2);
  });

  it('carry guests by the cores that they give; more than they may is a problem in its first month', () => {
    // Month 1: 20 VMs on 2 × 16 + 32 cores: 5 on each. Month 2: 40 VMs on 2 × 16 + 96: 5 on each.
    expect(problems(spare(mostGuests(5)))).toEqual([]);
    expect(problems(spare(mostGuests(4)))).toEqual([
      {
        path: 'futures/f/spareLinux/s',
        code: 'spare-guests-beyond-limit',
        severity: 'warning',
        data: { given: 5, most: 4, source: 'contract', month: '2027-02' },
      },
    ]);
    expect(problems(spare({ ...mostGuests(4), count: 0 }))).toEqual([]);
    expect(problems(spare({ ...mostGuests(4), free: '0' }))).toEqual([]);
    expect(problems(spare({ ...mostGuests(4), platform: 'none' }))).toEqual([]);
  });

  it('carry no guests of other sites', () => {
    const both = [cluster('a'), cluster('b', { site: 'far' })];
    expect(problems({ clusters: both, ...spare(mostGuests(5)) })).toEqual([]);
  });

  it('share the guests of their site with those that serve there, and with no others', () => {
    // 40 VMs of `hq` on 2 × 16 + 96 cores are 5 a host; the ten hosts at the other site and on the other platform take none.
    const [future] = spare(mostGuests(4)).futures;
    const others = [
      { ...future?.spareLinux[0], id: 'far', site: 'far', count: 10 },
      { ...future?.spareLinux[0], id: 'other', platform: 'other', count: 10 },
    ];
    const change = {
      clusters: [cluster('a'), cluster('b', { site: 'far', guests: [{ id: 'g', kind: 'rhel', vms: 1 }] })],
      platforms: ['kvm', 'other'].map((id) => ({ id, offer: 'p' })),
      futures: [{ ...future, spareLinux: [...(future?.spareLinux ?? []), ...others] }],
    };
    expect(problems(change)).toMatchObject([
      { path: 'futures/f/spareLinux/s', data: { given: 5, month: '2027-02' } },
    ]);
  });
});
