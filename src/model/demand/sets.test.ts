import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { sure } from '../at.ts';

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

/** Licences needed and, of them, those that lie idle, month by month for seven months. */
function needed({ clusters, waves, quantity, oem = false, overlap = 0, metric, products }: Estate): {
  needed: number[];
  idle: number[][];
} {
  const { futures } = contracts({
    horizon: 7,
    clusters,
    offers: { free: FREE, dc: { ...PER_CORE, ...(metric ? { metric } : {}) } },
    platforms: { a: { offer: 'free', minHosts: 1 }, z: { offer: 'free', minHosts: 1 } },
    products: products ?? [{ id: 'windows', modes: ['dc'] }],
    holdings: [{ id: 'h', offer: 'dc', quantity, start: '2020-01', oem }],
    purchase: { sockets: 2, coresPerSocket: 8, price: '0' },
    futures: { move: { overlap, waves } },
  });
  const { demand } = sure(futures[0]);
  return {
    needed: [...sure(demand.needed[1])],
    idle: demand.parts
      .filter(({ offer, cluster: at, kvm }) => offer === 1 && at < 0 && kvm < 0)
      .map((part) => [...sure(part.needed)]),
  };
}

const second = cluster('c2', 2);
const twoMoves = (retires: string, month: string, oem = false): ReturnType<typeof needed> =>
  needed({
    clusters: [cluster('c1', 1, {}, { retires }), second],
    waves: [wave('2027-02', 'z', 'c1'), wave(month, 'a', 'c2')],
    quantity: 48,
    oem,
    overlap: 1,
  });

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
    expect(twoMoves('2027-05', '2027-05', true)).toEqual({ needed: [48, 64, 48, 48, 80, 48, 48], idle });
    // One host of a comes back from z, with its own set.
    expect(twoMoves('2027-04', '2027-05', true)).toEqual({ needed: [48, 64, 48, 32, 80, 48, 48], idle });
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

  it('does not exist where a count is pooled, nor of an offer that no product asks for', () => {
    const byVm = { clusters: [second], waves: [wave('2027-03', 'a', 'c2')], quantity: 8, oem: true };
    expect(needed({ ...byVm, metric: { id: 'per-vm' } }).needed).toEqual([8, 8, 8, 8, 8, 8, 8]);
    const added = { ...byVm, quantity: 32, clusters: [{ ...second, addOns: ['dc'] }], products: [] };
    expect(needed(added)).toEqual({ needed: [32, 32, 0, 0, 0, 0, 0], idle: [] });
  });
});
