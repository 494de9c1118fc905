import { describe, expect, it } from 'vitest';
import { MOVE, small } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compile, type CompileView } from './compile.ts';
import { keptClasses } from './kept.ts';
import { same } from '../same.ts';

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

it('parts are the same as one object, or as lists of the same objects', () => {
  const [x, y] = [{}, {}];
  expect(same(x, x)).toBe(true);
  expect(same(x, y)).toBe(false);
  expect(same([x, y], [x, y])).toBe(true);
  expect(same([x, y], [y, x])).toBe(false);
  expect(same([x], [x, y])).toBe(false);
  expect(same([x], undefined)).toBe(false);
  expect(same(undefined, [x])).toBe(false);
  expect(same(undefined, undefined)).toBe(true);
});
