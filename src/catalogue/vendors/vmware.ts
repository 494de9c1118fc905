import type { MetricRef } from '../../model/metrics/registry.ts';
import type { DatedPrice, Entry, Source, Vendor } from '../schema.ts';

// VMware until December 2023: licences bought once, with support and subscription (SnS) beside them.

const REVIEW = '2027-11';

const microsoft = (asOf: string): Source => ({
  said: `Microsoft’s virtualization blogs, ${asOf}, quoting VMware’s list`,
  asOf,
  confidence: 'blog',
});
const NO_LIST: Source = {
  said: 'Lists of vSphere 5.1 to 7, vCenter and vSphere with Operations Management: not found',
  asOf: '2026-11-22',
  confidence: 'unknown',
};
const SNS_2011: Source = {
  said: 'Microsoft’s virtualization blogs, 2011-08: three years of SnS at 25 % of the list price a year',
  asOf: '2011-08',
  confidence: 'blog',
};
const SNS_PLANNED: Source = {
  said: 'jenwolfecreative.com, 2021-04-14: 25 % of the net licence a year; admodumcompliance.com: about one fifth',
  asOf: '2021-04-14',
  confidence: 'blog',
};

const once = (amount: string, source: Source, from?: string): DatedPrice => ({
  amount,
  per: 'once',
  ...(from === undefined ? {} : { from }),
  source,
});

type Licence = Pick<Entry, 'id' | 'name' | 'metric'> & Partial<Entry>;

/** A perpetual licence and, in the line below it, its support. */
function withSupport(licence: Licence, percentSource: Source): Entry[] {
  const support = `${licence.id}-sns`;
  return [
    {
      kind: 'hypervisor',
      licence: 'perpetual',
      currency: 'USD',
      prices: [],
      reviewBy: REVIEW,
      ...licence,
      support,
    },
    {
      id: support,
      name: `${licence.name}, support and subscription`,
      kind: 'support',
      metric: { id: 'percentage' },
      currency: 'USD',
      term: 12,
      prices: [],
      of: licence.id,
      percent: '0.25',
      percentSource,
      ...(licence.soldFrom === undefined ? {} : { soldFrom: licence.soldFrom }),
      soldUntil: '2023-12',
      notes: ['The percentage of Basic support and the fee for reinstating lapsed support were not found.'],
      reviewBy: REVIEW,
    },
  ];
}

const cap = (cores: number): MetricRef => ({ id: 'per-socket-core-cap', cores });
const kit: MetricRef = { id: 'packs', of: 'host', size: 3 };
const per4 = { soldFrom: '2009-05', soldUntil: '2011-07' };

const VSPHERE_4 = [
  {
    id: 'vmware-vi3-enterprise',
    name: 'VMware Infrastructure 3 Enterprise',
    metric: { id: 'per-socket-pair' } as const,
    prices: [once('5750', microsoft('2009-05-04'))],
    soldUntil: '2009-05',
    successor: 'vmware-vsphere-4-enterprise',
    includes: 'sold for two CPUs at a time',
  },
  {
    id: 'vmware-vsphere-4-standard',
    name: 'vSphere 4 Standard',
    metric: cap(6),
    prices: [once('795', microsoft('2009-06-29'), '2009-05')],
    ...per4,
    successor: 'vmware-vsphere-5-standard-vram1',
    notes: ['995 by August 2011; the month in which the price rose was not found.'],
  },
  {
    id: 'vmware-vsphere-4-advanced',
    name: 'vSphere 4 Advanced',
    metric: cap(12),
    prices: [once('2245', { ...microsoft('2009-06-29'), dated: '2009' }, '2009-05')],
    ...per4,
    successor: 'vmware-vsphere-5-enterprise-vram1',
    notes: ['Withdrawn with vSphere 5; owners moved to Enterprise for free.'],
  },
  {
    id: 'vmware-vsphere-4-enterprise',
    name: 'vSphere 4 Enterprise',
    metric: cap(6),
    prices: [once('2875', microsoft('2009-05-04'), '2009-05')],
    ...per4,
    successor: 'vmware-vsphere-5-enterprise-vram1',
  },
  {
    id: 'vmware-vsphere-4-enterprise-plus',
    name: 'vSphere 4 Enterprise Plus',
    metric: cap(12),
    prices: [once('3495', microsoft('2009-04-21'), '2009-05')],
    ...per4,
    successor: 'vmware-vsphere-5-enterprise-plus-vram1',
  },
  {
    id: 'vmware-vsphere-4-essentials',
    name: 'vSphere 4 Essentials kit',
    metric: kit,
    prices: [once('995', microsoft('2009-05-04'), '2009-05')],
    ...per4,
    successor: 'vmware-vsphere-5-essentials',
    includes: 'three hosts with two CPUs each',
  },
  {
    id: 'vmware-vsphere-4-essentials-plus',
    name: 'vSphere 4 Essentials Plus kit',
    metric: kit,
    prices: [once('2995', microsoft('2009-05-04'), '2009-05')],
    ...per4,
    successor: 'vmware-vsphere-5-essentials-plus',
    includes: 'three hosts with two CPUs each',
  },
];

interface Edition {
  readonly id: string;
  readonly name: string;
  readonly price: string;
  /** Entitlement to vRAM in GB as announced in July 2011, and as relaxed in August. */
  readonly vram: readonly [july: number, august: number];
}

const EDITIONS: readonly Edition[] = [
  { id: 'standard', name: 'Standard', price: '995', vram: [24, 32] },
  { id: 'enterprise', name: 'Enterprise', price: '2875', vram: [32, 64] },
  { id: 'enterprise-plus', name: 'Enterprise Plus', price: '3495', vram: [48, 96] },
];

/** vSphere 5 of one edition: three weeks under the first rule for vRAM, a year under the second. */
const vsphere5 = ({ id, name, price, vram: [july, august] }: Edition): Licence[] => [
  {
    id: `vmware-vsphere-5-${id}-vram1`,
    name: `vSphere 5 ${name} (vRAM as of July 2011)`,
    metric: { id: 'vram-v1', entitlementGiB: july },
    prices: [once(price, microsoft('2011-08-01'), '2011-07')],
    soldFrom: '2011-07',
    soldUntil: '2011-08',
    successor: `vmware-vsphere-5-${id}-vram2`,
  },
  {
    id: `vmware-vsphere-5-${id}-vram2`,
    name: `vSphere 5 ${name} (vRAM as of August 2011)`,
    metric: { id: 'vram-v2', entitlementGiB: august, capGiB: 96 },
    prices: [once(price, microsoft('2011-08-15'), '2011-08')],
    soldFrom: '2011-08',
    soldUntil: '2012-08',
    successor: `vmware-vsphere-cpu-${id}`,
  },
];

const VSPHERE_5_KITS = ['Essentials', 'Essentials Plus'].map((name) => ({
  id: `vmware-vsphere-5-${name.toLowerCase().replace(' ', '-')}`,
  name: `vSphere 5 ${name} kit`,
  metric: kit,
  soldFrom: '2011-07',
  source: {
    said: `${name} kit after 2009: price not found`,
    asOf: '2011-08',
    confidence: 'unknown' as const,
  },
}));

/** From the end of vRAM until the end of perpetual sales: per CPU, from April 2020 per CPU of up to 32 cores. */
const unlisted = (id: string, name: string, successor: string): Licence => ({
  id: `vmware-vsphere-cpu-${id}`,
  name: `vSphere 5.1 to 6.7 ${name}, per CPU`,
  metric: { id: 'per-socket' },
  soldFrom: '2012-08',
  soldUntil: '2020-04',
  successor: `vmware-vsphere-32-cores-${successor}`,
  source: NO_LIST,
});
const capped = (id: string, name: string, successor: string): Licence => ({
  id: `vmware-vsphere-32-cores-${id}`,
  name: `vSphere 7 and 8 ${name}, per CPU of up to 32 cores`,
  metric: cap(32),
  soldFrom: '2020-04',
  soldUntil: '2023-12',
  successor,
  source: NO_LIST,
});

const LATER: readonly Licence[] = [
  unlisted('standard', 'Standard', 'standard'),
  unlisted('enterprise', 'Enterprise', 'enterprise-plus'),
  unlisted('enterprise-plus', 'Enterprise Plus', 'enterprise-plus'),
  capped('standard', 'Standard', 'vmware-vvs'),
  capped('enterprise-plus', 'Enterprise Plus', 'vmware-vvf'),
  {
    id: 'vmware-vsom',
    name: 'vSphere with Operations Management',
    metric: { id: 'per-socket' },
    soldUntil: '2023-12',
    source: NO_LIST,
  },
  {
    id: 'vmware-vcenter',
    name: 'vCenter Server',
    kind: 'management',
    metric: { id: 'flat' },
    soldUntil: '2023-12',
    source: NO_LIST,
    notes: ['One instance for the estate is counted; enter what you hold where there are several.'],
  },
  {
    id: 'vmware-vsan-cpu',
    name: 'Virtual SAN, per CPU',
    kind: 'add-on',
    metric: { id: 'per-socket' },
    prices: [
      once(
        '2495',
        {
          said: 'vjourneyman.com, on the day Virtual SAN was released',
          url: 'http://vjourneyman.com/vsan-pricing-revealed-implications-explored',
          asOf: '2014-03-12',
          confidence: 'blog',
        },
        '2014-03',
      ),
    ],
    soldFrom: '2014-03',
    soldUntil: '2023-12',
    notes: ['Every host of a vSAN cluster is licensed. Later list prices were not found.'],
  },
];

const VSPHERE_PLUS: Entry = {
  id: 'vmware-vsphere-plus',
  name: 'vSphere+',
  kind: 'hypervisor',
  metric: { id: 'per-core', floorPerCpu: 16 },
  currency: 'USD',
  term: 36,
  prices: [],
  soldFrom: '2022-01',
  soldUntil: '2023-12',
  successor: 'vmware-vvf',
  source: {
    said: 'vSphere+ documentation GUID-5FE50378: per core, at least 16 per CPU, 1 or 3 years; price not found',
    asOf: '2023',
    confidence: 'vendor',
  },
  notes: ['On sale from 2022; the month was not found.'],
  reviewBy: REVIEW,
};

/** VMware, until Broadcom. */
export const vmware: Vendor = {
  name: 'VMware',
  offers: [
    ...[...VSPHERE_4, ...EDITIONS.flatMap(vsphere5)].flatMap((licence) => withSupport(licence, SNS_2011)),
    ...[...VSPHERE_5_KITS, ...LATER].flatMap((licence) => withSupport(licence, SNS_PLANNED)),
    VSPHERE_PLUS,
  ],
};
