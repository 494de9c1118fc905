import { describe, expect, test } from 'vitest';
import type { Driver, MetricUnit } from './metric.ts';
import {
  countMetric,
  driverOf,
  guestUnits,
  isPlaced,
  METRICS,
  metricById,
  type MetricId,
  type MetricRef,
  metricSchema,
  perHostCount,
} from './registry.ts';

const everyExample = METRICS.flatMap((metric) =>
  metric.examples.map((example) => ({
    ...example,
    id: metric.id,
    metric: { id: metric.id, ...example.params },
  })),
);

describe('the examples of every metric', () => {
  test.each(everyExample)('$id: $source', ({ metric, input, quantity }) => {
    const { steps, ...count } = countMetric(metricSchema.parse(metric), input);
    expect(count).toEqual({ quantity });
    expect(steps.at(-1)?.result).toBe(quantity);
  });

  test.each(METRICS)('$id has a source, a formula and an example', ({ source, formula, examples }) => {
    expect([source, formula, examples.length > 0]).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
      true,
    ]);
  });
});

describe('the reference to a metric', () => {
  test.each<[string, unknown]>([
    ['an unknown id', { id: 'per-parrot' }],
    ['no id', { floorPerCpu: 16 }],
    ['a parameter of another metric', { id: 'per-host', floorPerCpu: 16 }],
    ['a parameter that is missing', { id: 'per-socket-core-cap' }],
    ['a negative floor', { id: 'per-core', floorPerCpu: -1 }],
    ['half a floor per host', { id: 'per-core', floorPerHost: 0.5 }],
    ['no cores under a cap', { id: 'per-socket-core-cap', cores: 0 }],
    ['no cores in a pair', { id: 'per-socket-pair', coresPerPair: 0 }],
    ['packs of nothing', { id: 'packs', of: 'vm', size: 0 }],
    ['packs of something else', { id: 'packs', of: 'parrot', size: 2 }],
    ['an unknown scope', { id: 'per-vm-pair', rounding: 'enterprise' }],
    ['no entitlement', { id: 'vram-v1', entitlementGiB: 0 }],
    ['a cap of nothing', { id: 'vram-v2', entitlementGiB: 96, capGiB: 0 }],
    ['a negative entitlement', { id: 'tib-beyond-entitlement', tibPerCore: -1 }],
    ['no memory per VM', { id: 'per-vm', ramGiBPerVm: 0 }],
    ['sets of no VMs', { id: 'per-core-stacked', vmsPerSet: 0 }],
    ['licences of no VMs', { id: 'per-socket-pair-stacked', vmsPerLicence: 0 }],
    ['a factor of nothing', { id: 'per-core-factor', factor: 0 }],
    ['no points', { id: 'per-core-points', pointsPerCore: 0 }],
    ['a negative floor per VM', { id: 'per-vcpu', floorPerVm: -1 }],
    ['packs of no virtual cores', { id: 'per-vcpu', coresPerLicence: 0 }],
    ['packs of no cores', { id: 'per-core-stacked', coresPerLicence: 0 }],
    ['an unknown peak', { id: 'per-core-stacked', peak: 'always' }],
    ['an unknown way of stacking', { id: 'per-socket-pair-stacked', stacking: 'twice' }],
    ['no memory under a licence', { id: 'per-socket-pair', ramGiBPerLicence: 0 }],
    ['no memory under a pair of VMs', { id: 'per-vm-pair', ramGiBPerLicence: 0 }],
    ['no VMs in a licence', { id: 'per-host-stacked', vmsPerLicence: 0 }],
    ['no virtual cores in a licence', { id: 'per-host-stacked', vcpuPerLicence: 0 }],
    ['an unknown bound', { id: 'per-host-stacked', most: 'hosts' }],
    ['no pinned cores', { id: 'per-core-factor', factor: 0.5, pinnedCores: 0 }],
    ['no users per processor', { id: 'named-users', factor: 0.5, usersPerProcessor: 0 }],
    ['half a user', { id: 'named-users', factor: 0.5, usersPerProcessor: 25, users: 0.5 }],
    ['half a number', { id: 'flat', quantity: 0.5 }],
  ])('refuses %s', (_, metric) => {
    expect(metricSchema.safeParse(metric).success).toBe(false);
  });

  test.each<MetricRef>([
    { id: 'per-core' },
    { id: 'per-core', floorPerCpu: 0, floorPerHost: 16 },
    { id: 'per-socket-core-cap', cores: 1 },
    { id: 'per-socket-pair', coresPerPair: 1 },
    { id: 'packs', of: 'core', size: 1, floorPerCpu: 0, floorPerHost: 0, poweredOnOnly: true },
    { id: 'per-vm-pair', rounding: 'host', poweredOnOnly: true, ramGiBPerVm: 3072 },
    { id: 'tib-beyond-entitlement', tibPerCore: 0, wholeCluster: false },
    { id: 'per-core-stacked', vmsPerSet: 1 },
    { id: 'per-socket-pair-stacked', vmsPerLicence: 1 },
    { id: 'per-core-points', pointsPerCore: 1, subCapacity: true },
    { id: 'per-vcpu', floorPerVm: 0, poweredOnOnly: false, coresPerLicence: 1 },
    { id: 'per-host-stacked', vmsPerLicence: 1, vcpuPerLicence: 1, least: 'sockets', most: 'cores' },
    { id: 'named-users', factor: 0.25, usersPerProcessor: 1, users: 0, pinnedCores: 1 },
    { id: 'flat', quantity: 0 },
  ])('takes %j as it is', (metric) => {
    expect(metricSchema.parse(metric)).toEqual(metric);
  });

  test('names every metric once', () => {
    const ids = METRICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => metricById(id).id)).toEqual(ids);
  });

  test('to a metric that does not exist is our own mistake', () => {
    expect(() => metricById('per-parrot' as MetricId)).toThrow('no metric of id per-parrot');
  });
});

describe('licences of one host', () => {
  test('exist where the whole is the sum over the hosts', () => {
    const host = { sockets: 2, coresPerSocket: 12 };
    expect(perHostCount({ id: 'per-core', floorPerCpu: 16 }, host)).toBe(32);
    expect(perHostCount({ id: 'free' }, host)).toBe(0);
    expect(perHostCount({ id: 'per-core-pair' }, host)).toBeUndefined();
  });

  test('are what the count makes of a single host', () => {
    const host = { sockets: 3, coresPerSocket: 7 };
    for (const { metric, input } of everyExample.map((each) => ({
      ...each,
      metric: metricSchema.parse(each.metric),
    }))) {
      const one = perHostCount(metric, host);
      if (one === undefined) continue;
      expect(countMetric(metric, { ...input, hosts: [{ ...host, count: 1 }] }).quantity).toBe(one);
    }
  });
});

describe('what drives a count', () => {
  test.each<[MetricRef, string]>([
    [{ id: 'per-core' }, 'hosts'],
    [{ id: 'per-vm' }, 'guests'],
    [{ id: 'packs', of: 'vm', size: 10 }, 'guests'],
    [{ id: 'packs', of: 'core', size: 2 }, 'hosts'],
    [{ id: 'per-core-points', pointsPerCore: 70 }, 'hosts'],
    [{ id: 'per-core-points', pointsPerCore: 70, subCapacity: true }, 'guests'],
    [{ id: 'tib-beyond-entitlement', tibPerCore: 1 }, 'storage'],
    [{ id: 'percentage' }, 'licence'],
    [{ id: 'free' }, 'none'],
  ])('of %j is %s', (metric, driver) => {
    expect(driverOf(metric)).toBe(driver);
  });

  const drivers: Record<MetricId, Driver> = {
    'per-core': 'hosts',
    'per-socket': 'hosts',
    'per-socket-core-cap': 'hosts',
    'per-socket-pair': 'hosts',
    'per-core-pair': 'hosts',
    'per-host': 'hosts',
    'per-vm': 'guests',
    'per-vm-pair': 'guests',
    'per-vcpu': 'guests',
    'per-core-stacked': 'hosts',
    'per-socket-pair-stacked': 'hosts',
    'per-host-stacked': 'hosts',
    'named-users': 'hosts',
    'per-core-factor': 'hosts',
    'per-core-points': 'hosts',
    packs: 'hosts',
    'vram-v1': 'guests',
    'vram-v2': 'guests',
    'tib-beyond-entitlement': 'storage',
    percentage: 'licence',
    flat: 'hosts',
    free: 'none',
  };
  const units: Record<MetricId, MetricUnit> = {
    'per-core': 'core',
    'per-socket': 'socket',
    'per-socket-core-cap': 'socket',
    'per-socket-pair': 'socket-pair',
    'per-core-pair': 'core-pair',
    'per-host': 'host',
    'per-vm': 'vm',
    'per-vm-pair': 'vm-pair',
    'per-vcpu': 'core',
    'per-core-stacked': 'core',
    'per-socket-pair-stacked': 'socket-pair',
    'per-host-stacked': 'licence',
    'named-users': 'user',
    'per-core-factor': 'core',
    'per-core-points': 'point',
    packs: 'pack',
    'vram-v1': 'socket',
    'vram-v2': 'socket',
    'tib-beyond-entitlement': 'TiB',
    percentage: 'licence',
    flat: 'licence',
    free: 'licence',
  };

  test.each(METRICS)('$id, and what one licence of it stands for', ({ id, driver, unit }) => {
    expect({ driver, unit }).toEqual({ driver: drivers[id], unit: units[id] });
  });
});

describe('what VMs take before anything is rounded', () => {
  const guests = [
    { vms: 5, vcpu: 2, ramGiB: 20 },
    { vms: 2.5, vcpu: 8, poweredOn: false },
  ];
  test.each<[MetricRef, number | undefined]>([
    [{ id: 'per-vm' }, 7.5],
    [{ id: 'per-vm', poweredOnOnly: true, ramGiBPerVm: 8 }, 15],
    [{ id: 'per-vm-pair' }, 3.75],
    [{ id: 'per-vm-pair', rounding: 'all', poweredOnOnly: true }, 2.5],
    [{ id: 'per-vm-pair', rounding: 'cluster' }, undefined],
    [{ id: 'per-vcpu', floorPerVm: 4 }, 40],
    [{ id: 'per-vcpu', poweredOnOnly: true }, 10],
    [{ id: 'per-vcpu', floorPerVm: 4, coresPerLicence: 16 }, 2.5],
    [{ id: 'per-vm-pair', ramGiBPerLicence: 8 }, (5 * 5 + 2.5) / 2],
    [{ id: 'packs', of: 'vm', size: 3 }, 2.5],
    [{ id: 'packs', of: 'vm', size: 4, poweredOnOnly: true }, 1.25],
    [{ id: 'packs', of: 'host', size: 3 }, undefined],
    [{ id: 'vram-v2', entitlementGiB: 96 }, undefined],
  ])('%o: %s', (metric, units) => {
    expect(guestUnits(metric, guests)).toBe(units);
  });
});

describe('whether it matters which hosts and VMs stand together', () => {
  test.each<[MetricRef, boolean]>([
    [{ id: 'per-core' }, false],
    [{ id: 'per-core-pair' }, true],
    [{ id: 'per-core-stacked' }, true],
    [{ id: 'per-socket-pair-stacked' }, true],
    [{ id: 'per-host-stacked' }, true],
    [{ id: 'tib-beyond-entitlement', tibPerCore: 1 }, true],
    [{ id: 'per-vm-pair' }, false],
    [{ id: 'per-vm-pair', rounding: 'all' }, false],
    [{ id: 'per-vm-pair', rounding: 'cluster' }, true],
    [{ id: 'per-vm-pair', rounding: 'host' }, true],
  ])('to %o: %s', (metric, placed) => {
    expect(isPlaced(metric)).toBe(placed);
  });
});
