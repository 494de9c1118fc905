import { describe, expect, it } from 'vitest';
import { FREE, goes, money, on, vms } from '../../../tests/small/workload.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Change = Partial<Scenario>;

const free = { horizon: 6, holdings: [], offers: FREE };
const bought = (life: number) => ({ sockets: 2, coresPerSocket: 8, price: '1200', life });
const ALL_GO: Scenario['futures'] = [{ id: 'move', waves: [goes('2027-02', '2027-03')] }];

describe('hosts bought, of which one still serves at the end', () => {
  // Two hosts are bought in month 1 for the load of a cluster whose two hosts are not free yet. At the end both of those stand
  // idle, but one of them may not run KVM: one bought host serves, the other was needed only while both sides ran.
  const projected = (change: Change) => {
    const own = on('a', 2, [vms('linux-free', 3), vms('windows-server', 1)]);
    const [group] = own.hosts;
    if (!group) throw new Error('no hosts');
    const hosts = [
      { ...group, count: 1, kvmReady: 'yes' as const },
      { ...group, id: 'i', count: 1 },
    ];
    return run({ ...free, clusters: [{ ...own, hosts }], futures: ALL_GO, ...change });
  };

  it.each<[string, number, Change]>([
    ['installing: two at 200', 20_000, { costs: [{ id: 'c', item: 'host-installation', amount: '200' }] }],
    [
      'renting: two at 40 in months 1 to 5',
      20_000,
      { costs: [{ id: 'c', item: 'host-rent', amount: '40' }] },
    ],
    ['their price, all of it used up within a life of three months', 120_000, { purchase: bought(3) }],
  ])('%s: half of it is swing, half by load', (_, half, change) => {
    expect(money(projected(change), 'move')).toEqual({
      'linux-free hardware': (half * 3) / 4,
      'windows-server hardware': half / 4,
      'swing hardware': half,
    });
  });

  // 55 of 60 months are left: 1100.00 are credited for the one that serves, and nothing for the other.
  it('credit for life left belongs to those that serve', () => {
    expect(money(projected({ purchase: bought(60) }), 'move')).toEqual({
      'linux-free hardware': 7500,
      'windows-server hardware': 2500,
      'swing hardware': 120_000,
    });
  });

  it('their price is spread over their life, and only while it lasts', () => {
    const projection = projected({ purchase: bought(3) });
    const monthly = {
      'linux-free hardware': 30_000,
      'windows-server hardware': 10_000,
      'swing hardware': 40_000,
    };
    expect(money(projection, 'move', { until: 1 })).toEqual({});
    for (const from of [1, 2, 3])
      expect(money(projection, 'move', { from, until: from + 1 })).toEqual(monthly);
    expect(money(projection, 'move', { from: 4 })).toEqual({});
  });
});

describe('hosts bought at different times', () => {
  // Linux goes to one platform in month 1, windows to another in month 3; each needs one host, bought then, with a life of two
  // months: 1200.00 in months 1 and 2, and 1200.00 in months 3 and 4.
  const platforms = [
    { id: 'kvm', offer: 'k', minHosts: 1 },
    { id: 'q', offer: 'k', minHosts: 1 },
  ];
  const futures: Scenario['futures'] = [
    {
      id: 'move',
      waves: [
        goes('2027-02', '2027-03', { kinds: ['linux-free'] }),
        goes('2027-04', '2027-05', { kinds: ['windows-server'], platform: 'q' }),
      ],
    },
  ];
  const guests = [vms('linux-free', 2), vms('windows-server', 2)];

  it('each are borne by those for whom they were bought, while their life lasts', () => {
    const own = { ...free, clusters: [on('a', 2, guests)], platforms, futures, purchase: bought(2) };
    expect(money(run(own), 'move')).toEqual({
      'linux-free hardware': 120_000,
      'windows-server hardware': 120_000,
    });
  });

  // Installed at 200 each. Rented at 40 a month: one in months 1 and 2, two in months 3 to 5.
  it('what installing and renting them costs goes with them', () => {
    const own = { ...free, clusters: [on('a', 2, guests)], platforms, futures };
    const installed = run({ ...own, costs: [{ id: 'c', item: 'host-installation', amount: '200' }] });
    expect(money(installed, 'move')).toEqual({
      'linux-free hardware': 20_000,
      'windows-server hardware': 20_000,
    });
    const rented = run({ ...own, costs: [{ id: 'c', item: 'host-rent', amount: '40' }] });
    expect(money(rented, 'move')).toEqual({
      'linux-free hardware': 5 * 4000,
      'windows-server hardware': 3 * 4000,
    });
  });

  // One of the two hosts of VMware may run KVM and stands idle at the end: the last one bought is the one too many.
  it('the last bought drops out for one that stands idle at the end', () => {
    const [first, second] = [on('a', 1, guests, {}, 'yes').hosts, on('a', 1, guests).hosts];
    const hosts = [...first, ...second.map((group) => ({ ...group, id: 'i' }))];
    const clusters = [on('a', 2, guests, { hosts })];
    const found = money(run({ ...free, clusters, platforms, futures, purchase: bought(2) }), 'move');
    expect(found).toEqual({ 'linux-free hardware': 120_000, 'swing hardware': 120_000 });
  });
});

describe('hosts bought at different sites', () => {
  // Two hosts each, in month 1. At x they serve: 2 × (1200 - 1100 credit for 55 of 60 months). At y the two that VMware leaves
  // may run KVM and stand idle at the end: no credit, 2400.00 are swing.
  it('are told apart, also when they were bought in the same month', () => {
    const clusters = [
      on('a', 2, [vms('linux-free', 2)], { site: 'x' }),
      on('b', 2, [vms('windows-server', 2)], { site: 'y' }, 'yes'),
    ];
    const found = money(run({ ...free, clusters, futures: ALL_GO, purchase: bought(60) }), 'move');
    expect(found).toEqual({ 'linux-free hardware': 20_000, 'swing hardware': 240_000 });
  });

  // At x a load that doubles in a year needs a third host in month 1 and retires in month 3: the host stands idle then, but no
  // second side ever ran there, so it is its kind’s: 1200.00. At y as above: 2400.00 of swing, or 200.00 where they serve.
  it.each([
    ['yes', { 'swing hardware': 240_000 }],
    ['no', { 'windows-server hardware': 20_000 }],
  ] as const)(
    'stand idle as swing only where a platform ran, which may VMware’s run KVM: %s',
    (ready, there) => {
      const clusters = [
        on(
          'a',
          2,
          [vms('rhel', 2, { growth: '1', retires: '2027-04' })],
          { site: 'x', usedShare: '1' },
          'yes',
        ),
        on('b', 2, [vms('windows-server', 2)], { site: 'y', usedShare: '1' }, ready),
      ];
      const futures: Scenario['futures'] = [
        { id: 'move', releaseHosts: true, waves: [goes('2027-02', '2027-03', { clusters: ['b'] })] },
      ];
      const found = money(run({ ...free, clusters, futures, purchase: bought(60) }), 'move');
      expect(found).toEqual({ 'rhel hardware': 120_000, ...there });
    },
  );
});

describe('hosts of one purchase', () => {
  // In month 1 cluster a, whose load doubles in a year, takes one host, and KVM two for cluster b: 3600.00 for a life of one
  // month. Of a’s 48 cores 32 × 2^(1/12) = 33.90 are taken, 70.6309 %: 847.57 of 1200.00, and 352.43 are swing.
  it('divide among the sides that took them, VMware and KVM alike, then by load', () => {
    const clusters = [
      on('a', 2, [vms('rhel', 2, { growth: '1' })], { usedShare: '1' }),
      on('b', 2, [vms('linux-free', 2)]),
    ];
    const futures = [{ id: 'move', waves: [goes('2027-02', '2027-03', { clusters: ['b'] })] }];
    const found = money(run({ ...free, horizon: 2, clusters, futures, purchase: bought(1) }), 'move');
    expect(found).toEqual({
      'linux-free hardware': 240_000,
      'rhel hardware': 84_757,
      'swing hardware': 35_243,
    });
  });

  // Two clusters of two hosts go to one platform: all of a in month 1, b in month 3; two hosts are bought each time. In months 1
  // and 2 a bears what its hosts cost (800.00); from month 3 on both lots are shared by the load of both, half each: lot one
  // 3 × 400.00, lot two 3 × 400.00. Cluster c stays where it is.
  it('are borne in each month by the load of that month', () => {
    const clusters = [
      on('a', 2, [vms('linux-free', 2)]),
      on('b', 2, [vms('windows-server', 2)]),
      on('c', 2, [vms('rhel', 2)]),
    ];
    const futures: Scenario['futures'] = [
      {
        id: 'move',
        waves: [
          goes('2027-02', '2027-03', { clusters: ['a'] }),
          goes('2027-04', '2027-05', { clusters: ['b'] }),
        ],
      },
    ];
    const purchase = { ...bought(60), price: '1000', life: 5 };
    const found = money(run({ ...free, clusters, futures, purchase }), 'move');
    // Lot two: 2000.00 over months 3 to 5 of a life of five, less a credit of two fifths, 800.00.
    expect(found).toEqual({
      'linux-free hardware': 80_000 + 60_000 + 60_000,
      'windows-server hardware': 60_000 + 60_000,
    });
  });

  // Linux takes two hosts in month 1, which windows on another platform takes over when linux has retired in month 3. They were
  // bought for linux, which bears them on: 2400.00 over a life of five months.
  it('are borne by the load for which they were bought where none is left', () => {
    const clusters = [
      on('a', 2, [vms('linux-free', 2, { retires: '2027-04' })]),
      on('b', 2, [vms('windows-server', 2)]),
    ];
    const futures: Scenario['futures'] = [
      {
        id: 'move',
        waves: [
          goes('2027-02', '2027-03', { clusters: ['a'] }),
          goes('2027-05', '2027-06', { clusters: ['b'], platform: 'q' }),
        ],
      },
    ];
    const platforms = [
      { id: 'kvm', offer: 'k' },
      { id: 'q', offer: 'k' },
    ];
    const found = money(run({ ...free, clusters, platforms, futures, purchase: bought(5) }), 'move');
    expect(found).toEqual({ 'linux-free hardware': 240_000 });
  });
});
