import { describe, expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compile } from './compile.ts';

const scenario = small();
const before = compile(scenario, []);

/** Which futures of the small scenario are taken over by the compilation of another one. */
function kept(change: Partial<Scenario>, offers = before.catalogue): string[] {
  const now = compile({ ...scenario, ...change }, offers, {}, before);
  return now.futures.filter((future) => before.futures.includes(future)).map(({ source }) => source.id);
}

describe('futures of an earlier compilation', () => {
  it('hold while nothing changes but what no future is compiled with', () => {
    expect(kept({})).toEqual(['stay', 'move']);
    expect(kept({ name: 'other', holdings: [], costs: [], finance: { rate: '0.5' } })).toEqual([
      'stay',
      'move',
    ]);
    expect(kept({ futures: scenario.futures.map((future) => future) })).toEqual(['stay', 'move']);
  });

  it('hold one by one: a future that was edited is another', () => {
    expect(
      kept({ futures: scenario.futures.map((one) => (one.id === 'move' ? { ...one, overlap: 7 } : one)) }),
    ).toEqual(['stay']);
  });

  it('do not hold when a fact changes, as little as it may matter', () => {
    expect(kept({ horizon: 13 })).toEqual([]);
    expect(kept({ clusters: scenario.clusters.map((one) => ({ ...one })) })).toEqual([]);
    expect(kept({ assumptions: { rebuild: 3 } })).toEqual([]);
    expect(kept({}, scenario.offers)).toEqual([]);
  });

  it('hold without a move while platforms change that nothing moves to, unless there are more', () => {
    const platforms = scenario.platforms.map((one) => ({ ...one, density: '1.7' }));
    expect(kept({ platforms })).toEqual(['stay']);
    expect(kept({ platforms: [...platforms, ...platforms] })).toEqual([]);
  });

  it('do not hold with hosts of their own, nor where sites have other numbers', () => {
    const spareLinux = [
      { id: 's', site: 'a', platform: 'kvm', count: 1, sockets: 2, coresPerSocket: 16, free: '0.5' },
    ];
    const futures = scenario.futures.map((one) => (one.id === 'move' ? { ...one, spareLinux } : one));
    const withSpare = compile({ ...scenario, futures }, []);
    const again = compile({ ...scenario, futures }, [], {}, withSpare);
    expect(again.futures.map((future) => withSpare.futures.includes(future))).toEqual([true, false]);
    expect(again).toEqual(withSpare);
    expect(kept({ futures })).toEqual([]);
  });

  it('do not hold under another view of hosts that nobody knows', () => {
    const low = compile(scenario, before.catalogue, { unknownKvmReady: 'no' }, before);
    expect(low.futures.some((future) => before.futures.includes(future))).toBe(false);
  });
});

describe('classes of an earlier compilation', () => {
  it('hold for each cluster that is the same, while others change', () => {
    const [first] = scenario.clusters;
    if (!first) throw new Error('one cluster');
    const two = { ...scenario, clusters: [first, { ...first, id: 'second' }] };
    const earlier = compile(two, []);
    const edited = { ...two, clusters: [first, { ...first, id: 'second', usedShare: '0.5' }] };
    const now = compile(edited, earlier.catalogue, {}, earlier);
    now.futures.forEach((future, place) => {
      expect(future.classes[0]).toBe(earlier.futures[place]?.classes[0]);
      expect(future.classes[1]).not.toBe(earlier.futures[place]?.classes[1]);
    });
    const longer = compile({ ...edited, horizon: 13 }, earlier.catalogue, {}, earlier);
    expect(longer.futures[0]?.classes[0]).not.toBe(earlier.futures[0]?.classes[0]);
    const limits = [{ id: 'l', kind: 'guest-vcpu' as const, most: 1, source: 'a vendor' }];
    const platforms = two.platforms.map((one) => ({ ...one, limits }));
    const barring = compile({ ...two, platforms }, earlier.catalogue, {}, earlier);
    expect(barring.futures[1]?.classes[0]).not.toBe(earlier.futures[1]?.classes[0]);
  });

  it('take along what is barred from leaving a cluster that is the same', () => {
    const [first] = scenario.clusters;
    if (!first) throw new Error('one cluster');
    const wide = { id: 'wide', kind: 'linux-free' as const, vms: 1, vcpu: 64, disposition: 'move' as const };
    const limits = [{ id: 'l', kind: 'guest-vcpu' as const, most: 8, source: 'a vendor' }];
    const platforms = scenario.platforms.map((one) => ({ ...one, limits }));
    const barring = { ...first, guests: [...first.guests, wide] };
    const two = { ...scenario, platforms, clusters: [barring, { ...first, id: 'second' }] };
    const earlier = compile(two, []);
    const edited = { ...two, clusters: [barring, { ...first, id: 'second', usedShare: '0.5' }] };
    const now = compile(edited, earlier.catalogue, {}, earlier);
    expect(now.futures[1]?.barred.map(({ cluster, group }) => [cluster, group.id])).toEqual([['a', 'wide']]);
    expect(now.futures).toEqual(compile(edited, []).futures);
  });

  it('are made anew where a cluster that is the same takes the resources of one that was edited', () => {
    const [first] = scenario.clusters;
    if (!first) throw new Error('one cluster');
    const follower = { ...first, id: 'follower', guests: [], follows: 'a' };
    const sized = first.guests.map((group) => ({ ...group, vcpu: 4, ramGiB: 8 }));
    const two = { ...scenario, clusters: [first, follower] };
    const earlier = compile(two, []);
    const edited = { ...two, clusters: [{ ...first, guests: sized }, follower] };
    const now = compile(edited, earlier.catalogue, {}, earlier);
    expect(now.clusters[1]?.resources).not.toEqual(earlier.clusters[1]?.resources);
    expect(now.futures).toEqual(compile(edited, []).futures);
  });
});
