import { describe, expect, it } from 'vitest';
import { cluster, hostScenario, hostsOf, wave } from '../../../tests/small/hosts.ts';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import { compile } from '../compile/compile.ts';
import { timelineOf } from './timeline.ts';

const hosts = (count: number, coresPerSocket = 16, more: object = {}) => ({
  id: `h${String(coresPerSocket)}`,
  count,
  sockets: 2,
  coresPerSocket,
  ...more,
});
const move = (...waves: object[]) => [{ id: 'move', waves }];
const series = (...lists: (readonly Int32Array[] | undefined)[]) =>
  lists.flatMap((list) => (list ?? []).map((s) => [...s]));

describe('the hosts of a future', () => {
  it('act by the id of their clusters, whatever the order of the file', () => {
    const change = (ids: string[]) => ({
      horizon: 4,
      clusters: ids.map((id) =>
        cluster(id, {
          hosts: [hosts(2, id === 'a' ? 8 : 16)].map((group) => ({ ...group, kvmReady: 'yes' as const })),
        }),
      ),
      futures: move(wave('2027-01', '2027-02')),
      assumptions: { rebuild: 0 },
    });
    const { timeline } = hostsOf(change(['b', 'a']));
    const other = hostsOf(change(['a', 'b'])).timeline;
    expect(timeline.kvm[0]?.runs).toEqual(other.kvm[0]?.runs);
    expect(timeline.bought).toEqual(other.bought);
  });

  it('note runs only when something changes', () => {
    const { timeline } = hostsOf({ futures: move(wave('2027-01', '2027-05')) });
    expect(timeline.vmwareRuns[0]?.map(({ from, stacks }) => [from, stacks[0]?.count])).toEqual([
      [0, 4],
      [1, 3],
      [2, 2],
      [4, undefined],
    ]);
    expect(
      timeline.kvm[0]?.runs.map(({ from, stacks }) => [from, stacks.map((stack) => stack.count)]),
    ).toEqual([
      [0, [2]],
      [2, [2, 1]],
      [3, [2, 2]],
    ]);
  });

  it('stand idle per site until somebody takes them', () => {
    const { timeline } = hostsOf({ horizon: 7, futures: move(wave('2027-01', '2027-05')) });
    expect(series(timeline.idle)).toEqual([[0, 0, 0, 0, 0, 2, 2]]);
    expect(timeline.idleAtEnd).toEqual([2]);
    expect(hostsOf({ horizon: 5, futures: move(wave('2027-01', '2027-05')) }).timeline.idleAtEnd).toEqual([
      2,
    ]);
  });

  it('bought in one month at one site are one lot', () => {
    const clusters = ['a', 'b'].map((id) =>
      cluster(id, { guests: [{ id: 'g', kind: 'rhel', vms: 40, growth: '1' }] }),
    );
    const both = hostsOf({ clusters, horizon: 5 }).timeline.bought;
    expect(both).toEqual([{ month: 4, site: 0, count: 2 }]);
    const apart = clusters.map((known, at) => ({ ...known, site: `s${String(at)}` }));
    expect(hostsOf({ clusters: apart, horizon: 5 }).timeline.bought).toEqual([
      { month: 4, site: 0, count: 1 },
      { month: 4, site: 1, count: 1 },
    ]);
  });

  it('are at least two while anything runs, or the one that there is', () => {
    const guests = [
      { id: 'g', kind: 'rhel' as const, vms: 40 },
      { id: 's', kind: 'rhel' as const, vms: 1, disposition: 'stay' as const },
    ];
    const future = { futures: move(wave('2027-01', '2027-02')) };
    expect(
      series(hostsOf({ clusters: [cluster('a', { guests })], horizon: 3, ...future }).timeline.vmwareHosts),
    ).toEqual([[4, 2, 2]]);
    const one = [cluster('a', { guests, hosts: [hosts(1)] })];
    expect(series(hostsOf({ clusters: one, horizon: 3, ...future }).timeline.vmwareHosts)).toEqual([
      [1, 1, 1],
    ]);
  });

  it('of a site without hosts or guests are none', () => {
    const { timeline } = hostsOf({ clusters: [], futures: move(wave('2027-01', '2027-02')) });
    expect([timeline.vmwareHosts, timeline.kvm, timeline.bought]).toEqual([[], [], []]);
    const empty = hostsOf({ clusters: [cluster('a', { hosts: [], guests: [] })] });
    expect(series(empty.timeline.vmwareHosts)[0]?.every((count) => count === 0)).toBe(true);
  });

  it('are none where loads are sized but no kind of host is known', () => {
    const sizing = { vcpuPerCore: '4', utilisation: '0.5', ramRatio: '1', spare: 'n+2' };
    const guests = [{ id: 'g', kind: 'rhel' as const, vms: 10, vcpu: 1, ramGiB: 1 }];
    const { timeline } = hostsOf({
      clusters: [cluster('a', { hosts: [], guests })],
      purchase: undefined,
      assumptions: { sizing },
      futures: move(wave('2027-02', '2027-03')),
    });
    expect([timeline.bought, timeline.problems]).toEqual([[], []]);
    expect(series(timeline.vmwareHosts)[0]?.every((count) => count === 0)).toBe(true);
  });

  it('that die on the KVM side are replaced there', () => {
    const old = cluster('a', { hosts: [hosts(4, 16, { endOfLife: '2027-07' })] });
    const { timeline } = hostsOf({ clusters: [old], futures: move(wave('2027-01', '2027-05')) });
    expect(timeline.bought).toEqual([
      { month: 0, site: 0, count: 2 },
      { month: 6, site: 0, count: 2 },
    ]);
    expect(timeline.kvm[0]?.runs.at(-1)?.stacks).toHaveLength(1);
  });

  it('keep their own end of life when VMware takes them from the yard', () => {
    const old = { ...hosts(2, 16, { endOfLife: '2027-09' }), id: 'old' };
    const { timeline } = hostsOf({
      clusters: [
        cluster('a', { hosts: [old], guests: [{ id: 'm', kind: 'rhel', vms: 10 }] }),
        cluster('b', { hosts: [hosts(2)], guests: [{ id: 'z', kind: 'rhel', vms: 20, growth: '1' }] }),
      ],
      platforms: [{ id: 'kvm', offer: 'p', minHosts: 1 }],
      futures: move(wave('2027-01', '2027-02', { clusters: ['a'] })),
    });
    // b takes one of a's hosts in month 4; it dies in month 8 and is replaced, the other one is gone.
    expect(series(timeline.vmwareHosts)[1]).toEqual([2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4]);
    expect(timeline.bought).toEqual([
      { month: 0, site: 0, count: 2 },
      { month: 8, site: 0, count: 1 },
      { month: 11, site: 0, count: 1 },
    ]);
    expect(series(timeline.idle)).toEqual([[0, 0, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0]]);
    expect(timeline.vmwareRuns[1]?.map(({ from }) => from)).toEqual([0, 4, 8, 11]);
  });

  it('that die while their cluster grows are replaced and added to in one month', () => {
    const grows = cluster('a', {
      hosts: [hosts(2, 16, { endOfLife: '2027-05' })],
      guests: [{ id: 'z', kind: 'rhel', vms: 20, growth: '1' }],
    });
    const { timeline } = hostsOf({ clusters: [grows], horizon: 6 });
    expect(series(timeline.vmwareHosts)).toEqual([[2, 2, 2, 2, 3, 3]]);
    expect(timeline.bought).toEqual([{ month: 4, site: 0, count: 3 }]);
  });

  it('that die in one cluster leave the others alone', () => {
    const old = cluster('a', { hosts: [hosts(2, 16, { endOfLife: '2027-03' })] });
    const { timeline } = hostsOf({ clusters: [old, cluster('b', { hosts: [hosts(3)] })], horizon: 4 });
    expect(series(timeline.vmwareHosts)).toEqual([
      [2, 2, 2, 2],
      [3, 3, 3, 3],
    ]);
    expect(timeline.vmwareRuns.map((runs) => runs.map(({ from }) => from))).toEqual([[0, 2], [0]]);
    expect(timeline.bought).toEqual([{ month: 2, site: 0, count: 2 }]);
  });

  it('that live on leave when smaller ones before them are replaced by larger', () => {
    const mixed = cluster('a', { hosts: [hosts(3, 8, { endOfLife: '2027-03' }), hosts(2, 16)] });
    const { timeline } = hostsOf({
      clusters: [mixed],
      purchase: { sockets: 2, coresPerSocket: 56 },
      horizon: 5,
      futures: [{ id: 'f', releaseHosts: true }],
    });
    // 112 × 0.8 = 89.6 cores: 16, 32, 48, 80, 112. Month 2: 48 cores die, ⌈48 ÷ 112⌉ = 1 of 112 suffices, two at least.
    expect(series(timeline.vmwareHosts)).toEqual([[5, 5, 2, 2, 2]]);
    expect(timeline.bought).toEqual([{ month: 2, site: 0, count: 1 }]);
    expect(series(timeline.idle)).toEqual([[0, 0, 0, 1, 1]]);
  });

  it('follow storage where it sizes them', () => {
    const sizing = { vcpuPerCore: '4', utilisation: '0.5', ramRatio: '1', spare: 'n+1', storageFactor: '2' };
    const guests = [{ id: 'g', kind: 'rhel' as const, vms: 10, vcpu: 1, ramGiB: 1, diskGiB: 1024 }];
    const sized = { assumptions: { sizing }, horizon: 2, futures: [{ id: 'f', releaseHosts: true }] };
    const of = (rawTiB: string) =>
      series(
        hostsOf({ clusters: [cluster('a', { guests, vsan: { rawTiB } })], ...sized }).timeline.vmwareHosts,
      );
    // 10 × 1 TiB × 2 = 20 TiB raw: ⌈20 ÷ (40 ÷ 4)⌉ = 2, ⌈20 ÷ (24 ÷ 4)⌉ = 4, each with one spare.
    expect([of('40'), of('24')]).toEqual([[[3, 3]], [[5, 5]]]);
    const off = { ...sized, assumptions: { sizing: { ...sizing, storageFactor: '0' } } };
    expect(
      series(
        hostsOf({ clusters: [cluster('a', { guests, vsan: { rawTiB: '24' } })], ...off }).timeline
          .vmwareHosts,
      ),
    ).toEqual([[2, 2]]);
  });

  it('are of the largest group’s kind where no purchase is declared', () => {
    const { timeline, compiled } = hostsOf({
      purchase: undefined,
      clusters: [
        cluster('a', {
          hosts: [hosts(1, 8, { ramGiB: 64 }), hosts(3, 16, { kvmReady: 'no', endOfLife: '2027-04' })],
        }),
      ],
      futures: move(wave('2027-01', '2027-02')),
    });
    expect(timeline.bought[0]).toEqual({ month: 0, site: 0, count: 4 });
    expect(compiled.types[compiled.purchaseAt[0] ?? -1]).toEqual({
      sockets: 2,
      coresPerSocket: 16,
      cores: 32,
      ramGiB: 0,
      kvmReady: true,
      endOfLife: Infinity,
    });
  });

  it('of which nobody knows whether KVM runs on them serve in the base view only', () => {
    const future = { futures: move(wave('2027-01', '2027-05')), horizon: 6 };
    const of = (kvmReady: 'yes' | 'no' | 'unknown' | undefined, unknownKvmReady?: 'yes' | 'no') => {
      const group = { ...hosts(4), ...(kvmReady ? { kvmReady } : {}) };
      const view = unknownKvmReady ? { unknownKvmReady } : undefined;
      const { timeline } = hostsOf({ clusters: [cluster('a', { hosts: [group] })], ...future }, view);
      return timeline.bought.reduce((sum, lot) => sum + lot.count, 0);
    };
    expect([of('yes'), of('unknown'), of(undefined), of('no')]).toEqual([2, 2, 2, 4]);
    expect([of('yes', 'no'), of('unknown', 'no'), of(undefined, 'no'), of('no', 'no')]).toEqual([2, 4, 4, 4]);
    expect([of('unknown', 'yes'), of('no', 'yes')]).toEqual([2, 4]);
  });
});

describe('a platform named twice', () => {
  it('is the first of them, which takes all VMs', () => {
    const { platforms } = small();
    const projection = run({ platforms: [...platforms, ...platforms] });
    const { kvm, loads } = futureIn(projection, 'move').timeline;
    expect(kvm.map(({ hosts }) => hosts[1])).toEqual([2, 0]);
    expect(loads.map(({ vmsVmware, vmsKvm }) => [vmsVmware[1], vmsKvm.map((vms) => vms[1])])).toEqual([
      [0, [10, 0]],
    ]);
  });
});

describe('migrated VMs', () => {
  it('are whole, and lose no fraction', () => {
    const { timeline } = hostsOf({ futures: move(wave('2027-01', '2027-04')), horizon: 4 });
    expect(series(timeline.migrated)).toEqual([[13, 14, 13, 0]]);
  });
});

describe('what was counted before', () => {
  const dying = (endOfLife: string) => ({
    clusters: [cluster('a', { hosts: [hosts(2, 8, { endOfLife }), hosts(2)] })],
  });

  it('is known again by the very same series where the same hosts stand', () => {
    const compiled = compile(hostScenario(dying('2027-03')), []);
    const [future] = compiled.futures;
    const [once, again] = [0, 1].map(() => future && timelineOf(compiled, future));
    expect(once?.vmwareRuns[0]?.map(({ from }) => from)).toEqual([0, 2]);
    expect(again?.vmwareRuns[0]).toBe(once?.vmwareRuns[0]);
    expect(again?.vmwareHosts[0]).toBe(once?.vmwareHosts[0]);
  });

  it('is none of hosts that are replaced in another month, or never', () => {
    const runs = (endOfLife: string) => {
      const compiled = compile(hostScenario(dying(endOfLife)), []);
      return compiled.futures.map((future) =>
        timelineOf(compiled, future).vmwareRuns[0]?.map(({ from }) => from),
      )[0];
    };
    expect(['2027-03', '2027-04', '2030-01', '2027-03'].map(runs)).toEqual([[0, 2], [0, 3], [0], [0, 2]]);
  });
});
