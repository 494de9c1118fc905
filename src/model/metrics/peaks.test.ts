import { describe, expect, test } from 'vitest';
import type { CountedGuests, CountedHosts } from './metric.ts';
import { countMetric, type MetricRef } from './registry.ts';

const guests: CountedGuests[] = [
  { id: 'web', vms: 7, vcpu: 2, cluster: 'a' },
  { id: 'db', vms: 3, vcpu: 12, cluster: 'b' },
];

const hosts: CountedHosts[] = [
  { id: 'h1', count: 3, sockets: 2, coresPerSocket: 6, cluster: 'a' },
  { id: 'h2', count: 1, sockets: 4, coresPerSocket: 10, cluster: 'b' },
];

const count = (metric: MetricRef, given = guests, on = hosts) =>
  countMetric(metric, { hosts: on, guests: given });

describe('the VMs that a host is licensed for', () => {
  test.each<[MetricRef, number]>([
    [{ id: 'per-core-stacked' }, 3 * 12 * 2 + 40 * 2],
    [{ id: 'per-core-stacked', peak: 'even' }, 3 * 12 * 2 + 40 * 2],
    [{ id: 'per-core-stacked', peak: 'failover' }, 3 * 12 * 2 + 40 * 2],
    [{ id: 'per-core-stacked', peak: 'failover', vmsPerSet: 1 }, 3 * 12 * 4 + 40 * 3],
    [{ id: 'per-core-stacked', peak: 'worst-day' }, 3 * 12 * 4 + 40 * 2],
    [{ id: 'per-core-stacked', peak: 'worst-day', coresPerLicence: 16 }, 14],
    [{ id: 'per-socket-pair-stacked', peak: 'worst-day' }, 3 * 4 + 2],
    [{ id: 'per-socket-pair-stacked', stacking: 'greater' }, 3 * 2 + 2],
    [{ id: 'per-socket-pair-stacked', stacking: 'sets' }, 3 * 2 + 2 * 2],
    [{ id: 'per-socket-pair-stacked', stacking: 'sets', vmsPerLicence: 9 }, 3 + 2],
    [{ id: 'per-vm-pair', rounding: 'host', peak: 'failover' }, 3 * 2 + 2],
    [{ id: 'per-vm-pair', rounding: 'host', peak: 'worst-day' }, 3 * 4 + 2],
    [{ id: 'per-host-stacked' }, 3 * 3 + 3],
    [{ id: 'per-host-stacked', peak: 'failover' }, 3 * 4 + 3],
    [{ id: 'per-host-stacked', vmsPerLicence: 2, peak: 'worst-day' }, 3 * 4 + 2],
    [{ id: 'per-host-stacked', vcpuPerLicence: 3 }, 3 * 2 + 12],
    [{ id: 'per-host-stacked', vcpuPerLicence: 3, peak: 'worst-day' }, 3 * 5 + 12],
    [{ id: 'per-host-stacked', vmsPerLicence: 1, vcpuPerLicence: 9 }, 3 * 3 + 4],
    [{ id: 'per-host-stacked', vcpuPerLicence: 1, most: 'sockets' }, 3 * 2 + 4],
    [{ id: 'per-host-stacked', vcpuPerLicence: 1, most: 'cores' }, 3 * 5 + 36],
    [{ id: 'per-host-stacked', least: 'sockets' }, 3 * 3 + 4],
    [{ id: 'per-host-stacked', least: 'cores' }, 3 * 12 + 40],
    [{ id: 'per-host-stacked', least: 'cores', floorPerCpu: 8, floorPerHost: 20 }, 3 * 20 + 40],
    [{ id: 'per-host-stacked', most: 'sockets', least: 'cores' }, 3 * 2 + 4],
  ])('%o: %d', (metric, quantity) => {
    expect(count(metric).quantity).toBe(quantity);
    expect(count(metric, [], []).quantity).toBe(0);
  });

  test('are all of them where a cluster has one host, and nothing where it has none', () => {
    const one = { count: 1, sockets: 2, coresPerSocket: 8 };
    const metric = { id: 'per-host-stacked', peak: 'failover' } as const;
    expect(count(metric, [{ vms: 5 }], [one]).quantity).toBe(5);
    expect(count(metric, [{ vms: 5 }], []).quantity).toBe(0);
  });

  test('stand in the working unless they are an equal share', () => {
    const metric = { id: 'per-host-stacked', vmsPerLicence: 2 } as const;
    expect(count(metric, guests.slice(0, 1)).steps).toEqual([
      { what: 'vms', of: 'web', values: { vms: 7 }, result: 7 },
      { what: 'round-up', of: 'a', values: { amount: 7 / 3, size: 2 }, result: 2 },
      { what: 'host-by-vms', of: 'h1', values: { hosts: 3, byVms: 2, perHost: 2 }, result: 6 },
      { what: 'sum', values: { parts: 1 }, result: 6 },
    ]);
    expect(count({ ...metric, peak: 'failover' }, guests.slice(0, 1)).steps[1]).toEqual({
      what: 'vms-at-peak',
      of: 'a',
      values: { vms: 7, sharing: 2 },
      result: 3.5,
    });
  });
});

describe('licences by what VMs take on a host', () => {
  test('take a VM of unknown size as all cores of the greatest host', () => {
    const on = [...hosts.slice(0, 1), { count: 1, sockets: 2, coresPerSocket: 10, cluster: 'a' }];
    const metric = { id: 'per-host-stacked', vcpuPerLicence: 1, least: 'sockets', most: 'cores' } as const;
    expect(count(metric, [{ id: 'x', vms: 2, cluster: 'a' }], on).steps).toEqual([
      { what: 'vms', of: 'x', values: { vms: 2 }, result: 2 },
      { what: 'unknown-vcpu', of: 'x', values: { vms: 2, cores: 20 }, result: 40 },
      { what: 'round-up', of: 'a', values: { amount: 10, size: 1 }, result: 10 },
      {
        what: 'host-by-vms',
        of: 'h1',
        values: { hosts: 3, byVms: 10, least: 2, most: 12, perHost: 10 },
        result: 30,
      },
      { what: 'host-by-vms', values: { hosts: 1, byVms: 10, least: 2, most: 20, perHost: 10 }, result: 10 },
      { what: 'sum', values: { parts: 2 }, result: 40 },
    ]);
    expect(count(metric, [{ vms: 2 }], []).steps[1]?.result).toBe(2);
  });
});

describe('sets of socket pairs', () => {
  test('say how many sets each host takes', () => {
    expect(
      count({ id: 'per-socket-pair-stacked', stacking: 'sets' }, guests.slice(1), hosts.slice(1)).steps,
    ).toEqual([
      { what: 'vms', of: 'db', values: { vms: 3 }, result: 3 },
      { what: 'round-up', of: 'b', values: { amount: 3, size: 2 }, result: 2 },
      { what: 'sets-of-socket-pairs', of: 'h2', values: { hosts: 1, sockets: 4, sets: 2 }, result: 4 },
      { what: 'sum', values: { parts: 1 }, result: 4 },
    ]);
  });
});

describe('packs of stacked cores', () => {
  test('are rounded up once', () => {
    const { steps } = count({ id: 'per-core-stacked', coresPerLicence: 16 });
    expect(steps.slice(-2)).toEqual([
      { what: 'sum', values: { parts: 2 }, result: 152 },
      { what: 'round-up', values: { amount: 152, size: 16 }, result: 10 },
    ]);
  });
});

describe('memory beyond what one licence covers', () => {
  const pair = { id: 'per-socket-pair', ramGiBPerLicence: 3072 } as const;

  test.each([
    [undefined, 1],
    [0, 1],
    [3072, 1],
    [3073, 2],
    [9216, 3],
  ])('of a host with %s GiB: %d', (ramGiB, quantity) => {
    const host = { count: 1, sockets: 2, coresPerSocket: 8, ...(ramGiB === undefined ? {} : { ramGiB }) };
    expect(count(pair, [], [host]).quantity).toBe(quantity);
  });

  test('stands in the working beside the memory of the host', () => {
    const host = { count: 2, sockets: 2, coresPerSocket: 8, ramGiB: 4096 };
    expect(count(pair, [], [host]).steps[0]?.values).toEqual({
      hosts: 2,
      sockets: 2,
      coresPerSocket: 8,
      ramGiB: 4096,
      ramGiBPerLicence: 3072,
      perHost: 2,
    });
    expect(count({ id: 'per-socket-pair' }, [], [host]).steps[0]?.values).not.toHaveProperty('ramGiB');
  });

  test('of a VM takes whole licences beside the pairs', () => {
    const metric = { id: 'per-vm-pair', ramGiBPerLicence: 3072 } as const;
    expect(count(metric, [{ id: 'big', vms: 3, ramGiB: 7000 }, { vms: 1 }]).steps).toEqual([
      {
        what: 'vms',
        of: 'big',
        values: { vms: 3, ramGiB: 7000, ramGiBPerLicence: 3072, each: 5 },
        result: 15,
      },
      { what: 'vms', values: { vms: 1 }, result: 1 },
      { what: 'round-up', values: { amount: 16, size: 2 }, result: 8 },
    ]);
  });
});

describe('processors and users', () => {
  const on = hosts.slice(1);

  test.each<[MetricRef, number]>([
    [{ id: 'per-core-factor', factor: 0.5 }, 20],
    [{ id: 'per-core-factor', factor: 0.5, pinnedCores: 5 }, 3],
    [{ id: 'per-core-factor', factor: 0.5, pinnedCores: 100 }, 20],
    [{ id: 'named-users', factor: 0.5, usersPerProcessor: 25 }, 500],
    [{ id: 'named-users', factor: 0.5, usersPerProcessor: 25, users: 501 }, 501],
    [{ id: 'named-users', factor: 0.5, usersPerProcessor: 25, users: 60, pinnedCores: 5 }, 75],
  ])('%o: %d', (metric, quantity) => {
    expect(count(metric, [], on).quantity).toBe(quantity);
    expect(count(metric, [], []).quantity).toBe(0);
  });

  test('say what was compared', () => {
    const metric = {
      id: 'named-users',
      factor: 0.5,
      usersPerProcessor: 25,
      users: 60,
      pinnedCores: 5,
    } as const;
    expect(count(metric, [], on).steps).toEqual([
      {
        what: 'cores',
        of: 'h2',
        values: { hosts: 1, sockets: 4, coresPerSocket: 10, factor: 0.5 },
        result: 20,
      },
      { what: 'lesser-of-cores-and-pinned', values: { cores: 20, pinnedCores: 5, factor: 0.5 }, result: 2.5 },
      { what: 'round-up', values: { amount: 2.5, size: 1 }, result: 3 },
      {
        what: 'greater-of-users-and-minimum',
        values: { processors: 3, usersPerProcessor: 25, users: 60 },
        result: 75,
      },
    ]);
  });
});

test('a number entered counts while anything runs', () => {
  const { quantity, steps } = count({ id: 'flat', quantity: 75 }, [{ vms: 1 }], []);
  expect([quantity, steps]).toEqual([
    75,
    [{ what: 'running', values: { hosts: 0, vms: 1, stated: 75 }, result: 75 }],
  ]);
});
