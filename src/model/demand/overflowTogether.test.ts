import { describe, expect, it } from 'vitest';
import type { contracts } from '../../../tests/small/contracts.ts';
import { cluster, host, NEXT, owned, P, run } from '../../../tests/small/overflow.ts';

type Given = Record<string, unknown>;

const byVm = (size: number): Given => ({ ...P, metric: { id: 'packs', of: 'vm', size } });
const perVm = { ...NEXT, metric: { id: 'per-vm' } };

describe('licences that are counted together', () => {
  const given = (p: Given, next: Given): Parameters<typeof contracts>[0] => ({
    offers: { p: { ...P, ...p }, next },
  });

  it('leave the hosts behind the longest front that they cover', () => {
    const metric = { id: 'per-core-pair', rounding: 'all' };
    const { needed, partsOf } = run(
      [cluster('b', [host(2, 1)]), cluster('a', [host(1, 1), host(2, 2)])],
      [owned(69)],
      given({ metric }, NEXT),
    );
    expect([needed(0), needed(1)]).toEqual([
      [60, 60, 60, 60],
      [20, 20, 20, 20],
    ]);
    expect(partsOf(1)).toEqual([
      ['a', 0],
      ['b', 20],
    ]);
  });

  it('leave all hosts where nothing is owned, and none where all fit', () => {
    const metric = { id: 'per-core-pair' };
    const all = (quantity: number): number[][] => {
      const { needed } = run([cluster('a', [host(3, 2)])], [owned(quantity)], given({ metric }, NEXT));
      return [needed(0), needed(1)].map((months) => months.slice(0, 1));
    };
    expect(all(0)).toEqual([[0], [120]]);
    expect(all(19)).toEqual([[0], [120]]);
    expect(all(20)).toEqual([[20], [80]]);
    expect(all(59)).toEqual([[40], [40]]);
    expect(all(60)).toEqual([[60], [0]]);
  });

  it('take an even part of the VMs with each host', () => {
    const metric = { id: 'per-core-stacked', vmsPerSet: 5 };
    const { needed } = run([cluster('a', [host(5, 1)])], [owned(59)], given({ metric }, perVm));
    expect([needed(0), needed(1)]).toEqual([
      [40, 40, 40, 40],
      [6, 6, 6, 6],
    ]);
  });

  it('divide VMs where both count VMs alone, in thirds too', () => {
    const { needed } = run(
      [cluster('a', [host(1, 1)]), cluster('b', [host(1, 1)])],
      [owned(4)],
      given(byVm(3), perVm),
    );
    expect([needed(0), needed(1)]).toEqual([
      [4, 4, 4, 4],
      [8, 8, 8, 8],
    ]);
  });

  it('divide hosts where VMs are paired by cluster, or what followed counts hosts', () => {
    const metric = { id: 'per-vm-pair', rounding: 'cluster' };
    const pairs = run([cluster('a', [host(2, 1)])], [owned(4)], given({ metric }, perVm));
    expect([pairs.needed(0), pairs.needed(1)]).toEqual([
      [3, 3, 3, 3],
      [5, 5, 5, 5],
    ]);
    const cores = run([cluster('a', [host(2, 1)])], [owned(3)], given(byVm(3), NEXT));
    expect([cores.needed(0), cores.needed(1)]).toEqual([
      [2, 2, 2, 2],
      [20, 20, 20, 20],
    ]);
  });

  it('hand VMs on once while they run on both sides', () => {
    const futures = { stay: { waves: [{ platform: 'x', from: '2027-02', to: '2027-03' }], overlap: 1 } };
    const { needed } = run([cluster('a', [host(2, 1)])], [owned(7)], {
      ...given(byVm(1), perVm),
      futures,
      platforms: { x: { offer: 'p' } },
      purchase: { sockets: 2, coresPerSocket: 20, price: '0' },
    });
    expect([needed(0), needed(1)]).toEqual([
      [7, 7, 7, 7],
      [3, 3, 3, 3],
    ]);
  });

  it('divide what they look back on by hosts where no memory is in use any more', () => {
    const metric = { id: 'vram-v1', entitlementGiB: 10 };
    const guests = [
      { id: 'a-g', kind: 'linux-free', vms: 10, vcpu: 1, ramGiB: 10, retires: '2027-03' },
      { id: 'a-h', kind: 'linux-free', vms: 10, vcpu: 1 },
    ];
    const { needed } = run([cluster('a', [host(5, 1)], { guests })], [owned(6)], given({ metric }, NEXT));
    expect([needed(0), needed(1)]).toEqual([
      [6, 6, 6, 6],
      [40, 40, 40, 40],
    ]);
  });

  it('serve the products of a place by their ids, however they are listed', () => {
    const products = ['x', 'y'].map((id, at) => ({
      id,
      kinds: [['windows-server'], ['linux-free']][at],
      modes: ['p'],
    }));
    const guests = [
      { id: 'g', kind: 'windows-server', vms: 6 },
      { id: 'h', kind: 'linux-free', vms: 4 },
    ];
    const count = (listed: typeof products): (number | undefined)[] => {
      const { needed } = run([cluster('a', [host(2, 1)], { guests, offer: 'free' })], [owned(4)], {
        offers: { p: byVm(1), next: NEXT, free: { metric: { id: 'free' }, price: '0' } },
        products: listed,
      });
      return [needed(0)[0], needed(1)[0]];
    };
    // Of x one host with three of its VMs is covered; its other host goes on, and both hosts of y, with 20 cores each.
    expect(count(products)).toEqual([3, 60]);
    expect(count([...products].reverse())).toEqual([3, 60]);
  });

  it('hand on VMs that no host is entered for as one, after the hosts', () => {
    const metric = { id: 'vram-v1', entitlementGiB: 10 };
    const guests = [{ id: 'a-g', kind: 'linux-free', vms: 10, vcpu: 1, ramGiB: 5 }];
    const count = (quantity: number): number[][] => {
      const clusters = [cluster('a', [host(0, 1)], { guests }), cluster('b', [host(2, 1)], { guests })];
      const { needed } = run(clusters, [owned(quantity)], given({ metric }, perVm));
      return [needed(0), needed(1)].map((months) => months.slice(0, 1));
    };
    expect(count(10)).toEqual([[10], [0]]);
    expect(count(9)).toEqual([[5], [10]]);
    expect(count(5)).toEqual([[5], [10]]);
    expect(count(3)).toEqual([[3], [15]]);
    const clusters = [cluster('a', [host(0, 1)], { guests }), cluster('b', [host(2, 1)], { guests })];
    const later = run(
      clusters,
      [owned(5), owned(5, { id: 'i', start: '2027-03' })],
      given({ metric }, perVm),
    );
    expect([later.needed(0), later.needed(1)]).toEqual([
      [5, 5, 10, 10],
      [10, 10, 0, 0],
    ]);
  });

  it('divide what they look back on as the month is, however much was covered before', () => {
    // 100 GiB on five hosts until month 2, then 50; the peak counts, 20 GiB and so two licences for each host.
    const metric = { id: 'vram-v1', entitlementGiB: 10 };
    const half = { kind: 'linux-free', vms: 5, vcpu: 1, ramGiB: 10 };
    const guests = [
      { id: 'a-g', ...half, retires: '2027-03' },
      { id: 'a-h', ...half },
    ];
    const { needed } = run(
      [cluster('a', [host(5, 1)], { guests })],
      [owned(5), owned(4, { id: 'i', start: '2027-03' })],
      given({ metric }, NEXT),
    );
    expect([needed(0), needed(1)]).toEqual([
      [4, 4, 8, 8],
      [60, 60, 20, 20],
    ]);
  });

  it('keep VMs that no host is entered for where the licence counts hosts', () => {
    const clusters = [cluster('a', [host(0, 1)]), cluster('b', [host(2, 1)])];
    const { needed } = run(clusters, [owned(1)], { offers: { p: P, next: perVm } });
    expect([needed(0), needed(1)]).toEqual([
      [1, 1, 1, 1],
      [5, 5, 5, 5],
    ]);
  });

  it('go on from one successor to the next', () => {
    const offers = {
      p: { ...P, metric: { id: 'per-core-pair' } },
      next: { ...P, metric: { id: 'per-core-pair' }, successor: 'last' },
      last: NEXT,
    };
    const { needed } = run([cluster('a', [host(4, 1)])], [owned(20), owned(10, { id: 'i', offer: 'next' })], {
      offers,
    });
    expect([needed(0), needed(1), needed(2)].map(([first]) => first)).toEqual([20, 10, 20]);
  });
});
