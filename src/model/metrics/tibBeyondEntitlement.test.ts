import { describe, expect, test } from 'vitest';
import type { CountInput } from './metric.ts';
import { countMetric } from './registry.ts';

const count = (tibPerCore: number, input: Partial<CountInput>, wholeCluster?: boolean) =>
  countMetric(
    { id: 'tib-beyond-entitlement', tibPerCore, ...(wholeCluster === undefined ? {} : { wholeCluster }) },
    { hosts: [], guests: [], ...input },
  );

const two = [
  { cluster: 'a', raw: 10.2 },
  { cluster: 'b', raw: 20.9 },
];

describe('TiB beyond a pooled entitlement', () => {
  test('rounds each cluster, then takes what all held cores bring', () => {
    const { quantity, steps } = count(0.25, { tib: two, held: 81 });
    expect(quantity).toBe(12);
    expect(steps).toEqual([
      { what: 'cluster-tib', of: 'a', values: { raw: 10.2 }, result: 11 },
      { what: 'cluster-tib', of: 'b', values: { raw: 20.9 }, result: 21 },
      { what: 'sum', values: { parts: 2 }, result: 32 },
      { what: 'entitled-tib', values: { heldCores: 81, tibPerCore: 0.25 }, result: 20.25 },
      { what: 'difference', values: { required: 32, entitled: 20.25 }, result: 12 },
    ]);
  });

  test('is nothing where cores bring more than is used', () => {
    expect(count(1, { tib: two, held: 100 }, false).quantity).toBe(0);
  });

  test('is everything where no cores are held, and nothing without storage', () => {
    expect(count(1, { tib: two }).quantity).toBe(32);
    expect(count(1, {}).quantity).toBe(0);
  });
});

describe('TiB of whole clusters', () => {
  test('are bought from the first TiB once a cluster exceeds, and the other cluster helps nobody', () => {
    const tib = [
      { cluster: 'a', raw: 10.2, cores: 102 },
      { cluster: 'b', raw: 20.9, cores: 100 },
    ];
    const { quantity, steps } = count(0.1, { tib, held: 1000 }, true);
    expect(quantity).toBe(21);
    expect(steps).toEqual([
      {
        what: 'cluster-tib-whole',
        of: 'a',
        values: { raw: 10.2, cores: 102, tibPerCore: 0.1, entitled: 102 * 0.1 },
        result: 0,
      },
      {
        what: 'cluster-tib-whole',
        of: 'b',
        values: { raw: 20.9, cores: 100, tibPerCore: 0.1, entitled: 10 },
        result: 21,
      },
      { what: 'sum', values: { parts: 2 }, result: 21 },
    ]);
  });

  test('take the cores of a cluster from its hosts where they are not told', () => {
    const hosts = [
      { count: 2, sockets: 2, coresPerSocket: 8, cluster: 'a' },
      { count: 1, sockets: 1, coresPerSocket: 20, cluster: 'a' },
      { count: 9, sockets: 9, coresPerSocket: 90 },
    ];
    const tib = [
      { cluster: 'a', raw: 1 },
      { cluster: '', raw: 1 },
    ];
    const { steps } = count(0.5, { hosts, tib }, true);
    expect(steps.map(({ values }) => values['cores'])).toEqual([84, 9 * 9 * 90, undefined]);
  });
});
