import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GuestVector } from './guests/reading.ts';
import { readingOf, runGuests } from './guests.ts';

const published = JSON.parse(readFileSync(new URL('guests.json', import.meta.url), 'utf8')) as GuestVector[];

/** What no quantity of the model answers, by what it is about. */
const SKIPPED = {
  'mig-02': 'minutes of copying',
  'mig-05': 'one round of checks',
  'mig-07': 'one round of checks',
  'mig-09': 'minutes of copying',
  'mig-11': 'minutes of copying',
  'mig-12': 'minutes of copying',
  'cap-07': 'slots of admission control',
  'ops-02': 'by steps of servers',
  'fin-04': 'dated by the day',
  'fin-06': 'dated by the day',
  'fin-08': 'tax depreciation',
  'fin-09': 'moments of a distribution',
};

type Expected = GuestVector['expected'];

/** The same with one number of the expected figure more than the source says. */
function oneMore(expected: Expected, key: string): Expected {
  const value = expected[key];
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[];
    return { ...expected, [key]: [typeof first === 'number' ? first + 1 : 'another', ...others] };
  }
  return { ...expected, [key]: typeof value === 'number' ? value + 1 : 'another' };
}

describe('published examples about guests', () => {
  const { passed, failed, skipped } = runGuests(published);

  test('the model reproduces every one that it has a quantity for', () => {
    expect(failed).toEqual([]);
    expect(passed).toEqual(published.map(({ id }) => id).filter((id) => !(id in SKIPPED)));
    expect(passed).toHaveLength(52);
  });

  test('the others are skipped with the reason', () => {
    expect(Object.fromEntries(skipped.map(({ id, reason }) => [id, reason]))).toEqual(
      Object.fromEntries(Object.entries(SKIPPED).map(([id, part]) => [id, expect.stringContaining(part)])),
    );
  });

  test.each(published.filter(({ id }) => !(id in SKIPPED)))(
    '$id fails when any expected figure is another',
    ({ expected, ...vector }) => {
      for (const key of Object.keys(expected))
        expect([key, runGuests([{ ...vector, expected: oneMore(expected, key) }]).passed]).toEqual([key, []]);
    },
  );

  test('carry a source and a date each', () => {
    expect(published.filter((vector) => !vector['source_url'] || !vector['source_date'])).toEqual([]);
  });
});

describe('examples never seen before', () => {
  const judged = (product: string, input: GuestVector['input'], expected: Expected) =>
    runGuests([{ id: 'made', product, input, expected }]);

  test.each<[string, GuestVector['input'], Expected]>([
    [
      'Windows Server core count, one set',
      { hosts: [{ sockets: 2, coresPerSocket: 10 }], sets: 1 },
      { coreLicenses: 20 },
    ],
    ['Windows Server 2016+ by virtual machine', { vms: [{ vcpus: 2 }, { vcpus: 12 }] }, { coreLicenses: 20 }],
    ['Windows Server by-VM licensing', { vmVcpus: [4, 8, 16] }, { coreLicenses: 32 }],
    ['Windows Server by-VM licensing', { vcpus: [2, 4, 10] }, { coreLicenses: 26 }],
    [
      'Windows Server Standard in a cluster with live migration',
      {
        hosts: [
          { sockets: 2, coresPerSocket: 8 },
          { sockets: 2, coresPerSocket: 8 },
        ],
        windowsVms: 8,
      },
      { standardCoreLicenses: 128, datacenterCoreLicenses: 32 },
    ],
    [
      'Windows Server cluster, worst day',
      { hosts: 2, sockets: 2, coresPerSocket: 8, totalVms: 8 },
      { perHost: 64, cluster: 128 },
    ],
    [
      'Windows Server 2-core packs',
      { hosts: [{ sockets: 2, coresPerSocket: 10 }], packSize: 2 },
      { packs: 10, coreLicenses: 20 },
    ],
    [
      'Windows Server 2012 Standard/Datacenter break-even',
      { standardPer16: 882, datacenterPer16: 4809 },
      { firstVmCountWhereDatacenterCheaper: 11, ratio: 5.4524 },
    ],
    [
      'SQL Server Enterprise by host',
      {
        hosts: [
          { processors: 2, coresPerProcessor: 8 },
          { processors: 2, coresPerProcessor: 2 },
        ],
        pricePerCore: 5000,
      },
      { coreLicenses: 24, cost: 120000 },
    ],
    [
      'SQL Server Enterprise by host',
      { hostCores: [16, 16], pricePerCore: 5000 },
      { coreLicenses: 32, cost: 160000 },
    ],
    ['SQL Server Standard core list', { cores: 8, pricePer2CorePack: 3945 }, { packs: 4, licence: 15780 }],
    ['Red Hat core-based', { hosts: [{ cores: 16, vmCores: [4, 4, 12] }] }, { cores: 16 }],
    ['Red Hat Enterprise Linux socket-pair / VM-pair', { sku: 'server', rhelVms: 1 }, { subscriptions: 0.5 }],
    [
      'SLES Physical + Unlimited Virtual',
      { sku: 'unlimitedVirtual', hosts: 3, socketsPerHost: 2, vms: 90 },
      { subscriptions: 3 },
    ],
    [
      'Oracle DB EE on Oracle Linux KVM, hard partitioning',
      { pinnedCores: 4, coreFactor: 0.5, pricePerProcessor: 47500, supportRate: 0.22 },
      { processors: 2, licence: 95000, supportPerYear: 20900 },
    ],
    ['Oracle DB in authorised cloud', { vcpus: 8, hyperthreading: true }, { processors: 4 }],
    ['Oracle core factor', { sockets: 2, coresPerSocket: 16, coreFactor: 0.5 }, { processors: 16 }],
    ['IBM PVU sub-capacity cap', { hostCores: 8, vmVcpus: 12, pvuPerCore: 70 }, { subCapacityPvu: 560 }],
    [
      'Excel NPV, cost outside the list',
      { rate: 0.08, initial: -40000, values: [8000, 9200, 10000, 12000, 14500] },
      { npv: 1922.06 },
    ],
    ['Oracle DB SE2', { occupiedSockets: 2 }, { licenses: 2 }],
    ['vCPU overcommit', { cores: 64, ratio: 4 }, { vcpus: 256 }],
    [
      'SQL Server Enterprise without SA, by host',
      { hostCores: 16, vms: 20, sa: false },
      { coreLicenses: 20 },
    ],
    ['Canonical Ceph support', { capacityTB: 4000, tier: 'weekday' }, { annual: 32710 }],
    ['RHEL Server', { sku: 'server', hosts: [{ rhelVms: 3 }, { rhelVms: 3 }] }, { subscriptions: 4 }],
    [
      'Oracle Linux Premier',
      { hosts: [{ sockets: 4, guests: 3 }] },
      { tiers: ['Premier Plus'], premierPlus: 2 },
    ],
  ])('%s %j gives %j', (product, input, expected) => {
    expect(judged(product, input, expected)).toEqual({ passed: ['made'], failed: [], skipped: [] });
  });

  test('differ with the figure that was found', () => {
    const { failed } = judged(
      'Windows Server 2012',
      { processors: 4, windowsVms: 2 },
      { standardLicenses: 1 },
    );
    expect(failed).toEqual([{ id: 'made', difference: 'standardLicenses: expected 1, found 2' }]);
  });

  test.each<[string, GuestVector['input'], Expected]>([
    ['Parrots by the perch', { perches: 3 }, { parrots: 3 }],
    ['Windows Server', { parrots: 3 }, { parrots: 3 }],
    ['Windows Server 2012', { processors: 4 }, {}],
  ])('are skipped where nothing here knows the product, the input or the figure: %s', (...vector) => {
    const { passed, failed, skipped } = judged(...vector);
    expect([passed, failed, skipped.map(({ reason }) => reason.slice(0, 26))]).toEqual([
      [],
      [],
      ['no figure of the model for'],
    ]);
  });

  test('never look at their id', () => {
    const renamed = published.map((vector) => ({ ...vector, id: `other-${vector.id}` }));
    expect(runGuests(renamed).passed).toHaveLength(52);
    expect(
      readingOf({ id: 'ws-core-01', product: 'Parrots', input: {}, expected: {} }).figures,
    ).toBeUndefined();
  });

  test('are skipped where their numbers make no scenario', () => {
    const input = { hosts: 2.5, vms: 10, pricePerServer: -500 };
    expect(judged('Ubuntu Pro by physical host', input, { annual: 1 }).skipped).toHaveLength(1);
  });

  test('must be a list of vectors', () => {
    expect(() => runGuests({ nothing: true })).toThrow();
  });
});
