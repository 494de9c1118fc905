import { describe, expect, test } from 'vitest';
import type { Line } from '../ledger/ledger.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { cluster, H, moneyOf, withLines, type Cluster } from '../../../tests/small/lines.ts';
import { run, small } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import { ALL, GroupLoads } from './loads.ts';

const stay = { futures: [{ id: 'stay' }] };

describe('guests share by', () => {
  const guests = (...all: Partial<Cluster['guests'][number]>[]): Cluster['guests'] =>
    all.map((own, at) => ({
      id: `g${String(at)}`,
      kind: 'rhel',
      vms: 10,
      growth: '0',
      disposition: 'move',
      ...own,
    }));
  const cost = (month: number): Partial<Line> => ({
    rule: 'cost',
    cluster: 0,
    month,
    from: month,
    to: month + 1,
  });
  const groupsOf = (
    own: Partial<Cluster>,
    line: Partial<Line>,
    more: Partial<Scenario> = stay,
  ): number[] | undefined => moneyOf(withLines({ clusters: [cluster('a', own)], ...more }, line)).groups[0];

  test('the resource that binds, each with its own used share', () => {
    const own = guests({ vcpu: 1, ramGiB: 30 }, { vcpu: 3, ramGiB: 10 });
    expect(groupsOf({ guests: own, usedShare: { vcpu: '0.9', ramGiB: '0.5' } }, cost(0))).toEqual([250, 750]);
    expect(groupsOf({ guests: own, usedShare: { vcpu: '0.5', ramGiB: '0.9' } }, cost(0))).toEqual([750, 250]);
    expect(groupsOf({ guests: own, usedShare: '0.8' }, cost(0))).toEqual([250, 750]);
  });

  test('vCPU where both bind alike, whatever the order of the groups', () => {
    const own = guests(
      { vms: 1, vcpu: 1, ramGiB: 3 },
      { vms: 7, vcpu: 2, ramGiB: 3, growth: '0.1' },
      { vms: 19, vcpu: 1, ramGiB: 8, growth: '0.07' },
    );
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-06', share: '0.35' }];
    const futures = [{ id: 'move', overlap: 0, waves }];
    const line = { rule: 'cost', kvm: 0, month: 1, from: 1, to: 2 } as const;
    expect(groupsOf({ guests: own }, line, { futures })).toEqual([29, 413, 558]);
    expect(groupsOf({ guests: own.toReversed() }, line, { futures })).toEqual([558, 413, 29]);
  });

  test('what states its size, where a group that is gone from the start states none', () => {
    const gone = { retires: '2027-01', vcpu: 99 };
    const own = guests(gone, { vcpu: 1, ramGiB: 30 }, { vcpu: 3, ramGiB: 10 });
    const binding = (vcpu: string, ramGiB: string): Partial<Cluster> => ({
      guests: own,
      usedShare: { vcpu, ramGiB },
    });
    expect(groupsOf(binding('0.5', '0.9'), cost(0))).toEqual([0, 750, 250]);
    expect(groupsOf(binding('0.9', '0.5'), cost(0))).toEqual([0, 250, 750]);
  });

  test('VMs where no size is known, switched-off ones taking nothing', () => {
    expect(groupsOf({ guests: guests({ vms: 30 }, { poweredOn: false, vms: 99 }, {}) }, cost(0))).toEqual([
      750, 0, 250,
    ]);
  });

  test('what runs in the month', () => {
    expect(groupsOf({ guests: guests({ retires: '2027-03' }, {}) }, cost(1))).toEqual([500, 500]);
    expect(groupsOf({ guests: guests({ retires: '2027-03' }, {}) }, cost(2))).toEqual([0, 1000]);
  });

  test('today where nothing runs any more, and VMs where nothing ever ran', () => {
    const gone = guests({ retires: '2027-02', vms: 30 }, { retires: '2027-02' });
    expect(groupsOf({ guests: gone }, cost(3))).toEqual([750, 250]);
    const off = guests({ poweredOn: false, vms: 30 }, { poweredOn: false });
    expect(groupsOf({ guests: off }, cost(0))).toEqual([750, 250]);
    expect(groupsOf({ guests: guests({ vms: 0 }, { vms: 0 }) }, cost(0))).toEqual([500, 500]);
  });

  test('what is on the side where the money arose', () => {
    const own = guests({ kind: 'sles', vms: 10 }, { kind: 'rhel', vms: 10 });
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', kinds: ['sles' as const] }];
    const futures = [{ id: 'move', overlap: 0, waves }];
    const side = { rule: 'cost', kvm: 0, month: 2, from: 2, to: 3 } as const;
    expect(groupsOf({ guests: own }, side, { futures })).toEqual([1000, 0]);
    const offers = small().offers.map((offer) => ({ ...offer, metric: { id: 'per-host' as const } }));
    const vmware = { offer: 0, source: 5, month: 2, from: 2, to: 3 } as const;
    expect(groupsOf({ guests: own }, vmware, { futures, offers })).toEqual([0, 1000]);
    expect(groupsOf({ guests: own }, { ...vmware, month: 0, from: 0, to: 1 }, { futures, offers })).toEqual([
      500, 500,
    ]);
  });

  test('what each VM takes of a licence that counts VMs, both sides together', () => {
    const own = guests({ vms: 12, vcpu: 2 }, { vms: 4, vcpu: 16 }, { vms: 4, vcpu: 4, poweredOn: false });
    const offers = [
      { id: 'v', metric: { id: 'per-vcpu', floorPerVm: 4 } as const },
      { id: 'k', metric: { id: 'per-vm', poweredOnOnly: true } as const },
    ];
    const on = (offer: number): Partial<Line> => ({ offer, source: 9, amount: 1280 });
    expect(groupsOf({ guests: own }, on(0), { ...stay, offers })).toEqual([480, 640, 160]);
    expect(groupsOf({ guests: own, addOns: ['k'] }, on(1), { ...stay, offers })).toEqual([960, 320, 0]);
  });

  test('both sides of a cluster, by what it needs on each', () => {
    const own = guests({ kind: 'sles', vms: 10 }, { kind: 'rhel', vms: 10 });
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', kinds: ['sles' as const] }];
    const futures = [{ id: 'move', overlap: 2, waves }];
    const offers = [
      { id: 'v', metric: { id: 'per-host' as const } },
      { id: 'k', metric: { id: 'free' as const } },
    ];
    const platforms = [{ id: 'kvm', offer: 'v', minHosts: 1 }];
    const line = { offer: 0, source: 9, month: 1, from: 1, to: 2, amount: 1200 };
    // In dual-run two hosts of VMware carry both kinds, one host of the platform the first: 1 + 1 of 3, and 1 of 3.
    expect(groupsOf({ guests: own }, line, { futures, offers, platforms })).toEqual([800, 400]);
  });

  test('the licence that support is for', () => {
    const own = guests({ vms: 30, vcpu: 2 }, { vms: 10, vcpu: 16 });
    const offers = [
      { id: 'v', metric: { id: 'per-vm' } as const, support: 's' },
      { id: 'k', metric: { id: 'free' } as const },
      { id: 's', metric: { id: 'percentage' } as const },
    ];
    expect(groupsOf({ guests: own }, { offer: 2, source: 9 }, { ...stay, offers })).toEqual([750, 250]);
  });

  test('what runs in each month, month by month', () => {
    const own = { guests: guests({ retires: '2027-03' }, {}) };
    const found = moneyOf(withLines({ clusters: [cluster('a', own)], ...stay }, cost(1), cost(2)));
    expect(found.groups).toEqual([[500, 1500]]);
  });

  test('what a licence by VM takes in the month, grown', () => {
    const own = guests({ kind: 'sles' }, { kind: 'rhel' });
    const waves = [
      { id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', share: '0.5', kinds: ['sles' as const] },
    ];
    const futures = [{ id: 'move', overlap: 0, waves }];
    const offers: Scenario['offers'] = [
      { id: 'v', metric: { id: 'per-vm' } },
      { id: 'k', metric: { id: 'free' } },
    ];
    const line = { offer: 0, source: 9, month: 2, from: 2, to: 3, amount: 900 };
    // Five of ten are left beside ten.
    expect(groupsOf({ guests: own }, line, { futures, offers })).toEqual([300, 600]);
  });

  test('VMs on both sides together, of a licence by VM that both sides take', () => {
    const own = guests({ kind: 'sles', vms: 30 }, { kind: 'rhel', vms: 10 });
    const waves = [
      { id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', share: '0.5', kinds: ['sles' as const] },
    ];
    const futures = [{ id: 'move', overlap: 0, waves }];
    const offers: Scenario['offers'] = [
      { id: 'v', metric: { id: 'per-vm' } },
      { id: 'k', metric: { id: 'free' } },
    ];
    const platforms = [{ id: 'kvm', offer: 'v' }];
    const line = { offer: 0, source: 9, month: 2, from: 2, to: 3 };
    // 15 and 10 on VMware, 15 on the platform.
    expect(groupsOf({ guests: own }, line, { futures, offers, platforms })).toEqual([750, 250]);
  });

  test('VMs on three sides together', () => {
    const own = guests({ kind: 'sles', vms: 30 }, { kind: 'rhel', vms: 10 }, { kind: 'ubuntu', vms: 60 });
    const wave = (kind: 'sles' | 'ubuntu', platform: string) => ({
      id: kind,
      platform,
      from: '2027-02',
      to: '2027-03',
      kinds: [kind],
    });
    const futures = [{ id: 'move', overlap: 0, waves: [wave('sles', 'kvm'), wave('ubuntu', 'alt')] }];
    const offers: Scenario['offers'] = [
      { id: 'v', metric: { id: 'per-vm' } },
      { id: 'k', metric: { id: 'free' } },
    ];
    const platforms = ['kvm', 'alt'].map((id) => ({ id, offer: 'v' }));
    const line = { offer: 0, source: 9, month: 2, from: 2, to: 3 };
    expect(groupsOf({ guests: own }, line, { futures, offers, platforms })).toEqual([300, 100, 600]);
  });

  test('what is left on VMware, whatever another cluster needs there', () => {
    const own = guests({ kind: 'sles' }, { kind: 'rhel' });
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', kinds: ['sles' as const] }];
    const futures = [{ id: 'move', overlap: 0, waves }];
    const clusters = [cluster('a', { guests: own }), cluster('b')];
    const line = { offer: 0, source: 9, month: 2, from: 2, to: 3, amount: 900 };
    const found = moneyOf(withLines({ clusters, futures }, line));
    // Two hosts of either (one would do on a, but never less than two); on a only the second group is left.
    expect(found.groups).toEqual([[0, 450], [450]]);
  });

  describe('of those that cause a product', () => {
    const own = guests({ kind: 'windows-server' }, { kind: 'rhel', vms: 30 });
    const withProduct = (metric: 'per-host' | 'per-vm'): Partial<Scenario> => ({
      offers: [
        { id: 'w', metric: { id: metric }, price: '1' },
        { id: 'v', metric: { id: 'per-host' } },
        { id: 'k', metric: { id: 'free' } },
      ],
      holdings: [],
      products: [{ id: 'windows', kinds: ['windows-server'], modes: ['w'] }],
    });

    test.each(['per-host', 'per-vm'] as const)('licensed %s', (metric) => {
      const line = { offer: 0, source: 99 };
      expect(groupsOf({ guests: own }, line, { ...stay, ...withProduct(metric) })).toEqual([1000, 0]);
    });

    test.each(['per-host', 'per-vm'] as const)('%s, but hosts are for all of them', (metric) => {
      const dying = [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, endOfLife: '2027-03' }];
      const line = { rule: 'hosts', month: 2, from: 2, to: 62, quantity: 2 } as const;
      const more = { ...stay, ...withProduct(metric) };
      expect(groupsOf({ guests: own, hosts: dying }, line, more)).toEqual([250, 750]);
    });
  });
});

describe('shares of a side', () => {
  const group = (id: string, kind: Cluster['guests'][number]['kind'], vms: number) => ({
    id,
    kind,
    vms,
    growth: '0',
    disposition: 'move' as const,
  });
  const clusters = [
    cluster('a', { guests: [group('s', 'sles', 10), group('r', 'rhel', 10), group('u', 'ubuntu', 20)] }),
    cluster('b', { guests: [group('t', 'sles', 10), group('q', 'rhel', 30)] }),
    cluster('c', { guests: [group('v', 'sles', 0), group('w', 'rhel', 0)], follows: 'a' }),
    cluster('d', { guests: [group('x', 'rhel', 10), group('y', 'rhel', 10)] }),
  ];
  const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', kinds: ['sles' as const] }];
  const { compiled } = run({ horizon: H, clusters, futures: [{ id: 'move', overlap: 0, waves }] });
  const loads = new GroupLoads(compiled, at(compiled.futures, 0));
  const among = (month: number, ...covered: number[]) => [
    ...loads.sharesAmong(0, 0, month, (_, own) => covered.includes(own)),
  ];

  test('divide among those that cause something', () => {
    expect(among(0, 0, 1)).toEqual([0.5, 0.5, 0]);
    expect(among(1, 1)).toEqual([0, 1, 0]);
    const [none, rhel, ubuntu] = among(1, 1, 2);
    expect([none, rhel, ubuntu]).toEqual([0, expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)]);
  });

  test('by what runs anywhere where none of those is left, and among all where there are none', () => {
    expect(among(2, 0)).toEqual([1, 0, 0]);
    expect(among(0)).toEqual([0.25, 0.25, 0.5]);
    expect([...loads.sharesAmong(0, 0, 0, undefined)]).toEqual([0.25, 0.25, 0.5]);
  });

  test('are those of all sides where nothing runs on the side, and equal where there are no VMs', () => {
    expect([...loads.shares(0, 1, 0)]).toEqual([0.25, 0.25, 0.5]);
    expect([...loads.shares(2, 0, 0)]).toEqual([0.5, 0.5]);
  });

  test('add up to one by today’s VMs where nothing ever runs', () => {
    const [first] = small().clusters;
    const off = [3, 1].map((vms, place) => ({
      id: `off${String(place)}`,
      kind: 'rhel' as const,
      vms,
      poweredOn: false,
      disposition: 'move' as const,
    }));
    const dark = { ...cluster('b'), guests: off, follows: 'a' };
    const { compiled } = run({ clusters: [...(first ? [first] : []), dark] });
    const loads = new GroupLoads(compiled, at(compiled.futures, 0));
    expect([...loads.shares(1, 0, 3)]).toEqual([0.75, 0.25]);
  });

  test('are those of each cluster and side, in whatever order they are asked for', () => {
    const asked = [0, 1, 3].map((own) => [ALL, 0, 1].map((side) => [...loads.shares(own, side, 2)]));
    expect(asked).toEqual([
      [
        [0.25, 0.25, 0.5],
        [0, expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)],
        [1, 0, 0],
      ],
      [
        [0.25, 0.75],
        [0, 1],
        [1, 0],
      ],
      [
        [0.5, 0.5],
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ]);
  });
});
