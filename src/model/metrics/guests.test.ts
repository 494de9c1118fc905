import { describe, expect, test } from 'vitest';
import type { CountedGuests, CountedHosts } from './metric.ts';
import { countMetric, type MetricRef } from './registry.ts';

const guests: CountedGuests[] = [
  { id: 'web', vms: 4.5, vcpu: 2, ramGiB: 8, cluster: 'a' },
  { id: 'db', vms: 3, vcpu: 12, ramGiB: 4000, cluster: 'b' },
  { id: 'off', vms: 2, ramGiB: 8, poweredOn: false, cluster: 'b' },
];

const hosts: CountedHosts[] = [
  { id: 'h1', count: 2, sockets: 2, coresPerSocket: 6, cluster: 'a' },
  { id: 'h2', count: 1, sockets: 8, coresPerSocket: 20, cluster: 'b' },
];

const count = (metric: MetricRef, given = guests, on = hosts) =>
  countMetric(metric, { hosts: on, guests: given });

describe('counting VMs', () => {
  test.each<[MetricRef, number]>([
    [{ id: 'per-vm' }, 10],
    [{ id: 'per-vm', poweredOnOnly: true }, 8],
    [{ id: 'per-vm', poweredOnOnly: false }, 10],
    [{ id: 'per-vm', ramGiBPerVm: 3072 }, 13],
    [{ id: 'per-vm', ramGiBPerVm: 4000 }, 10],
    [{ id: 'per-vm-pair' }, 5],
    [{ id: 'per-vm-pair', rounding: 'all' }, 5],
    [{ id: 'per-vm-pair', rounding: 'cluster' }, 3 + 3],
    [{ id: 'per-vm-pair', rounding: 'host' }, 2 * 2 + 3],
    [{ id: 'per-vm-pair', rounding: 'host', poweredOnOnly: true }, 2 * 2 + 2],
    [{ id: 'per-vcpu' }, 9 + 36],
    [{ id: 'per-vcpu', floorPerVm: 4 }, 18 + 36 + 8],
    [{ id: 'per-vcpu', floorPerVm: 4, poweredOnOnly: true }, 18 + 36],
    [{ id: 'per-vcpu', floorPerVm: 4, poweredOnOnly: false }, 18 + 36 + 8],
    [{ id: 'per-core-stacked', floorPerCpu: 8, floorPerHost: 16 }, 2 * 16 * 2 + 160 * 3],
    [{ id: 'per-core-stacked', vmsPerSet: 1 }, 2 * 12 * 3 + 160 * 5],
    [{ id: 'per-socket-pair-stacked' }, 2 * 2 + 4],
    [{ id: 'per-socket-pair-stacked', vmsPerLicence: 1 }, 2 * 3 + 5],
    [{ id: 'packs', of: 'vm', size: 5 }, 2],
    [{ id: 'packs', of: 'vm', size: 4, poweredOnOnly: true }, 2],
    [{ id: 'packs', of: 'core', size: 100, floorPerCpu: 8, floorPerHost: 30 }, 3],
    [{ id: 'packs', of: 'socket', size: 5 }, 3],
    [{ id: 'packs', of: 'host', size: 2 }, 2],
    [{ id: 'per-core-points', pointsPerCore: 10, subCapacity: true }, 1840],
    [{ id: 'flat' }, 1],
  ])('%j', (metric, quantity) => {
    expect(count(metric).quantity).toBe(quantity);
    expect(count(metric, [], []).quantity).toBe(0);
  });

  test('a fraction of a forecast within the tolerance is no further licence', () => {
    expect(count({ id: 'per-vm' }, [{ vms: 0.1 }, { vms: 0.2 }, { vms: 2.7 }]).quantity).toBe(3);
  });

  test('where no host is known, VMs are paired as if on one', () => {
    expect(count({ id: 'per-vm-pair', rounding: 'host' }, [{ vms: 5 }], []).quantity).toBe(3);
    expect(count({ id: 'per-core-stacked' }, [{ vms: 5 }], []).quantity).toBe(0);
  });

  test('sub-capacity counts what the VMs use, up to the cores there are', () => {
    const metric = { id: 'per-core-points', pointsPerCore: 70, subCapacity: true } as const;
    expect(count(metric, [{ vms: 1.5, vcpu: 3 }]).quantity).toBe(5 * 70);
    expect(count(metric, [{ vms: 100, vcpu: 3 }]).quantity).toBe(184 * 70);
  });

  test.each([
    ['hosts alone', [], hosts, 1],
    ['a share of a VM alone', [{ vms: 0.25 }], [], 1],
    ['next to nothing', [{ vms: 1e-12 }], [], 0],
  ])('a flat licence of %s', (_, given, on, quantity) => {
    expect(count({ id: 'flat' }, given, on).quantity).toBe(quantity);
  });
});

describe('the working of a count of VMs', () => {
  test('names every group and rounds once', () => {
    expect(count({ id: 'per-vm', ramGiBPerVm: 3072 }, [...guests.slice(1), { vms: 1 }]).steps).toEqual([
      { what: 'vms', of: 'db', values: { vms: 3, ramGiB: 4000, ramGiBPerVm: 3072, each: 2 }, result: 6 },
      { what: 'vms', of: 'off', values: { vms: 2, ramGiB: 8, ramGiBPerVm: 3072, each: 1 }, result: 2 },
      { what: 'vms', values: { vms: 1 }, result: 1 },
      { what: 'round-up', values: { amount: 9, size: 1 }, result: 9 },
    ]);
  });

  test('of pairs rounds each cluster', () => {
    expect(count({ id: 'per-vm-pair', rounding: 'cluster' }, guests.slice(0, 2)).steps).toEqual([
      { what: 'vms', of: 'web', values: { vms: 4.5 }, result: 4.5 },
      { what: 'vms', of: 'db', values: { vms: 3 }, result: 3 },
      { what: 'round-up', of: 'a', values: { amount: 4.5, size: 2 }, result: 3 },
      { what: 'round-up', of: 'b', values: { amount: 3, size: 2 }, result: 2 },
      { what: 'sum', values: { parts: 2 }, result: 5 },
    ]);
  });

  test('of pairs takes VMs of no cluster as a cluster without a name', () => {
    expect(count({ id: 'per-vm-pair', rounding: 'cluster' }, [{ vms: 3 }]).steps[1]).toEqual({
      what: 'round-up',
      of: '',
      values: { amount: 3, size: 2 },
      result: 2,
    });
  });

  test('of pairs on hosts spreads the VMs evenly', () => {
    expect(count({ id: 'per-vm-pair', rounding: 'host' }, guests.slice(0, 1)).steps).toEqual([
      { what: 'vms', of: 'web', values: { vms: 4.5 }, result: 4.5 },
      { what: 'round-up', of: 'a', values: { amount: 2.25, size: 2 }, result: 2 },
      { what: 'product', of: 'a', values: { hosts: 2, perHost: 2 }, result: 4 },
      { what: 'sum', values: { parts: 1 }, result: 4 },
    ]);
  });

  test('of virtual cores says what is not known', () => {
    expect(count({ id: 'per-vcpu', floorPerVm: 4 }, guests.slice(1)).steps).toEqual([
      { what: 'vms-vcpu', of: 'db', values: { vms: 3, vcpu: 12, floorPerVm: 4 }, result: 36 },
      { what: 'unknown-vcpu', of: 'off', values: { vms: 2, floorPerVm: 4 }, result: 8 },
      { what: 'round-up', values: { amount: 44, size: 1 }, result: 44 },
    ]);
  });

  test('of stacked cores shows the sets and each kind of host', () => {
    expect(count({ id: 'per-core-stacked', floorPerHost: 16 }, guests.slice(0, 1)).steps).toEqual([
      { what: 'vms', of: 'web', values: { vms: 4.5 }, result: 4.5 },
      { what: 'round-up', of: 'a', values: { amount: 2.25, size: 2 }, result: 2 },
      { what: 'stacked-sets', of: 'h1', values: { hosts: 2, cores: 16, sets: 2 }, result: 64 },
      { what: 'sum', values: { parts: 1 }, result: 64 },
    ]);
  });

  test('of stacked socket pairs shows which was greater', () => {
    expect(count({ id: 'per-socket-pair-stacked' }, guests.slice(0, 1)).steps).toEqual([
      { what: 'vms', of: 'web', values: { vms: 4.5 }, result: 4.5 },
      { what: 'round-up', of: 'a', values: { amount: 2.25, size: 2 }, result: 2 },
      { what: 'greater-of-sockets-and-vms', of: 'h1', values: { hosts: 2, sockets: 2, byVms: 2 }, result: 4 },
      { what: 'sum', values: { parts: 1 }, result: 4 },
    ]);
  });

  test('of packs follows the working of what is packed', () => {
    expect(count({ id: 'packs', of: 'host', size: 2 }, [], hosts.slice(0, 1)).steps).toEqual([
      { what: 'hosts', of: 'h1', values: { hosts: 2, sockets: 2, coresPerSocket: 6, perHost: 1 }, result: 2 },
      { what: 'sum', values: { parts: 1 }, result: 2 },
      { what: 'round-up', values: { amount: 2, size: 2 }, result: 1 },
    ]);
  });

  test('of points by full capacity', () => {
    expect(count({ id: 'per-core-points', pointsPerCore: 70 }, guests, hosts.slice(0, 1)).steps).toEqual([
      { what: 'cores', of: 'h1', values: { hosts: 2, sockets: 2, coresPerSocket: 6 }, result: 24 },
      { what: 'sum', values: { parts: 1 }, result: 24 },
      { what: 'product', values: { cores: 24, pointsPerCore: 70 }, result: 1680 },
    ]);
  });

  test('of points by sub-capacity takes all cores for a VM of unknown size', () => {
    const metric = { id: 'per-core-points', pointsPerCore: 70, subCapacity: true } as const;
    expect(count(metric, guests.slice(1), hosts.slice(0, 1)).steps).toEqual([
      { what: 'cores', of: 'h1', values: { hosts: 2, sockets: 2, coresPerSocket: 6 }, result: 24 },
      { what: 'vms-vcpu', of: 'db', values: { vms: 3, vcpu: 12 }, result: 36 },
      { what: 'unknown-vcpu', of: 'off', values: { vms: 2, cores: 24 }, result: 24 },
      { what: 'lesser-of-cores-and-vcpu', values: { cores: 24, vcpu: 60 }, result: 24 },
      { what: 'product', values: { cores: 24, pointsPerCore: 70 }, result: 1680 },
    ]);
  });

  test('of a flat licence says what runs', () => {
    expect(count({ id: 'flat' }).steps).toEqual([
      { what: 'running', values: { hosts: 3, vms: 9.5 }, result: 1 },
    ]);
  });

  test('of a percentage says of how many', () => {
    expect(countMetric({ id: 'percentage' }, { hosts, guests, base: 43 }).steps).toEqual([
      { what: 'base-licences', values: { base: 43 }, result: 43 },
      { what: 'round-up', values: { amount: 43, size: 1 }, result: 43 },
    ]);
    expect(countMetric({ id: 'percentage' }, { hosts, guests }).quantity).toBe(0);
  });
});
