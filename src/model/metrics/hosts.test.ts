import { describe, expect, test } from 'vitest';
import type { CountedHosts } from './metric.ts';
import { countMetric, type MetricRef } from './registry.ts';

const mixed: CountedHosts[] = [
  { id: 'old', count: 3, sockets: 2, coresPerSocket: 7, cluster: 'a' },
  { id: 'new', count: 2, sockets: 1, coresPerSocket: 33, cluster: 'b' },
];

const count = (metric: MetricRef, hosts = mixed) => countMetric(metric, { hosts, guests: [] });

describe('counting hosts', () => {
  test.each<[MetricRef, number]>([
    [{ id: 'per-core' }, 3 * 14 + 2 * 33],
    [{ id: 'per-core', floorPerCpu: 16 }, 3 * 32 + 2 * 33],
    [{ id: 'per-core', floorPerCpu: 8, floorPerHost: 40 }, 3 * 40 + 2 * 40],
    [{ id: 'per-socket' }, 8],
    [{ id: 'per-socket-core-cap', cores: 6 }, 3 * 4 + 2 * 6],
    [{ id: 'per-socket-core-cap', cores: 32 }, 3 * 2 + 2 * 2],
    [{ id: 'per-socket-pair' }, 5],
    [{ id: 'per-socket-pair', coresPerPair: 13 }, 3 * 2 + 2 * 3],
    [{ id: 'per-host' }, 5],
    [{ id: 'per-core-pair' }, 21 + 33],
    [{ id: 'per-core-pair', rounding: 'host' }, 3 * 7 + 2 * 17],
    [{ id: 'per-core-factor', factor: 0.25 }, 27],
    [{ id: 'per-core-points', pointsPerCore: 70 }, 70 * 108],
    [{ id: 'free' }, 0],
  ])('%j', (metric, quantity) => {
    expect(count(metric).quantity).toBe(quantity);
    expect(count(metric, []).quantity).toBe(0);
  });

  test('a core that exists in part, as an average over unlike CPUs, still takes a whole licence', () => {
    expect(count({ id: 'per-core' }, [{ count: 2, sockets: 1, coresPerSocket: 16.5 }]).quantity).toBe(34);
  });

  test('core pairs of one cluster may span its hosts, those of two clusters only where all is rounded once', () => {
    const odd = ['a', 'a', 'b'].map((cluster) => ({ count: 1, sockets: 1, coresPerSocket: 7, cluster }));
    expect(count({ id: 'per-core-pair' }, odd).quantity).toBe(7 + 4);
    expect(count({ id: 'per-core-pair', rounding: 'cluster' }, odd).quantity).toBe(7 + 4);
    expect(count({ id: 'per-core-pair', rounding: 'all' }, odd).quantity).toBe(11);
    expect(count({ id: 'per-core-pair', rounding: 'host' }, odd).quantity).toBe(12);
  });
});

describe('the working of a count of hosts', () => {
  test('names every kind of host with its factors, then the sum', () => {
    expect(count({ id: 'per-core', floorPerCpu: 16 }).steps).toEqual([
      {
        what: 'host-cores',
        of: 'old',
        values: { hosts: 3, sockets: 2, coresPerSocket: 7, floorPerCpu: 16, perHost: 32 },
        result: 96,
      },
      {
        what: 'host-cores',
        of: 'new',
        values: { hosts: 2, sockets: 1, coresPerSocket: 33, floorPerCpu: 16, perHost: 33 },
        result: 66,
      },
      { what: 'sum', values: { parts: 2 }, result: 162 },
    ]);
  });

  test('has no id where the host has none, and no factor where none is given', () => {
    expect(count({ id: 'per-host' }, [{ count: 4, sockets: 2, coresPerSocket: 8 }]).steps).toStrictEqual([
      { what: 'hosts', values: { hosts: 4, sockets: 2, coresPerSocket: 8, perHost: 1 }, result: 4 },
      { what: 'sum', values: { parts: 1 }, result: 4 },
    ]);
  });

  test.each<[MetricRef, string]>([
    [{ id: 'per-socket' }, 'host-sockets'],
    [{ id: 'per-socket-core-cap', cores: 6 }, 'host-sockets-core-cap'],
    [{ id: 'per-socket-pair' }, 'host-socket-pairs'],
  ])('%j says %s', (metric, what) => {
    expect(count(metric).steps.map((step) => step.what)).toEqual([what, what, 'sum']);
  });

  test('of core pairs rounds each cluster', () => {
    expect(count({ id: 'per-core-pair' }).steps).toEqual([
      { what: 'cores', of: 'old', values: { hosts: 3, sockets: 2, coresPerSocket: 7 }, result: 42 },
      { what: 'cores', of: 'new', values: { hosts: 2, sockets: 1, coresPerSocket: 33 }, result: 66 },
      { what: 'round-up', of: 'a', values: { amount: 42, size: 2 }, result: 21 },
      { what: 'round-up', of: 'b', values: { amount: 66, size: 2 }, result: 33 },
      { what: 'sum', values: { parts: 2 }, result: 54 },
    ]);
  });

  test('of core pairs per host rounds one host and multiplies', () => {
    expect(count({ id: 'per-core-pair', rounding: 'host' }, mixed.slice(1)).steps).toEqual([
      { what: 'round-up', of: 'new', values: { amount: 33, size: 2 }, result: 17 },
      { what: 'product', of: 'new', values: { hosts: 2, perHost: 17 }, result: 34 },
      { what: 'sum', values: { parts: 1 }, result: 34 },
    ]);
  });

  test('of cores by a factor rounds once', () => {
    expect(count({ id: 'per-core-factor', factor: 0.25 }, mixed.slice(0, 1)).steps).toEqual([
      {
        what: 'cores',
        of: 'old',
        values: { hosts: 3, sockets: 2, coresPerSocket: 7, factor: 0.25 },
        result: 10.5,
      },
      { what: 'round-up', values: { amount: 10.5, size: 1 }, result: 11 },
    ]);
  });

  test('of free software is a single step', () => {
    expect(count({ id: 'free' }).steps).toEqual([{ what: 'not-licensed', values: {}, result: 0 }]);
  });
});
