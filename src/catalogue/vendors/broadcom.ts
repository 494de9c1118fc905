import type { MetricRef } from '../../model/metrics/registry.ts';
import type { DatedPrice, Entry, Source, Vendor } from '../schema.ts';
import { VMWARE_ADD_ONS } from './vmwareAddOns.ts';

// VMware by Broadcom: subscriptions per core since December 2023.

const REVIEW = '2027-02';
const CORES: MetricRef = { id: 'per-core', floorPerCpu: 16 };
const LATE = '0.2';

const veeam: Source = { said: 'community.veeam.com', asOf: '2024-01', confidence: 'reseller' };
const comparison: Source = {
  said: 'redresscompliance, VCF vs VVF licensing comparison 2026, indicative',
  asOf: '2026',
  confidence: 'reseller',
};
const guide: Source = {
  said: 'redresscompliance, VVF licensing guide 2026',
  url: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
  asOf: '2026',
  dated: '2025 to 2026',
  confidence: 'reseller',
};
const madeSimple: Source = {
  said: 'vmwaremadesimple.com, citing a forum thread of March 2025: about 190',
  url: 'https://vmwaremadesimple.com/articles/vsphere-foundation-vs-vcf-comparison.html',
  asOf: '2026-03-30',
  confidence: 'blog',
};
const survey: Source = {
  said: 'A public file on GitHub whose repository is not recorded',
  asOf: '2026-07',
  confidence: 'secondary',
};
const estimator: Source = {
  said: 'Cost estimator of kubev2v/migration-planner-ui, led by Red Hat',
  url: 'https://github.com/kubev2v/migration-planner-ui',
  asOf: '2026',
  confidence: 'low',
};
const advisers: Source = {
  said: 'Advisory sites of 2025 and 2026, which contradict each other',
  asOf: '2026',
  confidence: 'reseller',
};
const emea: Source = {
  said: 'Le Monde Informatique and Informatique News, quoting The Register',
  asOf: '2025-12-18',
  confidence: 'press',
};
const china: Source = { said: 'ZStack blog', asOf: '2025-12', confidence: 'blog' };

const minimum: Entry['minimum'] = {
  rule: '72 cores per order and product line, instead of 16, from 2025-04-10; other sources say that it was withdrawn, in EMEA or everywhere: ask in writing, and set the least order yourself where it binds you',
  quantity: 72,
  source: { said: 'itdaily.fr, quoting The Register and Arrow', asOf: '2025-03', confidence: 'press' },
};

const a = (term: number, amount: DatedPrice['amount'], source: Source): DatedPrice => ({
  amount,
  per: 'year',
  term,
  source,
});

const subscription = { currency: 'USD', billing: 'yearly', reviewBy: REVIEW } as const;

/** VMware by Broadcom. */
export const broadcom: Vendor = {
  name: 'Broadcom',
  offers: [
    {
      ...subscription,
      id: 'vmware-vcf',
      name: 'VMware Cloud Foundation (VCF)',
      kind: 'hypervisor',
      metric: CORES,
      term: 36,
      prices: [
        {
          ...a(36, '350', veeam),
          until: '2026-01',
          note: 'The source names no term; 350 was the price of three years later.',
        },
        {
          ...a(36, { low: '350', base: '350', high: '400' }, comparison),
          others: [
            { ...survey, amount: '350' },
            { ...estimator, amount: '400' },
          ],
        },
        a(12, '395', comparison),
        a(60, '315', comparison),
      ],
      soldFrom: '2023-12',
      lateFee: LATE,
      minimum,
      includes: 'vSphere, NSX, operations and 1 TiB of vSAN per core',
      notes: [
        'Realised enterprise prices of 185 to 275 are reported for 2024 to 2026; enter yours as a quote.',
        'A list price of 700 before December 2023 is an inference from “halved” and is not offered.',
      ],
    },
    {
      ...subscription,
      id: 'vmware-vvf',
      name: 'VMware vSphere Foundation (VVF)',
      kind: 'hypervisor',
      metric: CORES,
      term: 36,
      prices: [
        { ...a(36, '135', veeam), until: '2026-01' },
        {
          ...a(36, { low: '135', base: '135', high: '150' }, comparison),
          others: [{ ...survey, said: `${survey.said}; a reseller on Reddit, 2025-08`, amount: '150' }],
        },
        {
          ...a(12, { low: '150', base: '190', high: '190' }, madeSimple),
          from: '2025-03',
          others: [
            { ...survey, amount: '190' },
            { ...comparison, amount: '150' },
          ],
        },
        a(60, '120', comparison),
      ],
      soldFrom: '2023-12',
      lateFee: LATE,
      minimum,
      regions: [
        { where: 'some countries of EMEA outside the EEA', sold: false, from: '2025-12', source: emea },
        { where: 'China', sold: false, from: '2025-12', source: china },
      ],
      includes: 'vSphere, operations, Kubernetes and 0.25 TiB of vSAN per core (100 GiB in 2024)',
      notes: ['In 2026 sources disagree whether it can still be quoted everywhere.'],
    },
    {
      ...subscription,
      id: 'vmware-vvep',
      name: 'vSphere Enterprise Plus (VVEP)',
      kind: 'hypervisor',
      metric: CORES,
      prices: [{ ...price('150', guide), from: '2025-01', others: [{ ...survey, amount: '150' }] }],
      lastVersion: '8 U3',
      successor: 'vmware-vvf',
      lateFee: LATE,
      minimum,
      regions: [{ where: 'China', sold: false, from: '2025-12', source: china }],
      notes: [
        'Back as a subscription in late 2024; the month was not found.',
        'Stays at vSphere 8 U3; the end of that version’s support was not found.',
      ],
    },
    {
      ...subscription,
      id: 'vmware-vvs',
      name: 'vSphere Standard (VVS)',
      kind: 'hypervisor',
      metric: CORES,
      prices: [{ ...price('50', guide), from: '2025-01', others: [{ ...survey, amount: '50' }] }],
      soldFrom: '2023-12',
      soldUntil: '2025-08',
      lastVersion: '8 U3',
      successor: 'vmware-vvf',
      lateFee: LATE,
      minimum,
      notes: [
        'End of sale 2025-07-31 according to vmwaremadesimple.com; an FAQ of 2026 says that it still exists.',
        'Stays at vSphere 8 U3; the end of that version’s support was not found.',
      ],
    },
    {
      ...subscription,
      id: 'vmware-vcf-edge',
      name: 'VCF Edge',
      kind: 'hypervisor',
      metric: { id: 'per-core', floorPerCpu: 8 },
      term: 36,
      prices: [],
      soldFrom: '2025-01',
      lateFee: LATE,
      source: {
        said: 'Notes on GitHub citing techdocs: at least 8 cores per CPU; price not found',
        asOf: '2026',
        confidence: 'secondary',
      },
    },
    {
      ...subscription,
      id: 'vmware-essentials-plus-subscription',
      name: 'vSphere Essentials Plus kit (VVP), subscription',
      kind: 'hypervisor',
      metric: { id: 'flat' },
      metricAssumed: true,
      prices: [],
      soldFrom: '2024-01',
      soldUntil: '2025-01',
      successor: 'vmware-vvs',
      source: { ...advisers, said: 'Line-up of 2024; price not found' },
      notes: ['Gone in late 2024; the month was not found.'],
    },
    vsan('vmware-vsan-vcf', 'vSAN beyond the entitlement of VCF', 'vmware-vcf', { tibPerCore: 1 }),
    vsan('vmware-vsan-vvf', 'vSAN beyond the entitlement of VVF', 'vmware-vvf', { tibPerCore: 0.25 }),
    {
      ...vsan('vmware-vsan-vvf-2024', 'vSAN beyond the entitlement of VVF, rule of 2024', 'vmware-vvf', {
        tibPerCore: 0.09765625,
        wholeCluster: true,
      }),
      soldFrom: '2024-02',
      soldUntil: '2025-01',
      notes: [
        '100 GiB per core; once exceeded, the whole cluster is licensed. Superseded by 2025; the month was not found.',
      ],
    },
    ...VMWARE_ADD_ONS,
  ],
};

function price(amount: string, source: Source): DatedPrice {
  return { amount, per: 'year', source };
}

function vsan(
  id: string,
  name: string,
  of: string,
  params: { tibPerCore: number; wholeCluster?: boolean },
): Entry {
  return {
    ...subscription,
    id,
    name,
    kind: 'add-on',
    metric: { id: 'tib-beyond-entitlement', ...params },
    term: 36,
    prices: [],
    of,
    source: {
      said: 'Broadcom KB 313548 and KB 326663 (rules); price per TiB not found',
      asOf: '2025-03-17',
      confidence: 'vendor',
    },
  };
}
