import { describe, expect, test } from 'vitest';
import { cluster, H, type Cluster } from '../../../tests/small/lines.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import type { MetricRef } from '../metrics/registry.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { groundOf } from './attribution.ts';
import { Cells, guestNeed, OfferCells } from './cells.ts';
import { hostCells, sideCells, siteLots } from './hosts.ts';
import { kvmShares } from './kvmShares.ts';

type Change = Partial<Scenario> & { readonly metric?: MetricRef };

/** Everything of a from month 1, half of b from month 2; c stands at another site and moves there. */
const WAVES = [
  { id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', clusters: ['a', 'c'] },
  { id: 'x', platform: 'kvm', from: '2027-03', to: '2027-04', share: '0.5', clusters: ['b'] },
];

function groundFor({ metric = { id: 'per-host' }, ...change }: Change = {}) {
  const clusters = [
    cluster('a'),
    cluster('b', { hosts: [{ id: 'h', count: 4, sockets: 2, coresPerSocket: 8 }] }),
    cluster('c', { site: 'far' }),
  ];
  const offers = [
    { id: 'v', metric },
    { id: 'k', metric },
  ];
  const futures = [{ id: 'own', overlap: 0, waves: WAVES }];
  const projection = run({ horizon: H, clusters, offers, futures, ...change });
  const future = futureIn(projection, 'own');
  return { ground: groundOf(projection, future), demand: future.demand };
}

/** Needs of a, b and c on VMware and on the platform, month by month. */
const table = (cells: Cells, clusters = 3): number[][][] =>
  Array.from({ length: clusters }, (_, own) =>
    [0, 1].map((side) => Array.from({ length: H }, (__, month) => cells.on(own, side, month))),
  );

describe('hosts of a KVM side', () => {
  test('divide by the cores that the load of each cluster takes, within a site', () => {
    const { ground } = groundFor();
    const shares = kvmShares(ground).map((side) => side.map((share) => share && [...share]));
    // 32 cores of a, then 32 of b's 64.
    expect(shares).toEqual([
      [[0, 1, 0.5, 0.5], [0, 0, 0.5, 0.5], undefined],
      [undefined, undefined, [0, 1, 1, 1]],
    ]);
  });

  test('belong to nobody where nothing runs', () => {
    const { ground } = groundFor({ futures: [{ id: 'own' }] });
    expect(kvmShares(ground).flat()).toEqual(new Array<undefined>(6).fill(undefined));
    expect(table(sideCells(ground, 0)).flat(2)).toEqual(new Array<number>(24).fill(0));
  });

  test('are costs of those who run there', () => {
    const { ground } = groundFor();
    expect(table(sideCells(ground, 0))).toEqual([
      [
        [0, 0, 0, 0],
        [0, 1, 0.5, 0.5],
      ],
      [
        [0, 0, 0, 0],
        [0, 0, 0.5, 0.5],
      ],
      [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    ]);
  });
});

describe('who needs an offer', () => {
  test('counted by hosts: each cluster its hosts, and its share of those of its side', () => {
    const { ground, demand } = groundFor();
    const cells = new OfferCells(ground, demand);
    expect(table(cells.of(0))).toEqual([
      [
        [2, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      [
        [4, 4, 2, 2],
        [0, 0, 0, 0],
      ],
      [
        [2, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    ]);
    expect(table(cells.of(1))).toEqual([
      [
        [0, 0, 0, 0],
        [0, 2, 2, 2],
      ],
      [
        [0, 0, 0, 0],
        [0, 0, 2, 2],
      ],
      [
        [0, 0, 0, 0],
        [0, 2, 2, 2],
      ],
    ]);
    expect(cells.of(0)).toBe(cells.of(0));
    expect(cells.of(0).ofCluster(1, 1)).toBe(4);
  });

  test('counted by VMs: each cluster its VMs on either side', () => {
    const { ground, demand } = groundFor({ metric: { id: 'per-vm' } });
    const cells = new OfferCells(ground, demand);
    expect(table(cells.of(0)).map(([vmware]) => vmware)).toEqual([
      [10, 0, 0, 0],
      [10, 10, 5, 5],
      [10, 0, 0, 0],
    ]);
    expect(table(cells.of(1)).map(([, kvm]) => kvm)).toEqual([
      [0, 10, 10, 10],
      [0, 0, 5, 5],
      [0, 10, 10, 10],
    ]);
  });

  test('counted by VMs, in the months in which it is asked for', () => {
    const editions = [{ id: 'e', from: '2027-03', offer: 'k', clusters: ['b'] }];
    const { ground, demand } = groundFor({ metric: { id: 'per-vm' }, futures: [{ id: 'own', editions }] });
    const cells = new OfferCells(ground, demand);
    expect(table(cells.of(0))[1]?.[0]).toEqual([10, 10, 0, 0]);
    expect(table(cells.of(1))[1]?.[0]).toEqual([0, 0, 10, 10]);
  });

  test('counted by VMs on the platform, at each of three sites by itself', () => {
    const clusters = [cluster('a'), cluster('b', { site: 'far' }), cluster('c', { site: 'farther' })];
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const futures = [{ id: 'own', overlap: 0, waves }];
    const { ground, demand } = groundFor({ metric: { id: 'per-vm' }, clusters, futures });
    expect(table(new OfferCells(ground, demand).of(1)).map(([, kvm]) => kvm)).toEqual(
      clusters.map(() => [0, 10, 10, 10]),
    );
  });

  test('of products by VMs: the VMs of each, in dual-run once where the product goes along', () => {
    const groups = [
      { id: 'r', kind: 'rhel' as const, vms: 6 },
      { id: 's', kind: 'sles' as const, vms: 4 },
      { id: 'f', kind: 'linux-free' as const, vms: 5 },
    ].map((group) => ({ ...group, growth: '0', disposition: 'move' as const }));
    const products: Scenario['products'] = [
      { id: 'p', kinds: ['rhel'], modes: ['l'] },
      { id: 'q', kinds: ['sles'], modes: ['l'], side: 'vmware' },
    ];
    const offers: Scenario['offers'] = [
      { id: 'v', metric: { id: 'per-host' } },
      { id: 'k', metric: { id: 'free' } },
      { id: 'l', metric: { id: 'per-vm' }, price: '1' },
    ];
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const { ground, demand } = groundFor({
      clusters: [cluster('a', { guests: groups })],
      offers,
      products,
      futures: [{ id: 'own', overlap: 1, waves }],
    });
    // In month 1 all run on both sides. The six of p count where they went; the four of q only ever counted on VMware.
    expect(table(new OfferCells(ground, demand).of(2), 1)).toEqual([
      [
        [10, 4, 0, 0],
        [0, 6, 6, 6],
      ],
    ]);
  });

  test('counted together: what each would need alone', () => {
    const { ground, demand } = groundFor({ metric: { id: 'packs', of: 'host', size: 3 } });
    expect(table(new OfferCells(ground, demand).of(0)).map(([vmware]) => vmware?.[0])).toEqual([1, 2, 1]);
  });

  test('needs are added up and stay apart', () => {
    const cells = new Cells(2);
    const need = Float64Array.from([1, 2]);
    cells.add(0, 1, need);
    cells.add(0, 1, need);
    cells.add(1, 0, need);
    need[0] = 99;
    expect([cells.on(0, 0, 0), cells.on(0, 1, 0), cells.on(0, 1, 1), cells.on(1, 0, 0)]).toEqual([
      0, 2, 4, 1,
    ]);
  });
});

describe('one VM of a group', () => {
  const group = (own: Partial<Cluster['guests'][number]>) => ({
    id: 'g',
    kind: 'rhel' as const,
    vms: 7,
    ...own,
  });

  test.each<[MetricRef, Partial<Cluster['guests'][number]>, number]>([
    [{ id: 'per-vm' }, {}, 1],
    [{ id: 'per-vm', poweredOnOnly: true }, { poweredOn: false }, 0],
    [{ id: 'per-vm', poweredOnOnly: true }, { poweredOn: true }, 1],
    [{ id: 'per-vm-pair' }, {}, 0.5],
    [{ id: 'per-vcpu', floorPerVm: 4 }, { vcpu: 6 }, 6],
    [{ id: 'per-vcpu', floorPerVm: 4 }, {}, 4],
    [{ id: 'vram-v1', entitlementGiB: 32 }, { ramGiB: 48 }, 1.5],
    [{ id: 'vram-v2', entitlementGiB: 96 }, { ramGiB: 200 }, 1],
  ])('takes of %j %j: %d', (metric, own, need) => {
    expect(guestNeed(metric, group(own))).toBe(need);
  });
});

describe('hosts bought', () => {
  test('are needed by the sides that grew, by how many, in the month of the purchase only', () => {
    const { ground } = groundFor();
    expect(siteLots(ground)).toEqual([
      { month: 1, bought: 2, serving: expect.any(Number) as number, site: 0 },
      { month: 1, bought: 2, serving: expect.any(Number) as number, site: 1 },
    ]);
    expect(table(hostCells(ground))).toEqual([
      [
        [0, 0, 0, 0],
        [0, 2, 0, 0],
      ],
      [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      [
        [0, 0, 0, 0],
        [0, 2, 0, 0],
      ],
    ]);
  });

  test('are needed by growth over the month before, not over what stood there first', () => {
    const hosts = [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, kvmReady: 'no' as const }];
    const wave = (own: string, platform: string, from: string, to: string) => ({
      id: own,
      platform,
      from,
      to,
      clusters: [own],
    });
    const waves = [
      wave('a', 'kvm', '2027-02', '2027-03'),
      wave('b', 'alt', '2027-03', '2027-04'),
      wave('c', 'kvm', '2027-03', '2027-04'),
    ];
    const { ground } = groundFor({
      clusters: ['a', 'b', 'c'].map((id) => cluster(id, { hosts })),
      platforms: [
        { id: 'kvm', offer: 'k' },
        { id: 'alt', offer: 'k' },
      ],
      futures: [{ id: 'own', overlap: 0, waves }],
    });
    const cells = hostCells(ground);
    const on = (side: number) => [0, 1, 2].map((own) => cells.on(own, side, 2));
    // Two hosts more on kvm, which a and c use alike, and two on alt.
    expect([on(0), on(1), on(2)]).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [0, 2, 0],
    ]);
  });

  test('in the first month count beyond what stood there, spare Linux hosts being no growth', () => {
    const spare = { id: 's', site: '', platform: 'kvm', count: 1, sockets: 2, coresPerSocket: 8, free: '1' };
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02' }];
    const futures = [
      {
        id: 'own',
        overlap: 1,
        waves,
        spareLinux: [
          spare,
          { ...spare, id: 't', site: 'far', count: 5 },
          { ...spare, id: 'u', platform: 'alt', count: 2 },
        ],
      },
    ];
    const platforms = [
      { id: 'kvm', offer: 'k' },
      { id: 'alt', offer: 'k' },
    ];
    const { ground } = groundFor({ futures, platforms });
    // 32 + 64 cores take six hosts, one of which is spare: five were bought.
    expect(table(hostCells(ground)).map(([, kvm = []]) => kvm[0])).toEqual([
      expect.closeTo(5 / 3, 12) as number,
      expect.closeTo(10 / 3, 12) as number,
      // Nothing was bought there: its spare hosts suffice, and whoever runs hosts would count.
      5,
    ]);
  });
});
