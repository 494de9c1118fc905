import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runVmware } from './vmware.ts';
import type { Vector } from './vmware/vector.ts';

const published = JSON.parse(readFileSync(new URL('vmware.json', import.meta.url), 'utf8')) as Vector[];

const made = (metric: string, input: Vector['input'], expected: Vector['expected'], note = ''): Vector => ({
  id: 'made',
  metric,
  input,
  expected,
  note,
});

describe('published VMware examples', () => {
  test('the model reproduces every one of them', () => {
    const { passed, failed, skipped } = runVmware(published);
    expect(failed).toEqual([]);
    expect(skipped).toEqual([]);
    expect(passed).toEqual(published.map(({ id }) => id));
  });

  test.each(published)('$id fails when any expected number is one more', ({ expected, ...vector }) => {
    for (const [key, value] of Object.entries(expected)) {
      if (typeof value !== 'number') continue;
      const { passed } = runVmware([
        { ...vector, expected: { ...expected, [key]: value + (Number.isInteger(value) ? 0.4 : 1.5) } },
      ]);
      expect(passed, key).toEqual([]);
    }
  });

  test('carry a source and a date each', () => {
    expect(published.filter(({ source_url, source_date }) => !source_url || !source_date)).toEqual([]);
  });
});

describe('examples never seen before', () => {
  const judged = (...vector: Parameters<typeof made>) => runVmware([made(...vector)]);

  test.each<Parameters<typeof made>>([
    ['per-core-16min', { hosts: [{ cpusPerHost: 2, coresPerCpu: [8, 24] }] }, { licensedCores: 40 }],
    ['per-core-8min-edge', { hosts: [{ count: 2, sockets: 1, coresPerSocket: 4 }] }, { licensedCores: 16 }],
    [
      'per-core-16min',
      { hosts: [{ count: 3, cpusPerHost: 2, physicalCoresPerCpu: 24, coresPerCpu: 12 }, { witness: true }] },
      { licensedCores: 144 },
    ],
    [
      'per-core-16min',
      { hosts: [{ role: 'vSAN witness', cpusPerHost: 1, coresPerCpu: 4 }] },
      { licensedCores: 0 },
    ],
    [
      'vsan-tib-vcf',
      {
        clusters: [{ hosts: [{ count: 2, cpusPerHost: 1, coresPerCpu: 20 }], rawTiB: 50.2 }, { rawTiB: 0.5 }],
      },
      { entitledTiB: 56, rawTiBRoundedUp: 52, addOnTiB: 0, surplusTiB: 4, rawTiBPerCluster: 50.2 },
    ],
    [
      'vsan-tib-vvf-100gib',
      { clusters: [{ hosts: 4, cpusPerHost: 2, coresPerCpu: 32, rawTiB: 25 }] },
      { addOnTiB: 0, entitledTiB: 25 },
    ],
    ['vsan-tib-vvf-025', { purchasedCores: 200, clusters: [{ rawTiB: 60.1 }] }, { addOnTiB: 11 }],
    ['per-socket', { hosts: [{ count: 2, cpus: 2 }], usdPerCpu: 995, snsPctPerYear: 25 }, { totalUsd: 6965 }],
    [
      'per-core-16min+min-order',
      { hosts: [{ cpusPerHost: 1, coresPerCpu: 8 }], minOrderCores: 72, usdPerCoreYear: 190, years: 3 },
      { orderedCores: 72, annualUsd: 13680, totalUsd: 41040 },
    ],
    [
      'vram-v1',
      { edition: 'Standard', vms: [{ count: 9, configuredGB: 100, poweredOn: false }] },
      { usedGB: 0 },
    ],
    ['vram-v1', { poolGB: 512, vms: [{ configuredGB: 600 }] }, { usedGB: 600, compliant: false }],
    ['vram-v2', { poolGB: 512, vms: [{ configuredGB: 600 }] }, { usedGB: 96, compliant: true }],
    ['vram-v2', { entitlementGB: 50, hosts: [{ cpusPerHost: 1 }], requiredVramGB: 101 }, { cpuLicenses: 3 }],
    [
      'penalty',
      { penaltyPerDayEur: 250000, maxEur: 25000000, days: 120 },
      { penaltyEur: 25000000, daysToMax: 100 },
    ],
    [
      'late-renewal',
      { firstYearSubscription: 100, penaltyRate: 0.2, renewedOnTime: true },
      { firstYearTotal: 100 },
    ],
    ['renewal-uplift', { upliftPct: 1050 }, { multiplier: 11.5 }],
    ['renewal-uplift', { oldAnnualUsd: 100, factor: 12 }, { newAnnualUsd: 1200 }],
    ['promotion', { usdPerCpu: 3495, discountPct: 40 }, { priceUsd: 2097 }],
  ])('%s %j gives %j', (metric, input, expected) => {
    expect(judged(metric, input, expected)).toEqual({ passed: ['made'], failed: [], skipped: [] });
  });

  test('differ with the figure that was found', () => {
    const { failed } = judged(
      'per-core-16min',
      { hosts: [{ cpusPerHost: 1, coresPerCpu: 8 }] },
      { licensedCores: 8 },
    );
    expect(failed).toEqual([{ id: 'made', difference: 'licensedCores: expected 8, found 16' }]);
  });

  test('differ where the input does not lead to what is expected', () => {
    expect(judged('price', {}, { annualUsd: 5 }).failed).toEqual([
      { id: 'made', difference: 'annualUsd: expected 5, found nothing' },
    ]);
  });

  test('are skipped when their own note says that the source errs, and only when they differ', () => {
    const input = { hosts: [{ count: 10, cpusPerHost: 2, coresPerCpu: 8 }] };
    const note = 'The page is wrong: it forgets the floor.';
    expect(judged('per-core-16min', input, { licensedCores: 160 }, note).skipped).toEqual([
      { id: 'made', reason: 'the vector says that its source errs (licensedCores: expected 160, found 320)' },
    ]);
    expect(judged('per-core-16min', input, { licensedCores: 320 }, note).passed).toEqual(['made']);
  });

  test('are skipped by a metric or a figure that nothing here knows', () => {
    expect(judged('per-parrot', {}, { cpuLicenses: 1 }).skipped).toEqual([
      { id: 'made', reason: 'no rule for the metric per-parrot' },
    ]);
    const hosts = { hosts: [{ cpusPerHost: 1, coresPerCpu: 8 }] };
    expect(judged('per-core-16min', hosts, { parrots: 3, licensedCores: 16 }).skipped).toEqual([
      { id: 'made', reason: 'no figure of the name parrots' },
    ]);
    expect(judged('price', {}, {}).skipped).toEqual([
      { id: 'made', reason: 'no figure of the name (none expected)' },
    ]);
  });

  test('must be a list of vectors', () => {
    expect(() => runVmware({ nothing: true })).toThrow();
  });
});
