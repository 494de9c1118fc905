import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { groundOf } from '../attribution/attribution.ts';
import { sure } from '../at.ts';
import { project } from '../project.ts';
import { workingOf } from './working.ts';

type Given = Record<string, unknown>;

const PER_CORE = { metric: { id: 'per-core', floorPerHost: 16 }, price: '100', licence: 'perpetual' };
const FREE = { metric: { id: 'free' }, price: '0' };

function cluster(id: string, count: number, change: Given = {}, guests: Given = {}): Given {
  return {
    id,
    offer: 'free',
    usedShare: '0.8',
    hosts: [{ count, sockets: 2, coresPerSocket: 8, kvmReady: false }],
    guests: [{ id: `${id}-g`, kind: 'windows-server', vms: 8, vcpu: 2, ...guests }],
    ...change,
  };
}

const wave = (month: string, platform: string, ...clusters: string[]): Given => ({
  from: month,
  to: month,
  platform,
  clusters,
});

interface Estate {
  readonly clusters: Given[];
  readonly waves: Given[];
  readonly quantity: number;
  readonly oem?: boolean;
  readonly overlap?: number;
  readonly metric?: Given;
  readonly products?: Given[];
}

function moving({ clusters, waves, quantity, oem = false, overlap = 0, metric, products }: Estate) {
  const projection = contracts({
    horizon: 7,
    clusters,
    offers: { free: FREE, dc: { ...PER_CORE, ...(metric ? { metric } : {}) } },
    platforms: { a: { offer: 'free', minHosts: 1 }, z: { offer: 'free', minHosts: 1 } },
    products: products ?? [{ id: 'windows', modes: ['dc'] }],
    holdings: [{ id: 'h', offer: 'dc', quantity, start: '2020-01', oem }],
    purchase: { sockets: 2, coresPerSocket: 8, price: '0' },
    futures: { move: { overlap, waves } },
  });
  const [future] = projection.futures;
  return { projection, future: sure(future) };
}

/** Licences needed and, of them, those that lie idle, month by month for seven months. */
function needed(estate: Estate): { needed: number[]; idle: number[][] } {
  const { demand } = moving(estate).future;
  // Every part asks for an offer, those that lie idle in the months in which they do.
  expect(demand.parts.every(({ offer }) => offer >= 0)).toBe(true);
  for (const { lies, asks } of demand.parts)
    if (lies) expect([...sure(asks)]).toEqual([...lies].map((units) => Number(units > 0)));
  return {
    needed: [...sure(demand.needed[1])],
    idle: demand.parts
      .filter(({ offer, cluster: at, kvm }) => offer === 1 && at < 0 && kvm < 0)
      .map((part) => [...sure(part.lies)]),
  };
}

/** The last steps of the working of a month. */
function lastSteps(estate: Estate, month: number): unknown[] {
  const { projection, future } = moving(estate);
  const steps = workingOf(groundOf(projection, future), future.demand, 1, month, () => undefined);
  return steps.slice(-3).map(({ what, result }) => [what, result]);
}

const second = cluster('c2', 2);
const two = (retires: string, month: string, given: Partial<Estate> = {}): Estate => ({
  clusters: [cluster('c1', 1, {}, { retires }), second],
  waves: [wave('2027-02', 'z', 'c1'), wave(month, 'a', 'c2')],
  quantity: 48,
  overlap: 1,
  ...given,
});
const twoMoves = (retires: string, month: string, given: Partial<Estate> = {}): ReturnType<typeof needed> =>
  needed(two(retires, month, given));

describe('a set of host licences', () => {
  it('goes to a new host when its own leaves', () => {
    const moved = needed({ clusters: [second], waves: [wave('2027-03', 'a', 'c2')], quantity: 32 });
    expect(moved).toEqual({ needed: [32, 32, 32, 32, 32, 32, 32], idle: [] });
  });

  it('stays three months with the host to which it came; others are bought meanwhile', () => {
    expect(twoMoves('2027-04', '2027-04')).toEqual({
      needed: [48, 64, 48, 80, 32, 32, 32],
      idle: [[0, 0, 0, 16, 0, 0, 0]],
    });
  });

  it('may move in the fourth month', () => {
    expect(twoMoves('2027-05', '2027-05')).toEqual({ needed: [48, 64, 48, 48, 64, 32, 32], idle: [] });
  });

  it('that was sold with its server never moves', () => {
    const only = { clusters: [cluster('c', 1)], waves: [wave('2027-03', 'a', 'c')], quantity: 16, oem: true };
    expect(needed(only)).toEqual({
      needed: [16, 16, 32, 32, 32, 32, 32],
      idle: [[0, 0, 16, 16, 16, 16, 16]],
    });
  });

  it('of which some were sold with servers moves where it was not', () => {
    const some = { clusters: [second], waves: [wave('2027-03', 'a', 'c2')], oem: true };
    expect(needed({ ...some, quantity: 16 }).needed).toEqual([32, 32, 48, 48, 48, 48, 48]);
  });

  it('sold with a server is taken to leave first', () => {
    const idle = [[0, 0, 0, 0, 16, 16, 16]];
    expect(twoMoves('2027-05', '2027-05', { oem: true })).toEqual({
      needed: [48, 64, 48, 48, 80, 48, 48],
      idle,
    });
    // One host of a comes back from z, with its own set.
    expect(twoMoves('2027-04', '2027-05', { oem: true })).toEqual({
      needed: [48, 64, 48, 32, 80, 48, 48],
      idle,
    });
  });

  it('sold with a server lies for good, while others may move in time', () => {
    const clusters = [cluster('c1', 2), cluster('c2', 1)];
    const waves = [wave('2027-06', 'z', 'c1'), wave('2027-03', 'a', 'c2')];
    // Month 2: the set of c2 lies, one is bought for a. Month 5: those of c1 lie too, and two are bought for z.
    expect(needed({ clusters, waves, quantity: 48, oem: true })).toEqual({
      needed: [48, 48, 64, 64, 64, 96, 96],
      idle: [[0, 0, 16, 16, 16, 48, 48]],
    });
  });

  it('comes back with its host, and lets another lie only for what is bought beside it', () => {
    const clusters = [cluster('c1', 2), cluster('c2', 1, {}, { retires: '2027-05' })];
    const waves = [wave('2027-06', 'a', 'c1'), wave('2027-03', 'a', 'c2')];
    // Month 4: the host of a leaves with the set that was bought for it. Month 5: it comes back with it, beside a new one.
    expect(needed({ clusters, waves, quantity: 48, oem: true })).toEqual({
      needed: [48, 48, 64, 64, 48, 64, 64],
      idle: [[0, 0, 16, 16, 16, 32, 32]],
    });
  });

  /** Month 3: a takes two hosts, one that z let go of in month 2, which brings its set of month 1, and one that is bought. */
  const back: Estate = {
    clusters: [cluster('c1', 1, {}, { retires: '2027-03' }), cluster('c2', 2), cluster('c3', 2)],
    waves: [wave('2027-02', 'z', 'c1'), wave('2027-06', 'z', 'c2'), wave('2027-04', 'a', 'c3')],
    quantity: 32,
    oem: true,
    overlap: 1,
  };

  it('comes back before those that may never move, of which some lie for each host that is bought', () => {
    const here = [80, 96, 64, 112, 80, 128, 96];
    expect(needed(back)).toEqual({ needed: here, idle: [[0, 0, 0, 16, 16, 32, 32]] });
    // What is bought at another site in that month changes nothing here: that one host there takes its set along.
    const there = [16, 16, 16, 32, 16, 16, 16];
    const both = {
      ...back,
      clusters: [...back.clusters.map((one) => ({ ...one, site: 'n' })), cluster('c4', 1, { site: 's' })],
      waves: [...back.waves, wave('2027-04', 'a', 'c4')],
    };
    expect(needed(both).needed).toEqual(here.map((units, month) => units + (there[month] ?? 0)));
  });

  it('stacked comes back with its host as well: the new one takes an even part of what both take', () => {
    // 48 for c1, where eight VMs stand on one host, and 64 for each of the others, where they stand on two.
    const metric = { id: 'per-core-stacked', vmsPerSet: 3 };
    expect(needed({ ...back, metric, quantity: 48 })).toEqual({
      needed: [176, 224, 128, 224, 160, 224, 160],
      idle: [[0, 0, 0, 32, 32, 32, 32]],
    });
    // A host with all of its eight VMs; the sets of two hosts with four each may move along, to a platform that begins later.
    const clusters = [cluster('c1', 2), cluster('c2', 1)];
    const waves = [wave('2027-02', 'z', 'c2'), wave('2027-06', 'a', 'c1')];
    expect(needed({ clusters, waves, quantity: 48, oem: true, metric })).toEqual({
      needed: [112, 160, 160, 160, 160, 160, 160],
      idle: [[0, 48, 48, 48, 48, 48, 48]],
    });
  });

  it('is lent to no other site', () => {
    const clusters = [
      cluster('c1', 1, { site: 'n' }, { retires: '2027-03' }),
      cluster('c2', 1, { site: 's' }),
    ];
    const waves = [wave('2027-03', 'a', 'c2')];
    expect(needed({ clusters, waves, quantity: 16, oem: true, overlap: 1 }).needed).toEqual([
      32, 32, 32, 16, 16, 16, 16,
    ]);
  });

  it('sold with a server of another site, or of another offer, lets those of this one move', () => {
    const clusters = [cluster('c1', 1, { site: 'n' }), cluster('c2', 1, { site: 's' })];
    const waves = [wave('2027-03', 'a', 'c2')];
    // The one that was sold with its server is the first site's; of the other site's host the set moves along.
    expect(needed({ clusters, waves, quantity: 16, oem: true })).toEqual({
      needed: [32, 32, 32, 32, 32, 32, 32],
      idle: [],
    });
    const { projection } = moving({ clusters, waves, quantity: 32 });
    const { scenario } = projection.compiled;
    const other = { ...sure(scenario.holdings[0]), id: 'i', offer: 'free', quantity: 99, oem: true };
    const again = project({ ...scenario, holdings: [...scenario.holdings, other] }, [], '2026-11-24');
    expect([...sure(sure(again.futures[0]).demand.needed[1])]).toEqual([32, 32, 32, 32, 32, 32, 32]);
  });

  it('that lies idle at one site keeps nothing busy at another, nor do hosts that are bought there', () => {
    // c2 retires at n in month 2, while c1 at s moves and runs on both sides for a month: its own set comes free in month 3.
    const clusters = [
      cluster('c1', 1, { site: 's' }),
      cluster('c2', 1, { site: 'n' }, { retires: '2027-03' }),
    ];
    const waves = [wave('2027-03', 'a', 'c1')];
    expect(needed({ clusters, waves, quantity: 32, oem: true, overlap: 1 })).toEqual({
      needed: [32, 32, 32, 16, 16, 16, 16],
      idle: [],
    });
  });

  it('in packs lies by its cores, and is rounded together with those in use', () => {
    // The cores are those of the first case: 48, 64, 48, 64 and 16 that lie idle, then 32.
    const inPacks = (size: number, quantity: number): ReturnType<typeof needed> =>
      twoMoves('2027-04', '2027-04', { metric: { id: 'packs', of: 'core', size }, quantity });
    const idle = [[0, 0, 0, 16, 0, 0, 0]];
    expect(inPacks(16, 3)).toEqual({ needed: [3, 4, 3, 5, 2, 2, 2], idle });
    expect(inPacks(24, 2)).toEqual({ needed: [2, 3, 2, 4, 2, 2, 2], idle });
    expect(inPacks(40, 2)).toEqual({ needed: [2, 2, 2, 2, 1, 1, 1], idle });
  });

  it('sold with servers in packs has all cores of the packs', () => {
    const metric = { id: 'packs', of: 'core', size: 8 };
    const only = { clusters: [cluster('c', 1)], waves: [wave('2027-03', 'a', 'c')], quantity: 2, oem: true };
    expect(needed({ ...only, metric })).toEqual({
      needed: [2, 2, 4, 4, 4, 4, 4],
      idle: [[0, 0, 16, 16, 16, 16, 16]],
    });
  });

  it('stacked lies as often as it was stacked', () => {
    // Eight VMs on the host of c1, four on each of c2: 3 sets of 16 cores and 2 on each, 112 in all. Month 1: z takes 48 more.
    // Month 2: those of c1 lie idle and may move. Month 3: those of z lie idle, and a takes 64 for its two new hosts: the 48 of
    // c1 and 16 that are bought, because z had its own for two months only.
    const metric = { id: 'per-core-stacked', vmsPerSet: 3 };
    const idle = [[0, 0, 0, 16, 0, 0, 0]];
    expect(twoMoves('2027-04', '2027-04', { metric, quantity: 112 })).toEqual({
      needed: [112, 160, 112, 144, 64, 64, 64],
      idle,
    });
    // In packs of 32 cores: 3.5, 5, 3.5, 4.5, and 2.
    const packed = { metric: { ...metric, coresPerLicence: 32 }, quantity: 4 };
    expect(twoMoves('2027-04', '2027-04', packed)).toEqual({ needed: [4, 5, 4, 5, 2, 2, 2], idle });
  });

  it('is a step of its own in the working of the need', () => {
    expect(lastSteps(two('2027-04', '2027-04'), 3).slice(1)).toEqual([
      ['sets-kept', 16],
      ['sum', 80],
    ]);
    const packs = { metric: { id: 'packs', of: 'core', size: 24 }, quantity: 2 };
    expect(lastSteps(two('2027-04', '2027-04', packs), 3)).toEqual([
      ['sum', 64],
      ['sets-kept', 16],
      ['round-up', 4],
    ]);
  });

  it('does not exist where a count is pooled, nor of an offer that no product asks for', () => {
    const byVm = { clusters: [second], waves: [wave('2027-03', 'a', 'c2')], quantity: 8, oem: true };
    expect(needed({ ...byVm, metric: { id: 'per-vm' } }).needed).toEqual([8, 8, 8, 8, 8, 8, 8]);
    const added = { ...byVm, quantity: 32, clusters: [{ ...second, addOns: ['dc'] }], products: [] };
    expect(needed(added)).toEqual({ needed: [32, 32, 0, 0, 0, 0, 0], idle: [] });
  });
});
