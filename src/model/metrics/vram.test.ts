import { describe, expect, test } from 'vitest';
import { countMetric, type MetricRef } from './registry.ts';

const hosts = [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 6 }];
const guests = [
  { id: 'big', vms: 2, ramGiB: 100 },
  { id: 'small', vms: 10, ramGiB: 4, poweredOn: true },
  { id: 'off', vms: 99, ramGiB: 64, poweredOn: false },
  { id: 'strange', vms: 7 },
];

const quantity = (metric: MetricRef, previous?: number[]) =>
  countMetric(metric, { hosts, guests, ...(previous === undefined ? {} : { previous }) }).quantity;

describe('pooled vRAM, first version', () => {
  test('is the greater of sockets and memory', () => {
    expect(quantity({ id: 'vram-v1', entitlementGiB: 48 })).toBe(5);
    expect(quantity({ id: 'vram-v1', entitlementGiB: 240 })).toBe(4);
  });

  test('keeps the highest demand so far', () => {
    expect(quantity({ id: 'vram-v1', entitlementGiB: 48 }, [481, 10])).toBe(11);
    expect(quantity({ id: 'vram-v1', entitlementGiB: 48 }, [100])).toBe(5);
  });

  test('shows memory, peak and sockets', () => {
    const { steps } = countMetric({ id: 'vram-v1', entitlementGiB: 48 }, { hosts, guests, previous: [250] });
    expect(steps).toEqual([
      { what: 'vms-ram', of: 'big', values: { vms: 2, ramGiB: 100 }, result: 200 },
      { what: 'vms-ram', of: 'small', values: { vms: 10, ramGiB: 4 }, result: 40 },
      { what: 'unknown-ram', of: 'strange', values: { vms: 7 }, result: 0 },
      { what: 'sum', values: { parts: 3 }, result: 240 },
      { what: 'peak-of-months', values: { now: 240, months: 2 }, result: 250 },
      { what: 'round-up', values: { amount: 250, size: 48 }, result: 6 },
      {
        what: 'host-sockets',
        of: 'h',
        values: { hosts: 2, sockets: 2, coresPerSocket: 6, perHost: 2 },
        result: 4,
      },
      { what: 'sum', values: { parts: 1 }, result: 4 },
      { what: 'greater-of-sockets-and-ram', values: { sockets: 4, memory: 6 }, result: 6 },
    ]);
  });
});

describe('pooled vRAM, second version', () => {
  test('counts a VM up to 96 GiB, or to the cap that is named', () => {
    expect(quantity({ id: 'vram-v2', entitlementGiB: 29 })).toBe(8);
    expect(quantity({ id: 'vram-v2', entitlementGiB: 29, capGiB: 50 })).toBe(5);
  });

  test('averages at most twelve months, this one included', () => {
    expect(quantity({ id: 'vram-v2', entitlementGiB: 29 }, [0])).toBe(4);
    expect(
      quantity({ id: 'vram-v2', entitlementGiB: 29 }, [1e6, ...Array.from({ length: 11 }, () => 348)]),
    ).toBe(12);
    expect(
      quantity(
        { id: 'vram-v2', entitlementGiB: 29 },
        Array.from({ length: 11 }, () => 348),
      ),
    ).toBe(12);
  });

  test('shows the cap and the average', () => {
    const { steps } = countMetric(
      { id: 'vram-v2', entitlementGiB: 29 },
      { hosts: [], guests, previous: [100] },
    );
    expect(steps.slice(0, 5)).toEqual([
      { what: 'vms-ram', of: 'big', values: { vms: 2, ramGiB: 100, capGiB: 96 }, result: 192 },
      { what: 'vms-ram', of: 'small', values: { vms: 10, ramGiB: 4, capGiB: 96 }, result: 40 },
      { what: 'unknown-ram', of: 'strange', values: { vms: 7 }, result: 0 },
      { what: 'sum', values: { parts: 3 }, result: 232 },
      { what: 'average-of-months', values: { now: 232, months: 2 }, result: 166 },
    ]);
  });
});
