import { describe, expect, it } from 'vitest';
import { FOUR, linesOfCost, projected, QUARTERS, quantitiesOf } from '../../../tests/small/costs.ts';
import { explain } from '../explain/explain.ts';
import type { Cost } from '../scenario/costs.ts';
import type { Scenario } from '../scenario/scenario.ts';

const quantities = (cost: Omit<Cost, 'id'>, future = 'move', change: Partial<Scenario> = {}): number[] =>
  quantitiesOf(projected({ amount: '1', ...cost }, change), future, 'c');

describe('VMs', () => {
  it('count on both sides during the dual-run', () => {
    expect(quantities({ item: 'backup-per-vm' }, 'stay')).toEqual(new Array(10).fill(10));
    expect(quantities({ item: 'backup-per-vm' })).toEqual([10, 10, 12.5, 12.5, 12.5, 12.5, 10, 10, 10, 10]);
    expect(quantities({ item: 'dr-per-vm', side: 'vmware' })).toEqual([10, 10, 10, 7.5, 5, 2.5, 0, 0, 0, 0]);
    expect(quantities({ item: 'monitoring-per-vm', side: 'kvm' })).toEqual([
      0, 0, 2.5, 5, 7.5, 10, 10, 10, 10, 10,
    ]);
    expect(quantities({ item: 'monitoring-per-vm', side: 'both' })[2]).toBe(12.5);
  });

  it('count on VMware for as long as the cost has its own dual-run', () => {
    const own = (overlap: number): number[] =>
      quantities({ item: 'backup-per-vm', side: 'vmware', params: { overlap } });
    expect(own(3)).toEqual([10, 10, 10, 10, 10, 7.5, 5, 2.5, 0, 0]);
    expect(own(0)).toEqual([10, 10, 7.5, 5, 2.5, 0, 0, 0, 0, 0]);
    expect(own(1)).toEqual([10, 10, 10, 7.5, 5, 2.5, 0, 0, 0, 0]);
  });

  it('stand on any platform, diverted growth and retirement included', () => {
    const platforms = [
      { id: 'kvm', offer: 'k' },
      { id: 'other', offer: 'k' },
    ];
    const guests = [
      { ...FOUR.guests[0], id: 'g', kind: 'rhel' as const, vms: 10, growth: '0' },
      { ...FOUR.guests[0], id: 'r', kind: 'sles' as const, vms: 4, growth: '0', retires: '2027-05' },
      { id: 'grow', kind: 'ubuntu' as const, vms: 100, growth: '1', diskGiB: 1024 },
    ];
    const change = {
      horizon: 14,
      platforms,
      clusters: [{ ...FOUR, guests }],
      futures: [
        {
          id: 'move',
          waves: [{ id: 'w', platform: 'other', from: '2027-01', to: '2027-02', kinds: ['rhel' as const] }],
          divert: { from: '2027-01', platform: 'kvm', kinds: ['ubuntu' as const], share: '0.5' },
        },
      ],
    };
    const onKvm = quantities({ item: 'backup-per-vm', side: 'kvm' }, 'move', change);
    expect(onKvm[0]).toBe(10);
    expect(onKvm[12]).toBe(60);
    const own = quantities({ item: 'backup-per-vm', side: 'vmware', params: { overlap: 2 } }, 'move', change);
    expect([own[0], own[1], own[2], own[3], own[4], own[12]]).toEqual([
      114,
      expect.closeTo(114 + 50 * (2 ** (1 / 12) - 1), 9),
      expect.closeTo(104 + 50 * (2 ** (2 / 12) - 1), 9),
      expect.closeTo(104 + 50 * (2 ** (3 / 12) - 1), 9),
      expect.closeTo(100 + 50 * (2 ** (4 / 12) - 1), 9),
      150,
    ]);
    const disks = quantities({ item: 'storage-per-tib', side: 'kvm' }, 'move', change);
    expect([disks[0], disks[12]]).toEqual([5, 55]);
  });
});

describe('several items of one driver', () => {
  it('count each by its own side and its own dual-run', () => {
    const items: Cost[] = [
      { id: 'w', item: 'backup-per-vm', amount: '1', side: 'vmware' },
      { id: 'k', item: 'dr-per-vm', amount: '1', side: 'kvm' },
      { id: 'b', item: 'monitoring-per-vm', amount: '1' },
      { id: 'l', item: 'backup-per-vm', amount: '1', side: 'vmware', params: { overlap: 3 } },
      { id: 'h', item: 'space', amount: '1', side: 'vmware' },
      { id: 'p', item: 'power', amount: '1', side: 'vmware', params: { overlap: 3 } },
    ];
    const projection = projected({ item: 'fixed' }, { costs: items });
    expect(items.map(({ id }) => quantitiesOf(projection, 'move', id)[5])).toEqual([
      2.5, 10, 12.5, 7.5, 2, 3,
    ]);
    expect(quantities({ item: 'backup-per-vm', side: 'kvm', params: { overlap: 3 } })[5]).toBe(10);
  });
});

describe('a quantity that doubles miss by a trifle', () => {
  it('is the number of six places that was meant', () => {
    // A tenth of ten VMs stays, and of one VM: 0.9999999999999998 and 0.09999999999999998 in doubles.
    const futures = [
      { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02', share: '0.9' }] },
    ];
    const left = (vms: number): number | undefined =>
      quantities({ item: 'backup-per-vm', side: 'vmware' }, 'move', {
        futures,
        clusters: [{ ...FOUR, guests: FOUR.guests.map((group) => ({ ...group, vms })) }],
      })[5];
    expect([left(10), left(1)]).toEqual([1, 0.1]);
    // A seventh part of anything stays as it is.
    const seventh = {
      ...FOUR,
      guests: FOUR.guests.map((group) => ({ ...group, vms: 1, diskGiB: 1024 / 7 })),
    };
    expect(quantities({ item: 'storage-per-tib' }, 'stay', { clusters: [seventh] })[0]).toBe(1 / 7);
  });
});

describe('storage', () => {
  it('follows the disks of the VMs on each side, powered off or not', () => {
    const off = { ...FOUR, guests: FOUR.guests.map((guest) => ({ ...guest, poweredOn: false })) };
    expect(quantities({ item: 'storage-per-tib' }, 'stay')[0]).toBe(5);
    expect(
      quantities({ item: 'storage-per-tib' }, 'stay', {
        clusters: [FOUR, { ...off, id: 'b', follows: 'a' }],
      })[0],
    ).toBe(10);
    expect(quantities({ item: 'storage-per-tib', side: 'vmware' })).toEqual([
      5, 5, 5, 3.75, 2.5, 1.25, 0, 0, 0, 0,
    ]);
    expect(quantities({ item: 'storage-per-tib', side: 'kvm' })).toEqual([
      0, 0, 1.25, 2.5, 3.75, 5, 5, 5, 5, 5,
    ]);
    expect(quantities({ item: 'storage-per-tib' })[2]).toBe(6.25);
    expect(quantities({ item: 'storage-per-tib', side: 'vmware', params: { overlap: 2 } })[3]).toBe(5);
  });

  it('is bought where a side holds more than it ever did', () => {
    expect(quantities({ item: 'storage-bought', side: 'kvm' })).toEqual([
      0, 0, 1.25, 1.25, 1.25, 1.25, 0, 0, 0, 0,
    ]);
    expect(quantities({ item: 'storage-bought', side: 'vmware' })).toEqual(new Array(10).fill(0));
    const grown = { ...FOUR, guests: FOUR.guests.map((guest) => ({ ...guest, growth: '1' })) };
    const bought = quantities({ item: 'storage-bought' }, 'stay', { clusters: [grown], horizon: 13 });
    expect(bought[0]).toBe(0);
    expect(bought.reduce((a, b) => a + b)).toBeCloseTo(5, 9);
  });

  it('is not priced while a group does not say how large its disks are, where that group stands', () => {
    const guests = [
      ...FOUR.guests,
      { id: 'silent', kind: 'rhel' as const, vms: 8, growth: '0', disposition: 'move' as const },
      { id: 'none', kind: 'rhel' as const, vms: 0, growth: '0' },
    ];
    const change = {
      clusters: [
        { ...FOUR, guests },
        { ...FOUR, id: 'b' },
      ],
    };
    const lines = linesOfCost(
      projected({ item: 'storage-per-tib', amount: '1', side: 'kvm' }, change),
      'move',
      'c',
    );
    expect(
      lines
        .filter(({ place }) => place === 'cluster 0')
        .map(({ month, minor, quantity }) => [month, minor, quantity]),
    ).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((month) => [month, null, Math.min(8, 2 * (month - 1))]));
    expect(lines.filter(({ place }) => place === 'cluster 1').map(({ minor }) => minor)).toEqual([
      125, 250, 375, 500, 500, 500, 500, 500,
    ]);
  });

  it('asks for the disk of the first group with VMs that does not say', () => {
    const guests = [
      { id: 'none', kind: 'rhel' as const, vms: 0, growth: '0' },
      ...FOUR.guests,
      { id: 'silent', kind: 'rhel' as const, vms: 8, growth: '0.1', disposition: 'stay' as const },
    ];
    const projection = projected(
      { item: 'storage-per-tib', amount: '1' },
      { clusters: [{ ...FOUR, guests }] },
    );
    expect(linesOfCost(projection, 'stay', 'c').map(({ minor }) => minor)).toEqual(new Array(10).fill(null));
    expect(explain(projection, 'future/stay/category/storage')?.missing).toEqual([
      { path: 'clusters/a/guests/silent/diskGiB', code: 'unpriced' },
    ]);
  });

  it('asks nothing of a group without VMs', () => {
    const guests = [...FOUR.guests, { id: 'none', kind: 'rhel' as const, vms: 0, growth: '0' }];
    expect(quantities({ item: 'storage-per-tib' }, 'stay', { clusters: [{ ...FOUR, guests }] })[0]).toBe(5);
  });
});

describe('hosts', () => {
  it('count by cluster on VMware and by site and platform on KVM', () => {
    const projection = projected({ item: 'space', amount: '1' });
    expect(quantitiesOf(projection, 'stay', 'c')).toEqual(new Array(10).fill(4));
    const places = linesOfCost(projection, 'move', 'c').filter(({ month }) => month === 4);
    expect(places.map(({ place, quantity }) => [place, quantity])).toEqual([
      ['cluster 0', 2],
      ['kvm 0', 3],
    ]);
    expect(quantities({ item: 'space', side: 'vmware' })).toEqual([4, 4, 4, 3, 2, 2, 0, 0, 0, 0]);
    expect(quantities({ item: 'host-support', side: 'kvm' })).toEqual([0, 0, 2, 2, 3, 4, 4, 4, 4, 4]);
  });

  it('are paid on after they left VMware where the cost has a longer dual-run, never shorter', () => {
    const own = (overlap: number): number[] =>
      quantities({ item: 'power', side: 'vmware', params: { overlap } });
    expect(own(3)).toEqual([4, 4, 4, 4, 4, 3, 2, 2, 0, 0]);
    expect(own(1)).toEqual([4, 4, 4, 3, 2, 2, 0, 0, 0, 0]);
    expect(own(0)).toEqual([4, 4, 4, 3, 2, 2, 0, 0, 0, 0]);
  });

  it('that were spare before cost nothing more', () => {
    const spare = { platform: 'kvm', sockets: 2, coresPerSocket: 8, free: '0.5' };
    const futures = [
      {
        ...QUARTERS,
        spareLinux: [
          { ...spare, id: 's', site: 'hq', count: 2 },
          { ...spare, id: 't', site: 'elsewhere', count: 5 },
          { ...spare, id: 'u', site: 'hq', count: 7, platform: 'other' },
        ],
      },
    ];
    const platforms = [
      { id: 'kvm', offer: 'k' },
      { id: 'other', offer: 'k' },
    ];
    const onKvm = quantities({ item: 'space', side: 'kvm' }, 'move', { futures, platforms });
    expect(onKvm.slice(0, 6)).toEqual([0, 0, 0, 1, 2, 3]);
    // The sides in their order: elsewhere on kvm and other, here on kvm and other.
    const projection = projected({ item: 'space', side: 'kvm', amount: '1' }, { futures, platforms });
    expect(new Set(linesOfCost(projection, 'move', 'c').map(({ place }) => place))).toEqual(
      new Set(['kvm 2']),
    );
  });

  it('are rebuilt when VMware lets them go, from the first month on', () => {
    expect(quantities({ item: 'host-rebuild' })).toEqual([0, 0, 0, 1, 1, 0, 2, 0, 0, 0]);
    expect(quantities({ item: 'host-rebuild' }, 'stay')).toEqual(new Array(10).fill(0));
    const thin = { ...FOUR, usedShare: '0.4' };
    const shrink = quantities({ item: 'host-rebuild' }, 'less', {
      clusters: [thin],
      futures: [{ id: 'less', releaseHosts: true }],
    });
    expect(shrink).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('are installed when bought, and rented from then on', () => {
    expect(quantities({ item: 'host-installation' })).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
    expect(quantities({ item: 'host-rent' })).toEqual([0, 0, 2, 2, 2, 2, 2, 2, 2, 2]);
    const two = { clusters: [FOUR, { ...FOUR, id: 'b', site: 'second' }] };
    expect(quantities({ item: 'host-installation' }, 'move', two)[2]).toBe(4);
    expect(linesOfCost(projected({ item: 'host-rent', amount: '1' }), 'move', 'c')[0]?.place).toBe('kvm -1');
  });
});
