import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedGuests, CountedHosts, CountInput } from './metric.ts';
import { countMetric, METRICS, type MetricRef, metricSchema } from './registry.ts';

const cluster = fc.constantFrom('a', 'b');

const host: fc.Arbitrary<CountedHosts> = fc.record({
  count: fc.integer({ min: 0, max: 40 }),
  sockets: fc.integer({ min: 1, max: 8 }),
  coresPerSocket: fc.integer({ min: 1, max: 128 }),
  cluster,
});

const guest: fc.Arbitrary<CountedGuests> = fc.record({
  vms: fc.double({ min: 0, max: 500, noNaN: true }),
  vcpu: fc.integer({ min: 1, max: 64 }),
  ramGiB: fc.integer({ min: 1, max: 4096 }),
  poweredOn: fc.boolean(),
  cluster,
});

const input: fc.Arbitrary<CountInput> = fc.record({
  hosts: fc.array(host, { maxLength: 5 }),
  guests: fc.array(guest, { maxLength: 5 }),
  tib: fc.array(fc.record({ cluster, raw: fc.double({ min: 0, max: 900, noNaN: true }) }), { maxLength: 3 }),
  held: fc.integer({ min: 0, max: 5000 }),
  base: fc.integer({ min: 0, max: 5000 }),
});

const everyMetric: MetricRef[] = METRICS.flatMap(({ id, examples }) =>
  examples.map(({ params }) => metricSchema.parse({ id, ...params })),
);

const quantity = (metric: MetricRef, of: CountInput): number => countMetric(metric, of).quantity;

const byHosts = everyMetric.filter(({ id }) =>
  ['per-core', 'per-socket', 'per-socket-core-cap', 'per-socket-pair', 'per-host'].includes(id),
);
const byCores = everyMetric.filter(
  ({ id }) => /^per-(core|socket)/.test(id) || id === 'packs' || id === 'per-host-stacked',
);

describe.each(everyMetric)('%j', (metric) => {
  test('gives a whole number, never negative, and its last step is that number', () => {
    fc.assert(
      fc.property(input, (of) => {
        const { quantity: whole, steps } = countMetric(metric, of);
        expect(Number.isInteger(whole) && whole >= 0).toBe(true);
        expect(steps.at(-1)?.result).toBe(whole);
      }),
    );
  });

  test('does not mind the order of hosts, guests and clusters', () => {
    fc.assert(
      fc.property(input, (of) => {
        const reversed = {
          ...of,
          hosts: of.hosts.toReversed(),
          guests: of.guests.toReversed(),
          tib: of.tib?.toReversed() ?? [],
        };
        expect(quantity(metric, reversed)).toBe(quantity(metric, of));
      }),
    );
  });

  test('does not mind a group of VMs being told in two halves', () => {
    fc.assert(
      fc.property(input, (of) => {
        const halves = of.guests.flatMap((each) => [
          { ...each, vms: each.vms / 2 },
          { ...each, vms: each.vms / 2 },
        ]);
        expect(quantity(metric, { ...of, guests: halves })).toBe(quantity(metric, of));
      }),
    );
  });
});

describe.each(byHosts)('%j', (metric) => {
  test('takes twice as many licences for a list of hosts told twice', () => {
    fc.assert(
      fc.property(input, (of) => {
        expect(quantity(metric, { ...of, hosts: [...of.hosts, ...of.hosts] })).toBe(2 * quantity(metric, of));
      }),
    );
  });

  test('asks the same for hosts told one by one', () => {
    fc.assert(
      fc.property(input, (of) => {
        const one = of.hosts.flatMap((each) =>
          Array.from({ length: each.count }, () => ({ ...each, count: 1 })),
        );
        expect(quantity(metric, { ...of, hosts: one })).toBe(quantity(metric, of));
      }),
    );
  });
});

describe.each(byCores)('%j', (metric) => {
  test('never asks less for more cores', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 64 }), (of, more) => {
        const grown = of.hosts.map((each) => ({ ...each, coresPerSocket: each.coresPerSocket + more }));
        expect(quantity(metric, { ...of, hosts: grown })).toBeGreaterThanOrEqual(quantity(metric, of));
      }),
    );
  });
});
