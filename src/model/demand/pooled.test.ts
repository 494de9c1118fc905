import { describe, expect, test } from 'vitest';
import { groundOf } from '../attribution/attribution.ts';
import type { MetricRef } from '../metrics/registry.ts';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Asking, Ground } from './part.ts';
import { countPooled, poolOf } from './pooled.ts';

const H = 6;
type Future = Partial<Scenario['futures'][number]>;

/** Two clusters, the second from a later month on if asked so; the offer x counts by the metric. */
function groundFor(
  metric: MetricRef,
  own: Partial<Scenario['clusters'][number]> = {},
  future: Future = {},
  more: Partial<Scenario> = {},
): Ground {
  const [cluster] = small().clusters;
  if (!cluster) throw new Error('the small scenario has a cluster');
  const clusters = [
    { ...cluster, ...own },
    { ...cluster, id: 'b', hosts: [{ id: 'h', count: 1, sockets: 1, coresPerSocket: 7 }] },
  ];
  const offers = [...small().offers, { id: 'x', metric }];
  const projection = run({
    horizon: H,
    clusters,
    offers,
    futures: [{ id: 'own', overlap: 0, ...future }],
    ...more,
  });
  return groundOf(projection, futureIn(projection, 'own'));
}

const on = (cluster: number, asks?: number[]): Asking => ({
  offer: 2,
  cluster,
  kvm: -1,
  asks: asks && Uint8Array.from(asks),
});
const NOWHERE: Asking = { offer: 2, cluster: -1, kvm: -1, asks: undefined };

const counts = (ground: Ground, parts: readonly Asking[], followed?: number[]): number[] => [
  ...countPooled(ground, 2, parts, followed && Float64Array.from(followed)),
];

describe('licences counted together', () => {
  test('round by cluster, by host or once', () => {
    const cores = { hosts: [{ id: 'h', count: 3, sockets: 1, coresPerSocket: 7 }] };
    const both = [on(0), on(1)];
    expect(counts(groundFor({ id: 'per-core-pair' }, cores), both)[0]).toBe(15);
    expect(counts(groundFor({ id: 'per-core-pair', rounding: 'all' }, cores), both)[0]).toBe(14);
    expect(counts(groundFor({ id: 'per-core-pair', rounding: 'host' }, cores), both)[0]).toBe(16);
    const nine = { guests: [{ id: 'g', kind: 'rhel' as const, vms: 9, disposition: 'move' as const }] };
    expect(counts(groundFor({ id: 'per-vm-pair' }, nine), both)[0]).toBe(10);
    expect(counts(groundFor({ id: 'per-vm-pair', rounding: 'cluster' }, nine), both)[0]).toBe(10);
    expect(counts(groundFor({ id: 'per-vm-pair', rounding: 'host' }, nine), both)[0]).toBe(11);
    const odd = { guests: [{ id: 'g', kind: 'rhel' as const, vms: 11, growth: '0' }] };
    const two = [on(0), on(0, [1, 1, 1, 1, 1, 1])];
    expect(counts(groundFor({ id: 'per-vm-pair' }, odd), two)[0]).toBe(11);
    expect(counts(groundFor({ id: 'per-vm-pair', rounding: 'all' }, odd), two)[0]).toBe(11);
  });

  test('follow their hosts and VMs month by month, and the months in which they are asked for', () => {
    const moving = { waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-04', clusters: ['a'] }] };
    expect(counts(groundFor({ id: 'per-core-factor', factor: 0.5 }, {}, moving), [on(0), on(1)])).toEqual([
      20, 20, 4, 4, 4, 4,
    ]);
    expect(counts(groundFor({ id: 'per-vm' }, {}, moving), [on(0), on(1)])).toEqual([20, 20, 10, 10, 10, 10]);
    expect(counts(groundFor({ id: 'per-vm' }), [on(0, [0, 1, 1, 0, 0, 1])])).toEqual([0, 10, 10, 0, 0, 10]);
    expect(counts(groundFor({ id: 'flat' }, {}, moving), [on(0), on(1)])).toEqual([1, 1, 1, 1, 1, 1]);
    expect(counts(groundFor({ id: 'flat' }, {}, moving), [on(0)])).toEqual([1, 1, 0, 0, 0, 0]);
  });

  test('stack by the VMs on a host of the same cluster', () => {
    const stacked = { id: 'per-core-stacked', floorPerCpu: 8, floorPerHost: 16 } as const;
    expect(counts(groundFor(stacked), [on(0), on(1)])[0]).toBe(2 * 16 * 3 + 16 * 5);
    const pairs = { id: 'per-socket-pair-stacked' } as const;
    expect(counts(groundFor(pairs), [on(0), on(1)])[0]).toBe(2 * 3 + 5);
  });

  test('are none of an offer that does not exist, or that nobody asks for', () => {
    const ground = groundFor({ id: 'per-vm' });
    expect([...countPooled(ground, 77, [on(0)])]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(poolOf(ground, 77, [])).toBeUndefined();
    expect(counts(ground, [])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('what follows held licences', () => {
  const held = [4, 4, 7, 7, 3, 3];

  test('is as many, wherever they are, or while the hosts of its place run', () => {
    const moving = { waves: [{ id: 'w', platform: 'kvm', from: '2027-04', to: '2027-05', clusters: ['a'] }] };
    const ground = groundFor({ id: 'percentage' }, {}, moving);
    expect(counts(ground, [NOWHERE], held)).toEqual(held);
    expect(counts(ground, [on(0)], held)).toEqual([4, 4, 7, 0, 0, 0]);
    expect(counts(ground, [on(0)])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(counts(ground, [on(0), NOWHERE], held)).toEqual(held);
    const side: Asking = { offer: 2, cluster: -1, kvm: 0, asks: undefined };
    expect(counts(ground, [side], held)).toEqual([0, 0, 0, 7, 3, 3]);
  });

  test('capacity beyond the entitlement stays with the hosts and goes with them', () => {
    const tib = { id: 'tib-beyond-entitlement', tibPerCore: 1 } as const;
    const four = { vsan: { rawTiB: '40.5' }, hosts: [{ id: 'h', count: 4, sockets: 1, coresPerSocket: 8 }] };
    const half = { id: 'w', platform: 'kvm', from: '2027-03', to: '2027-04', share: '0.5', clusters: ['a'] };
    const rest = { ...half, id: 'r', from: '2027-05', to: '2027-06' };
    const ground = groundFor(tib, four, { waves: [half, rest] });
    expect(counts(ground, [on(0), on(1)])).toEqual([41, 41, 21, 21, 0, 0]);
    expect(counts(ground, [on(0)], held)).toEqual([37, 37, 14, 14, 0, 0]);
    expect(counts(ground, [on(0, [0, 1, 1, 0, 1, 1])], held)).toEqual([0, 37, 14, 0, 0, 0]);
    const whole = { id: 'tib-beyond-entitlement', tibPerCore: 1, wholeCluster: true } as const;
    expect(counts(groundFor(whole, four), [on(0)])[0]).toBe(0);
    const fifty = { ...four, vsan: { rawTiB: '64.5' } };
    expect(counts(groundFor(whole, fifty), [on(0)])[0]).toBe(65);
  });

  test('capacity of a cluster that has left is no part of the working', () => {
    const tib = { id: 'tib-beyond-entitlement', tibPerCore: 1 } as const;
    const all = { waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-04', clusters: ['a'] }] };
    const pool = poolOf(groundFor(tib, { vsan: { rawTiB: '40.5' } }, all), 2, [on(0), on(1)]);
    const clusters = (month: number) =>
      pool
        ?.count(month)
        .steps.filter(({ what }) => what === 'cluster-tib')
        .map(({ of }) => of);
    expect([clusters(0), clusters(3)]).toEqual([['a'], []]);
  });

  test('capacity of a cluster without hosts is there with the first host that is bought', () => {
    const tib = { id: 'tib-beyond-entitlement', tibPerCore: 1 } as const;
    const none = {
      vsan: { rawTiB: '40.5' },
      hosts: [{ id: 'h', count: 0, sockets: 1, coresPerSocket: 8 }],
      guests: [{ id: 'g', kind: 'rhel' as const, vms: 99, vcpu: 4, ramGiB: 8 }],
    };
    expect(counts(groundFor(tib, none), [on(0)])).toEqual([0, 0, 0, 0, 0, 0]);
    const sizing = { vcpuPerCore: '4', utilisation: '1', ramRatio: '1', spare: 'n+1' as const };
    const sized = groundFor(tib, none, {}, { assumptions: { sizing } });
    expect(counts(sized, [on(0)])).toEqual([41, 41, 41, 41, 41, 41]);
  });
});

describe('pooled memory', () => {
  const v2 = { id: 'vram-v2', entitlementGiB: 10 } as const;
  const v1 = { id: 'vram-v1', entitlementGiB: 10 } as const;
  const big = {
    guests: [{ id: 'g', kind: 'rhel' as const, vms: 10, ramGiB: 12, disposition: 'move' as const }],
  };
  const gone = { waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-04', clusters: ['a'] }] };
  const half = { waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-04', share: '0.5' }] };

  test('averages twelve months, those before the start like the first', () => {
    // 120 GiB, then 60: 10 x 120 + 2 x 60 over 12 are 110, and so on.
    expect(counts(groundFor(v2, big, half), [on(0)])).toEqual([12, 12, 12, 11, 11, 10]);
  });

  test('keeps its peak in the older rule', () => {
    expect(counts(groundFor(v1, big, half), [on(0)])).toEqual([12, 12, 12, 12, 12, 12]);
  });

  test('is nothing where no host is left', () => {
    expect(counts(groundFor(v2, big, gone), [on(0)])).toEqual([12, 12, 0, 0, 0, 0]);
    expect(counts(groundFor(v1, big, gone), [on(0)])).toEqual([12, 12, 0, 0, 0, 0]);
  });

  test('begins when the pool begins', () => {
    const late = [0, 0, 0, 1, 1, 1];
    expect(counts(groundFor(v2, big), [on(0, late)])).toEqual([0, 0, 0, 12, 12, 12]);
    const growing = {
      guests: [{ ...big.guests[0], id: 'g', kind: 'rhel' as const, vms: 10, ramGiB: 12, growth: '3' }],
    };
    // 120 x 4^(3/12) = 169.7 from month 3 on; months before the pool do not count, neither do their VMs.
    expect(counts(groundFor(v2, growing), [on(0, late)])[3]).toBe(17);
  });

  test('begins with nothing where VMs of no stated memory came first', () => {
    const large = {
      guests: [{ id: 'g', kind: 'rhel' as const, vms: 10, ramGiB: 96, disposition: 'move' as const }],
    };
    const wave = { platform: 'kvm', from: '2027-02', to: '2027-03' };
    const waves = [
      { ...wave, id: 'w', clusters: ['b'] },
      { ...wave, id: 'x', from: '2027-04', to: '2027-05', clusters: ['a'] },
    ];
    const side: Asking = { offer: 2, cluster: -1, kvm: 0, asks: undefined };
    // Two hosts of two sockets, then three; 960 GiB count a twelfth more each month.
    expect(counts(groundFor(v2, large, { waves }), [side])).toEqual([0, 4, 4, 8, 16, 24]);
  });

  test('tells its working, the need last', () => {
    const pool = poolOf(groundFor(v2, big, half), 2, [on(0)]);
    const { quantity, steps = [] } = pool?.count(3) ?? {};
    expect(quantity).toBe(11);
    expect(steps.at(-1)?.result).toBe(11);
    expect(steps.find(({ what }) => what === 'average-of-months')).toEqual({
      what: 'average-of-months',
      values: { now: 60, months: 12 },
      result: 110,
    });
    expect(pool?.changes(1)).toBe(true);
  });
});

test('nothing is counted again while nothing changes', () => {
  const ground = groundFor({ id: 'per-core-pair' });
  const pool = poolOf(ground, 2, [on(0)]);
  expect(pool?.changes(1)).toBe(false);
  expect(poolOf(ground, 2, [on(0, [1, 0, 0, 1, 1, 1])])?.changes(1)).toBe(true);
  expect(poolOf(ground, 2, [NOWHERE], Float64Array.from([1, 2, 2, 2, 2, 2]))?.changes(1)).toBe(true);
  expect(poolOf(ground, 2, [NOWHERE], Float64Array.from([1, 2, 2, 2, 2, 2]))?.changes(2)).toBe(false);
  const growing = groundFor({ id: 'per-vm' }, { guests: [{ id: 'g', kind: 'rhel', vms: 9, growth: '0.1' }] });
  expect(poolOf(growing, 2, [on(0)])?.changes(1)).toBe(true);
  expect(poolOf(growing, 2, [on(1)])?.changes(1)).toBe(false);
});
