import { describe, expect, it } from 'vitest';
import { MOVE, small } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compile, type CompileView } from './compile.ts';
import { keptClasses, keptOffers, keptTypes } from './kept.ts';

const SPARE = { id: 's', site: '', platform: 'kvm', count: 1, sockets: 2, coresPerSocket: 8, free: '0.5' };
const [STAY, SPARED] = [{ id: 'stay' }, { id: 'spared', spareLinux: [SPARE] }];
const DIVERTED = { id: 'diverted', divert: { from: '2027-02', platform: 'kvm' } };
const FIRST = small({ futures: [STAY, MOVE, DIVERTED, SPARED, { id: 'none', waves: [], spareLinux: [] }] });
const CATALOGUE = [{ id: 'c', metric: { id: 'per-host' as const }, price: '1' }];
const BEFORE = compile(FIRST, CATALOGUE);

/** Which futures are the very ones of the compilation before; each is what it would be without. */
function keptIn(change: Partial<Scenario>, catalogue = CATALOGUE, view?: CompileView): string[] {
  const scenario = { ...FIRST, ...change };
  const again = compile(scenario, catalogue, view, BEFORE);
  expect(again.futures).toEqual(compile(scenario, catalogue, view).futures);
  return again.futures.filter((future) => BEFORE.futures.includes(future)).map(({ source }) => source.id);
}

const ALL = ['stay', 'move', 'diverted', 'none'];
const [a] = FIRST.clusters;
const another = { ...at(FIRST.clusters, 0), id: 'b' };

describe('a future is compiled once', () => {
  it('while nothing changes that it is compiled with; spare hosts bring types of their own', () => {
    expect(keptIn({})).toEqual(ALL);
    expect(
      keptIn({
        name: 'other',
        note: 'n',
        holdings: [],
        costs: [],
        finance: { rate: '0.1' },
        baseline: 'move',
        futures: [...FIRST.futures, { id: 'new' }],
      }),
    ).toEqual(ALL);
    // Lists of the same things are the same.
    expect(keptIn({ clusters: [...FIRST.clusters], offers: [...FIRST.offers] })).toEqual(ALL);
  });

  it('and again when facts change, or what was taken for granted', () => {
    expect(keptIn({ clusters: [...FIRST.clusters, another] })).toEqual([]);
    expect(keptIn({ offers: FIRST.offers.slice(0, 1) })).toEqual([]);
    expect(keptIn({ start: '2027-02' })).toEqual([]);
    expect(keptIn({ horizon: 25 })).toEqual([]);
    expect(keptIn({ assumptions: { rebuild: 0 } })).toEqual([]);
    expect(keptIn({}, [])).toEqual([]);
    expect(keptIn({}, CATALOGUE, { unknownKvmReady: 'yes' })).toEqual([]);
    expect(keptIn({ clusters: a ? [{ ...a, site: 'elsewhere' }] : [] })).toEqual([]);
  });

  it('where nothing moves, platforms may become others, and not more or fewer', () => {
    expect(keptIn({ platforms: [{ id: 'kvm', offer: 'v' }] })).toEqual(['stay', 'none']);
    expect(keptIn({ platforms: [...FIRST.platforms, { id: 'p', offer: 'v' }] })).toEqual([]);
    expect(keptIn({ platforms: [{ id: 'kvm', offer: 'v' }], horizon: 25 })).toEqual([]);
  });
});

describe('the classes of guests', () => {
  const keptFor = (change: Partial<Scenario>, future = MOVE, before = BEFORE) => {
    const now = compile({ ...FIRST, ...change }, CATALOGUE);
    return keptClasses(before, now, future);
  };

  it('hold while clusters, offers, purchases and what platforms cost change alone', () => {
    const [, move] = BEFORE.futures;
    const kept = { clusters: BEFORE.clusters, future: move };
    expect(keptFor({})).toEqual(kept);
    expect(keptFor({})?.future).toBe(move);
    expect(keptFor({ clusters: [...FIRST.clusters, another], purchase: undefined })).toEqual(kept);
    expect(keptFor({ offers: FIRST.offers.slice(0, 1) })).toEqual(kept);
    expect(keptFor({ platforms: [{ id: 'kvm', offer: 'v', density: '2' }] })).toEqual(kept);
  });

  it('do not when months, limits, sites or the future change, nor before there are any', () => {
    expect(keptFor({ horizon: 25 })).toBeUndefined();
    expect(keptFor({ start: '2027-02' })).toBeUndefined();
    const limit = { id: 'l', kind: 'guest-vcpu' as const, most: 64, source: 'a manual' };
    expect(keptFor({ platforms: [{ id: 'kvm', offer: 'k', limits: [limit] }] })).toBeUndefined();
    expect(keptFor({ platforms: [{ id: 'other', offer: 'k' }] })).toBeUndefined();
    expect(keptFor({ clusters: [{ ...another, site: 'elsewhere' }] })).toBeUndefined();
    expect(keptFor({}, { ...MOVE })).toBeUndefined();
    expect(keptClasses(undefined, BEFORE, MOVE)).toBeUndefined();
  });

  it('give each future what it would have without', () => {
    const grown = a ? { ...a, guests: a.guests.map((group) => ({ ...group, vms: 12 })) } : another;
    expect(keptIn({ clusters: [grown] })).toEqual([]);
    expect(keptIn({ clusters: [grown, another] })).toEqual([]);
    expect(keptIn({ clusters: [another] })).toEqual([]);
    expect(
      keptIn({ clusters: [{ ...grown, guests: [...grown.guests, { id: 'x', kind: 'rhel', vms: 3 }] }] }),
    ).toEqual([]);
    expect(
      keptIn({
        clusters: [{ ...grown, guests: grown.guests.map((group) => ({ ...group, growth: '0.5' })) }],
      }),
    ).toEqual([]);
  });
});

describe('classes of an edited estate', () => {
  const [first] = FIRST.clusters;
  if (!first) throw new Error('one cluster');

  it('hold for each cluster that is the same, while others change', () => {
    const two = { ...FIRST, clusters: [first, { ...first, id: 'second' }] };
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
    const wide = { id: 'wide', kind: 'linux-free' as const, vms: 1, vcpu: 64, disposition: 'move' as const };
    const limits = [{ id: 'l', kind: 'guest-vcpu' as const, most: 8, source: 'a vendor' }];
    const platforms = FIRST.platforms.map((one) => ({ ...one, limits }));
    const barring = { ...first, guests: [...first.guests, wide] };
    const two = { ...FIRST, platforms, clusters: [barring, { ...first, id: 'second' }] };
    const earlier = compile(two, []);
    const edited = { ...two, clusters: [barring, { ...first, id: 'second', usedShare: '0.5' }] };
    const now = compile(edited, earlier.catalogue, {}, earlier);
    expect(now.futures[1]?.barred.map(({ cluster, group }) => [cluster, group.id])).toEqual([['a', 'wide']]);
    expect(now.futures).toEqual(compile(edited, []).futures);
  });

  it('take along what ties a cluster that is the same, until something replaces it', () => {
    const tied = {
      id: 'tied',
      kind: 'linux-free' as const,
      vms: 1,
      dependsOn: 'NSX',
      disposition: 'move' as const,
    };
    const tying = { ...first, guests: [...first.guests, tied] };
    const two = { ...FIRST, clusters: [tying, { ...first, id: 'second' }] };
    const earlier = compile(two, []);
    const edited = { ...two, clusters: [tying, { ...first, id: 'second', usedShare: '0.5' }] };
    const now = compile(edited, earlier.catalogue, {}, earlier);
    expect(now.futures[1]?.tied.map(({ cluster, group }) => [cluster, group.id])).toEqual([['a', 'tied']]);
    const offers = two.offers.map((one) => ({ ...one, replaces: 'nsx' }));
    const freed = compile({ ...two, offers }, earlier.catalogue, {}, earlier);
    expect(freed.futures[1]?.tied).toEqual([]);
    expect(freed.futures).toEqual(compile({ ...two, offers }, []).futures);
  });

  it('are made anew where a cluster that is the same takes the resources of one that was edited', () => {
    const follower = { ...first, id: 'follower', guests: [], follows: 'a' };
    const sized = first.guests.map((group) => ({ ...group, vcpu: 4, ramGiB: 8 }));
    const two = { ...FIRST, clusters: [first, follower] };
    const earlier = compile(two, []);
    const edited = { ...two, clusters: [{ ...first, guests: sized }, follower] };
    const now = compile(edited, earlier.catalogue, {}, earlier);
    expect(now.clusters[1]?.resources).not.toEqual(earlier.clusters[1]?.resources);
    expect(now.futures).toEqual(compile(edited, []).futures);
  });
});

describe('offers and host types', () => {
  const again = (change: Partial<Scenario>, catalogue = CATALOGUE) =>
    compile({ ...FIRST, ...change }, catalogue, {}, BEFORE);

  it('offers are the very ones while nothing changes that they are compiled with', () => {
    expect(again({ clusters: [another], holdings: [], horizon: 25 }).offers).toBe(BEFORE.offers);
    expect(again({ offers: [...FIRST.offers] }).offers).toBe(BEFORE.offers);
    const changes: Partial<Scenario>[] = [
      { offers: FIRST.offers.slice(0, 1) },
      { start: '2027-02' },
      { currency: 'EUR' },
      { rates: [] },
      { assumptions: { priceLevel: 'high' } },
    ];
    for (const change of changes) {
      const { offers } = again(change);
      expect(offers).not.toBe(BEFORE.offers);
      expect(offers).toEqual(compile({ ...FIRST, ...change }, CATALOGUE).offers);
    }
    expect(again({}, []).offers).not.toBe(BEFORE.offers);
    expect(keptOffers(undefined, FIRST, CATALOGUE)).toBeUndefined();
  });

  it('host types are the very ones where they say the same', () => {
    expect(again({ clusters: FIRST.clusters.map((one) => ({ ...one, usedShare: '0.5' })) }).types).toBe(
      BEFORE.types,
    );
    const type = at(BEFORE.types, 0);
    const changes = [
      { sockets: 9 },
      { coresPerSocket: 9 },
      { ramGiB: 9 },
      { kvmReady: false },
      { endOfLife: 9 },
    ];
    for (const change of changes) {
      const types = [{ ...type, ...change }, ...BEFORE.types.slice(1)];
      expect(keptTypes(BEFORE, types)).toBe(types);
    }
    const more = [...BEFORE.types, type];
    expect(keptTypes(BEFORE, more)).toBe(more);
    expect(keptTypes(undefined, more)).toBe(more);
  });
});

describe('after an edit of one cluster', () => {
  const cold = { ...at(FIRST.clusters, 0), id: 'c', guests: [], follows: 'a' };
  const wide = (id: string, vcpu: number) => ({
    ...at(FIRST.clusters, 0),
    id,
    guests: at(FIRST.clusters, 0).guests.map((group) => ({ ...group, id: `${id}g`, vcpu, dependsOn: 'NSX' })),
  });
  const limits = [{ id: 'l', kind: 'guest-vcpu' as const, most: 8, source: 'page 9' }];
  const edited = (from: Partial<Scenario>, to: Partial<Scenario>) => {
    const scenario = { ...FIRST, ...from, ...to };
    const again = compile(scenario, CATALOGUE, {}, compile({ ...FIRST, ...from }, CATALOGUE));
    expect(again).toEqual(compile(scenario, CATALOGUE));
    return again;
  };

  it('what follows it is measured as it now is', () => {
    const off = at(FIRST.clusters, 0).guests.map((group) => ({ ...group, vms: 3, poweredOn: false }));
    const follower = { ...cold, guests: off };
    const both = at(FIRST.clusters, 0);
    const measured = { ...both, guests: both.guests.map((group) => ({ ...group, vcpu: 2, ramGiB: 4 })) };
    const again = edited({ clusters: [both, follower] }, { clusters: [measured, follower] });
    expect(again.clusters[1]?.resources).toEqual(['vcpu', 'ramGiB']);
  });

  it('what was barred from leaving the others is noted once each', () => {
    const platforms = [{ id: 'kvm', offer: 'k', limits }];
    const clusters = [wide('a', 9), wide('b', 9), wide('c', 4), wide('d', 4)];
    const more = { ...wide('e', 4), hosts: at(FIRST.clusters, 0).hosts };
    const again = edited(
      { clusters: [...clusters, more], platforms },
      { clusters: [...clusters, wide('e', 9)], platforms },
    );
    const [, move] = again.futures;
    expect(move?.barred.map(({ cluster }) => cluster)).toEqual(['a', 'b', 'e']);
    expect(move?.tied.map(({ cluster }) => cluster)).toEqual(['c', 'd']);
  });

  it('types of hosts of which one has changed are others', () => {
    const [own] = FIRST.clusters;
    const hosts = [{ id: 'x', count: 1, sockets: 1, coresPerSocket: 4 }];
    const two = { ...at(FIRST.clusters, 0), id: 'b', hosts };
    const other = { ...two, hosts: hosts.map((group) => ({ ...group, coresPerSocket: 6 })) };
    const clusters = own ? [own] : [];
    const again = edited(
      { clusters: [...clusters, two], purchase: undefined },
      { clusters: [...clusters, other] },
    );
    expect(again.types.map(({ cores }) => cores)).toContain(6);
  });
});
