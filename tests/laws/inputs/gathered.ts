import { METRICS } from '../../../src/model/metrics/registry.ts';
import { setAt } from '../../../src/model/scenario/paths.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario/scenario.ts';

/** One offer for each metric, with the parameters of all its examples, so that each of them has something to change. */
const METERED = METRICS.map(({ id, examples }) => ({
  id: `by-${id}`,
  metric: examples.reduce<object>((params, example) => ({ ...params, ...example.params }), { id }),
  of: 'vvf',
  ...(id === 'percentage' ? { percent: '0.2' } : { price: '11' }),
}));

const HOSTS = { count: 4, sockets: 2, coresPerSocket: 16, ramGiB: 512 };
const LINUX = {
  id: 'lin',
  kind: 'linux-free',
  vms: 15,
  vcpu: 4,
  ramGiB: 24,
  diskGiB: 100,
  disposition: 'move',
};
const band = (price: string): object[] => [{ from: 1, price }];

/** A small estate in which contracts end and renew twice, on the terms of holdings, futures and editions. */
const GROWING = {
  format: 'phasein',
  version: 1,
  currency: 'USD',
  start: '2027-01',
  horizon: 14,
  clusters: [
    {
      id: 'c',
      site: 's',
      offer: 'vvf',
      vsan: { rawTiB: '40' },
      usedShare: { vcpu: '0.8', ramGiB: '0.7' },
      hosts: [{ id: 'h', ...HOSTS }],
      guests: [
        { ...LINUX, growth: '2' },
        {
          id: 'win',
          kind: 'windows-server',
          vms: 6,
          vcpu: 4,
          ramGiB: 24,
          diskGiB: 100,
          dependsOn: 'NSX',
        },
      ],
    },
    {
      id: 'd',
      site: 's',
      offer: 'std',
      hosts: [{ id: 'h', ...HOSTS }],
      guests: [{ ...LINUX, id: 'old', growth: '2' }],
    },
  ],
  offers: [
    {
      id: 'vvf',
      metric: { id: 'per-core' },
      price: { low: '150', base: '190', high: '350' },
      term: 12,
      lateFee: '0.2',
      supportLevel: 'business-hours',
    },
    {
      id: 'std',
      metric: { id: 'per-core' },
      price: '50',
      term: 6,
      supportLevel: 'community',
      supportedUntil: '2027-06',
      lastVersion: '8',
    },
    { id: 'vcf', metric: { id: 'per-core' }, price: '350', lateFee: '0.2' },
    { id: 'kvm', metric: { id: 'per-host' }, price: '900', supportLevel: 'community', replaces: 'nsx' },
  ],
  platforms: [
    { id: 'p', offer: 'kvm' },
    { id: 'q', offer: 'kvm' },
  ],
  holdings: [
    {
      id: 'h1',
      offer: 'vvf',
      quantity: 128,
      price: '150',
      start: '2026-04',
      end: '2027-04',
      next: { term: 5 },
      later: { term: 4 },
    },
  ],
  purchase: { ...HOSTS, count: undefined, price: '9000' },
  costs: [],
  futures: [
    {
      id: 'stay',
      editions: [
        {
          id: 'e',
          from: '2027-02',
          offer: 'vcf',
          clusters: ['d'],
          buy: { price: '300', term: 4, next: { term: 4 }, later: { term: 3 } },
        },
      ],
    },
    {
      id: 'move',
      releaseHosts: true,
      renewals: { h1: { next: { term: 4 }, later: { term: 3 } } },
      waves: [{ id: 'w', platform: 'p', from: '2027-04', to: '2027-10', share: '0.5' }],
      spareLinux: [
        {
          id: 's',
          site: 's',
          platform: 'p',
          count: 2,
          sockets: 2,
          coresPerSocket: 16,
          ramGiB: 512,
          free: '0.5',
          mostGuests: { most: 1, source: 'terms' },
        },
      ],
    },
  ],
};

// Windows by host or by VM, and a database whose licences reach further than its host.
const PRODUCTS = [
  { id: 'windows', kinds: ['windows-server'], modes: ['win-host', 'win-vm'], decided: 'together' },
  {
    id: 'database',
    middleware: ['oracle-database'],
    modes: ['database'],
    clusters: ['c'],
    groups: ['lin'],
    reach: 'vsphere-5.1',
  },
];
const GUEST_OFFERS = [
  { id: 'win-host', metric: { id: 'per-core', floorPerHost: 16 }, price: '30' },
  { id: 'win-vm', metric: { id: 'per-vcpu', floorPerVm: 8 }, price: '60' },
  { id: 'database', metric: { id: 'per-core' }, price: '90' },
];

function licensed(scenario: Scenario): Scenario {
  const oem = { id: 'oem', offer: 'win-host', quantity: 64, price: '30', start: '2026-01', oem: true };
  const changes: readonly (readonly [string, unknown])[] = [
    ['offers', [...GUEST_OFFERS, ...scenario.offers]],
    ['products', PRODUCTS],
    ['holdings/oem', oem],
    ['clusters/c/guests/lin/middleware', 'oracle-database'],
    ['clusters/d/guests/old/kind', 'windows-server'],
    ['futures/move/modes', { windows: 'win-host' }],
    ['clusters/c/hosts/h/kvmReady', 'no'],
    ['clusters/d/hosts/h/kvmReady', 'no'],
  ];
  return changes.reduce((now, [path, value]) => setAt(now, path, value), scenario);
}

const RULES = ['holdings/h1', 'futures/move/renewals/h1', 'futures/stay/editions/e/buy'];

/** Small scenarios that hold together what the worked cases show apart, and what only a second renewal or a decline shows. */
export function gathered(): Scenario[] {
  const growing = scenarioSchema.parse(JSON.parse(JSON.stringify(GROWING)));
  const banded = RULES.reduce(
    (scenario, rule) =>
      setAt(setAt(scenario, `${rule}/next/bands`, band('140')), `${rule}/later/bands`, band('120')),
    growing,
  );
  const shrinking = ['clusters/c/guests/lin', 'clusters/d/guests/old'].reduce(
    (scenario, group) => setAt(setAt(scenario, `${group}/growth`, '-0.9'), `${group}/retires`, '2027-09'),
    growing,
  );
  const metered = setAt(growing, 'offers', [...growing.offers, ...METERED]);
  const sizing = { vcpuPerCore: '4', utilisation: '0.8', ramRatio: '1', spare: 'n+1', storageFactor: '2' };
  return [
    growing,
    banded,
    setAt(shrinking, 'futures/stay/releaseHosts', true),
    setAt(
      metered,
      'clusters/c/addOns',
      METERED.map(({ id }) => id),
    ),
    setAt(setAt(growing, 'assumptions/sizing', sizing), 'assumptions/priceLevel', 'low'),
    licensed(growing),
  ].map((scenario) => scenarioSchema.parse(scenario));
}
