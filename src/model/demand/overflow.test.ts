import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.ts';
import { contracts } from '../../../tests/small/contracts.ts';
import { overflows } from './overflow.ts';

type Given = Record<string, unknown>;
const P = {
  metric: { id: 'per-socket' },
  licence: 'perpetual',
  price: '1',
  soldUntil: '2020-01',
  successor: 'next',
};
const NEXT = { metric: { id: 'per-core', floorPerCpu: 16 }, price: '1', term: 12, billing: 'yearly' };
const owned = (quantity: number, change: Given = {}): Given => ({
  id: 'h',
  offer: 'p',
  quantity,
  start: '2019-01',
  ...change,
});
const host = (count: number, sockets: number): Given => ({ count, sockets, coresPerSocket: 20 });
const cluster = (id: string, hosts: Given[], change: Given = {}): Given => ({
  id,
  offer: 'p',
  hosts,
  guests: [{ id: `${id}-g`, kind: 'linux-free', vms: 10 }],
  ...change,
});
const run = (clusters: Given[], holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const projection = contracts({ clusters, offers: { p: P, next: NEXT }, holdings, horizon: 4, ...change });
  const [future] = projection.futures;
  const partsOf = (offer: number) =>
    (future?.demand.parts ?? [])
      .filter((part) => part.offer === offer)
      .map((part) => [projection.compiled.clusters[part.cluster]?.source.id, part.needed?.[0]]);
  return { projection, needed: (offer: number) => [...(future?.demand.needed[offer] ?? [])], partsOf };
};

describe('hosts that owned licences do not cover', () => {
  it('go to the successor whole, counted in its metric', () => {
    const { needed, partsOf } = run([cluster('a', [host(3, 2)])], [owned(5)]);
    expect(needed(0)).toEqual([4, 4, 4, 4]);
    expect(needed(1)).toEqual([40, 40, 40, 40]);
    expect(partsOf(1)).toEqual([['a', 40]]);
  });

  it('are those behind the first that does not fit, clusters by id', () => {
    const { needed, partsOf } = run(
      [cluster('b', [host(2, 1)]), cluster('a', [host(1, 1), host(1, 4), host(1, 1)])],
      [owned(4)],
    );
    expect(needed(0)).toEqual([1, 1, 1, 1]);
    expect(partsOf(0)).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(partsOf(1)).toEqual([
      ['a', 80 + 20],
      ['b', 40],
    ]);
    // The same where the scenario lists them by id.
    const listed = run(
      [cluster('a', [host(1, 1), host(1, 4), host(1, 1)]), cluster('b', [host(2, 1)])],
      [owned(4)],
    );
    expect(listed.partsOf(0)).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('go to a successor that is there, be it the first of all offers', () => {
    const of = (offers: Record<string, Given>, offer: number) =>
      overflows(contracts({ clusters: [cluster('a', [host(1, 1)])], offers }).compiled, offer);
    expect(of({ p: P, next: NEXT }, 0)).toBe(true);
    expect(of({ next: NEXT, p: P }, 1)).toBe(true);
    expect(of({ p: { ...P, successor: undefined }, next: NEXT }, 0)).toBe(false);
    expect(of({ p: P, next: NEXT }, 1)).toBe(false);
  });

  it('are none when all fit exactly, and all when nothing is owned', () => {
    expect(run([cluster('a', [host(3, 2)])], [owned(6)]).needed(1)).toEqual([0, 0, 0, 0]);
    const none = run([cluster('a', [host(3, 2)])], [owned(0)]);
    expect([none.needed(0), none.needed(1)]).toEqual([
      [0, 0, 0, 0],
      [120, 120, 120, 120],
    ]);
  });

  it('are covered as soon as more licences are owned', () => {
    const { needed } = run([cluster('a', [host(3, 2)])], [owned(4), owned(2, { id: 'i', start: '2027-03' })]);
    expect(needed(0)).toEqual([4, 4, 6, 6]);
    expect(needed(1)).toEqual([40, 40, 0, 0]);
  });

  it('join what the successor licenses already', () => {
    const own = cluster('c', [host(1, 1)], { offer: 'next' });
    const { needed, partsOf } = run([cluster('a', [host(2, 2)]), own], [owned(2)]);
    expect(needed(1)).toEqual([60, 60, 60, 60]);
    expect(partsOf(1)).toEqual([
      ['c', 20],
      ['a', 40],
    ]);
  });

  it('are counted all together where the successor counts so', () => {
    const offers = { p: P, next: { ...NEXT, metric: { id: 'per-core-pair' } } };
    const { needed, partsOf } = run([cluster('a', [host(2, 2)])], [owned(2)], { offers });
    expect(needed(1)).toEqual([20, 20, 20, 20]);
    expect(partsOf(1)).toEqual([['a', undefined]]);
  });

  it('follow an edition that licenses the cluster only for a time', () => {
    const futures = { stay: { editions: [{ from: '2027-03', offer: 'free' }] } };
    const offers = { p: P, next: NEXT, free: { metric: { id: 'free' }, price: '0' } };
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(2)], { offers, futures });
    expect(needed(0)).toEqual([2, 2, 0, 0]);
    expect(needed(1)).toEqual([40, 40, 0, 0]);
  });

  it('of a KVM side go to the successor too, after the clusters before it by name', () => {
    const futures = { stay: { waves: [{ platform: 'x', from: '2027-01', to: '2027-02' }], overlap: 1 } };
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(4)], {
      futures,
      platforms: { x: { offer: 'p' } },
      purchase: { sockets: 2, coresPerSocket: 20, price: '0' },
    });
    expect(needed(0)).toEqual([4, 4, 4, 4]);
    expect(needed(1)).toEqual([80, 0, 0, 0]);
  });

  it('of a KVM side that begins later are none before', () => {
    const futures = { stay: { waves: [{ platform: 'x', from: '2027-03', to: '2027-04' }], overlap: 0 } };
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(1)], {
      futures,
      platforms: { x: { offer: 'p' } },
      purchase: { sockets: 2, coresPerSocket: 20, price: '0' },
    });
    expect(needed(0)).toEqual([0, 0, 0, 0]);
    expect(needed(1)).toEqual([80, 80, 80, 80]);
  });

  it('take nothing from licences that cost no unit per host', () => {
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(0)], {
      offers: { p: { ...P, metric: { id: 'free' } }, next: NEXT },
    });
    expect(needed(1)).toEqual([0, 0, 0, 0]);
  });

  it('say in their working which hosts they are', () => {
    const { projection } = run([cluster('a', [host(3, 2)])], [owned(5)]);
    expect(explain(projection, 'future/stay/needed/p/0')?.because).toMatchObject({
      leaf: { steps: [{ of: 'a', values: { hosts: 2, each: 2 }, result: 4 }, { result: 4 }] },
    });
    expect(explain(projection, 'future/stay/needed/next/0')?.because).toMatchObject({
      leaf: { steps: [{ of: 'a', values: { hosts: 1, each: 40 }, result: 40 }, { result: 40 }] },
    });
  });
});

describe('licences of which the rest is bought instead', () => {
  const rest = (offer: Given) =>
    run([cluster('a', [host(3, 2)])], [owned(4)], { offers: { p: offer, next: NEXT } }).needed(1);
  it('are subscriptions, those without a successor, and those still sold', () => {
    expect(rest({ ...P, licence: 'subscription' })).toEqual([0, 0, 0, 0]);
    expect(rest({ ...P, successor: undefined })).toEqual([0, 0, 0, 0]);
    expect(rest({ ...P, soldUntil: undefined })).toEqual([0, 0, 0, 0]);
    expect(rest({ ...P, metric: { id: 'percentage' }, of: 'next' })).toEqual([0, 0, 0, 0]);
  });
});

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
