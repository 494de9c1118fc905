import fc from 'fast-check';
import type { Scenario } from '../../src/model/scenario/scenario.ts';

type Build<T> = fc.Arbitrary<T>;

const maybe = <T>(of: Build<T>): Build<T | undefined> => fc.option(of, { nil: undefined, freq: 2 });
const ids = (prefix: string): Build<string> => fc.constantFrom(`${prefix}1`, `${prefix}2`, `${prefix}3`);
const month = fc.constantFrom(
  '1990-01',
  '2026-06',
  '2027-01',
  '2027-02',
  '2027-07',
  '2028-01',
  '2029-06',
  '2040-12',
  '2099-12',
);
const amount = fc.constantFrom('0', '0.0000000001', '1', '12.5', '370', '99999', '9999999999999.9999999999');
const share = fc.constantFrom('0', '0.3333333333', '0.5', '1', '1.0');
const rate = fc.constantFrom('-0.9999999999', '-0.5', '0', '0.1', '1', '999');
const count = fc.constantFrom(0, 1, 2, 3, 40, 1000, 10_000_000);
const size = fc.constantFrom(0, 0.5, 4, 64, 10_000);
const billing = fc.constantFrom('yearly' as const, 'prepaid' as const, 'monthly' as const);

/** Leaves out what is undefined, as a saved file would. */
const record = <T extends object>(fields: { [K in keyof T]: Build<T[K]> }): Build<T> =>
  fc
    .record(fields)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T);

const scope = {
  clusters: maybe(fc.uniqueArray(ids('c'), { maxLength: 2 })),
  kinds: maybe(fc.constantFrom(['rhel'], ['appliance', 'unknown'], [])),
  groups: maybe(fc.uniqueArray(ids('g'), { maxLength: 2 })),
};

const hosts = record({
  id: ids('h'),
  count,
  sockets: fc.constantFrom(1, 2, 64),
  coresPerSocket: fc.constantFrom(1, 7, 16, 1024),
  ramGiB: maybe(size),
  kvmReady: maybe(fc.constantFrom('yes', 'no', 'unknown')),
  endOfLife: maybe(month),
});

const guests = record({
  id: ids('g'),
  kind: fc.constantFrom('rhel', 'windows-server', 'appliance', 'unknown'),
  vms: count,
  vcpu: maybe(size),
  ramGiB: maybe(size),
  diskGiB: maybe(size),
  poweredOn: maybe(fc.boolean()),
  growth: maybe(rate),
  disposition: maybe(fc.constantFrom('move', 'stay', 'ask')),
  retires: maybe(month),
});

const clusters = record({
  id: ids('c'),
  site: maybe(fc.constantFrom('', 'hq', 'far/away')),
  offer: ids('o'),
  vsan: maybe(record({ rawTiB: amount, offer: maybe(ids('o')) })),
  addOns: maybe(fc.uniqueArray(ids('o'), { maxLength: 1 })),
  usedShare: maybe(fc.oneof(amount, record({ vcpu: maybe(amount), ramGiB: maybe(amount) }))),
  hosts: fc.uniqueArray(hosts, { selector: (group) => (group as { id: string }).id, maxLength: 3 }),
  guests: fc.uniqueArray(guests, { selector: (group) => (group as { id: string }).id, maxLength: 3 }),
  follows: maybe(ids('c')),
});

const platforms = record({
  id: ids('p'),
  offer: ids('o'),
  density: maybe(fc.constantFrom('0.0000000001', '0.5', '1', '999')),
  minHosts: maybe(fc.constantFrom(0, 1, 3, 1000)),
  limits: maybe(
    fc.array(
      record({
        id: ids('l'),
        kind: fc.constantFrom('host-cores', 'host-ram', 'guest-vcpu', 'guest-ram', 'cluster-hosts'),
        most: fc.constantFrom(1, 1.5, 3, 64, 1e300),
        from: maybe(month),
        until: maybe(month),
        source: fc.constant('made'),
      }),
      { maxLength: 4 },
    ),
  ),
});

const futures = record({
  id: ids('f'),
  waves: maybe(
    fc.array(
      record({
        id: ids('w'),
        platform: ids('p'),
        from: month,
        to: month,
        share: maybe(share),
        shape: maybe(fc.constantFrom('linear', 's-curve', 'front-loaded', 'back-loaded')),
        ...scope,
      }),
      { maxLength: 3 },
    ),
  ),
  divert: maybe(record({ from: month, platform: ids('p'), share: maybe(share), ...scope })),
  overlap: maybe(fc.constantFrom(0, 1, 7, 1200)),
  editions: maybe(
    fc.array(record({ id: ids('e'), from: month, offer: ids('o'), clusters: scope.clusters }), {
      maxLength: 2,
    }),
  ),
  spareLinux: maybe(
    fc.array(
      record({
        id: ids('s'),
        site: maybe(fc.constantFrom('hq', 'nowhere')),
        platform: ids('p'),
        count,
        sockets: fc.constantFrom(1, 64),
        coresPerSocket: fc.constantFrom(1, 1024),
        ramGiB: maybe(size),
        free: share,
        mostGuests: maybe(record({ most: count, source: fc.constant('made') })),
      }),
      { maxLength: 2 },
    ),
  ),
  releaseHosts: maybe(fc.boolean()),
  capacity: maybe(
    record({ vmsPerMonth: maybe(amount), engineers: maybe(amount), vmsPerEngineerMonth: maybe(amount) }),
  ),
});

const offers = record({
  id: ids('o'),
  metric: fc.constantFrom({ id: 'per-core', floorPerCpu: 16 }, { id: 'per-socket' }, { id: 'per-host' }),
  // Larger prices would leave what 2^53 minor units can say; here the hosts are absurd.
  price: maybe(fc.constantFrom('0', '0.01')),
  term: maybe(fc.constantFrom(1, 12, 120)),
  billing: maybe(billing),
});

const holdings = record({
  id: ids('k'),
  offer: ids('o'),
  quantity: fc.constantFrom(0, 1, 320),
  price: maybe(fc.constantFrom('0', '0.02')),
  start: month,
  end: maybe(month),
  billing: maybe(billing),
});

const byId = <T extends object>(things: Build<T>, maxLength: number, minLength = 0): Build<T[]> =>
  fc.uniqueArray(things, { selector: (thing) => (thing as { id?: string }).id, minLength, maxLength });

/** Scenarios that the schema takes and hardly anybody means: no hosts, no VMs, no purchase, backward waves, absurd sizes. */
export const nastyScenario: Build<unknown> = record({
  format: fc.constant('phasein'),
  version: fc.constant(1),
  currency: fc.constantFrom('USD', 'JPY'),
  start: fc.constantFrom('2027-01', '2099-12', '1990-01'),
  horizon: maybe(fc.constantFrom(1, 2, 14, 36)),
  clusters: byId(clusters, 3),
  offers: byId(offers, 3),
  platforms: byId(platforms, 3),
  holdings: byId(holdings, 2),
  purchase: maybe(
    record({
      sockets: fc.constantFrom(1, 64),
      coresPerSocket: fc.constantFrom(1, 1024),
      ramGiB: maybe(size),
      price: maybe(fc.constantFrom('0', '12000.01')),
      life: maybe(fc.constantFrom(1, 60)),
    }),
  ),
  costs: fc.constant([]),
  assumptions: maybe(
    record({
      rebuild: maybe(fc.constantFrom(0, 1, 1200)),
      sizing: maybe(
        record({
          vcpuPerCore: fc.constantFrom('0', '0.0000000001', '4'),
          utilisation: fc.constantFrom('0', '0.8'),
          ramRatio: fc.constantFrom('0', '1'),
          spare: fc.constantFrom('n+1', 'n+2', 'tenth'),
          storageFactor: maybe(amount),
        }),
      ),
    }),
  ),
  futures: byId(futures, 3, 1),
} as { [K in keyof Scenario]: Build<Scenario[K]> });
