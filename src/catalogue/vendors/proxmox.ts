import { NOT_LISTED_BY_ORACLE } from '../acceptances.ts';
import type { DatedPrice, Entry, Source, Vendor } from '../schema.ts';

// Every occupied socket of every node; the list changes each January.

const REVIEW = '2027-01';

const agreement = (said: string, url: string, asOf: string, dated: string): Source => ({
  said,
  url,
  asOf,
  dated,
  confidence: 'vendor',
});
const EARLIER = agreement(
  'Proxmox VE subscription agreement, copy',
  'https://1library.net/document/yr3rdd28-proxmox-ve-subscriptions-agreement.html',
  '2015',
  'about 2013 to 2015, undated',
);
const V32 = agreement(
  'Proxmox VE subscription agreement 3.2, copy',
  'https://it.scribd.com/document/341761380/Proxmox-VE-Subscription-Agreement-V3-2',
  '2017',
  '2016 to 2017',
);
const V33 = agreement(
  'Proxmox VE subscription agreement 3.3, copy',
  'https://de.scribd.com/document/388048759/Proxmox-VE-Subscription-Agreement-V3-3-pdf',
  '2018',
  '2018',
);
const unlinked = (asOf: string, dated: string): Source => ({
  said: 'A public file on GitHub whose repository is not recorded',
  asOf,
  dated,
  confidence: 'blog',
});
const AROUND_2024 = unlinked('2024', 'about 2024, an undated comparison');
const LIST_2025 = unlinked('2025', '2025');
const SURVEY: Source = {
  said: 'aegisfleet tool survey, repeated by a calculator of 2026',
  url: 'https://raw.githubusercontent.com/aegisfleet/tool-survey-report/main/_reports/proxmox-ve.md',
  asOf: '2026-09',
  dated: '2026-04 to 2026-09',
  confidence: 'secondary',
};

/** Prices per socket: two agreements per month, then lists per year; lists of 2019 to 2023 were not found. */
interface Prices {
  readonly earlier: string;
  readonly v32: string;
  readonly v33: string;
  readonly around2024: string;
  readonly list2025?: string;
  readonly now: string;
}

const monthly = (amount: string, source: Source): Pick<DatedPrice, 'amount' | 'per' | 'term' | 'source'> => ({
  amount,
  per: 'month',
  term: 12,
  source,
});
const a = (amount: string, source: Source): DatedPrice => ({ amount, per: 'year', term: 12, source });

function pricesOf({ earlier, v32, v33, around2024, list2025, now }: Prices): DatedPrice[] {
  return [
    { ...monthly(earlier, EARLIER), from: '2013-01', until: '2016-01' },
    { ...monthly(v32, V32), from: '2016-01', until: '2018-01' },
    { ...a(v33, V33), until: '2019-01' },
    { ...a(around2024, AROUND_2024), until: '2025-01' },
    ...(list2025 === undefined ? [] : [{ ...a(list2025, LIST_2025), until: '2026-01' }]),
    a(now, SURVEY),
  ];
}

function subscription(level: string, prices: DatedPrice[], rest: Partial<Entry>): Entry {
  return {
    id: `proxmox-ve-${level.toLowerCase()}`,
    name: `Proxmox VE ${level}`,
    kind: 'hypervisor',
    metric: { id: 'per-socket' },
    currency: 'EUR',
    billing: 'yearly',
    term: 12,
    prices,
    minimum: { rule: 'every occupied socket of every node; all nodes of a cluster at the same level' },
    notes: ['Net of VAT. Terms of up to five years only fix the price. Nothing entitles to guest systems.'],
    reviewBy: REVIEW,
    ...rest,
  };
}

const community = pricesOf({
  earlier: '4.16',
  v32: '5.83',
  v33: '74.9',
  around2024: '100',
  list2025: '115',
  now: '120',
}).map((price) =>
  price.source === AROUND_2024
    ? {
        ...price,
        amount: { low: '100', base: '100', high: '110' },
        others: [{ ...unlinked('2025', '2024 to 2025'), said: 'Other pages', amount: '110' }],
      }
    : price,
);
const basic = pricesOf({
  earlier: '16.58',
  v32: '19.99',
  v33: '249.9',
  around2024: '340',
  list2025: '355',
  now: '370',
});
const standard = pricesOf({ earlier: '33.17', v32: '33.17', v33: '398', around2024: '510', now: '550' });
const premium = pricesOf({
  earlier: '66.33',
  v32: '66.33',
  v33: '796',
  around2024: '1020',
  list2025: '1060',
  now: '1100',
});

const LIMITS: Source = { said: 'steadypub.com', asOf: '2026-06', confidence: 'low' };

/** Proxmox Server Solutions. */
export const proxmox: Vendor = {
  name: 'Proxmox Server Solutions',
  offers: [
    subscription('Community', community, {
      supportLevel: 'community',
      includes: 'all features, the enterprise repository and the community forum',
    }),
    subscription('Basic', basic, {
      supportLevel: 'business-hours',
      includes: 'all features; 3 tickets a year, answer within one business day',
    }),
    subscription('Standard', standard, {
      supportLevel: 'business-hours',
      includes: 'all features; 10 tickets a year, answer within 4 hours of a business day, remote support',
    }),
    subscription('Premium', premium, {
      supportLevel: 'round-the-clock',
      includes: 'all features; any number of tickets, answer within 2 hours, round the clock from 2026-10-19',
    }),
    {
      id: 'proxmox-ve-no-subscription',
      name: 'Proxmox VE without subscription',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'EUR',
      prices: [],
      supportLevel: 'community',
      includes: 'all features and the repository without subscription; no support by the vendor',
      source: {
        said: 'Proxmox forum, and several blogs',
        url: 'https://forum.proxmox.com/goto/post?id=852641',
        asOf: '2026-05',
        confidence: 'forum',
      },
      reviewBy: REVIEW,
    },
    {
      id: 'proxmox-ve-tickets',
      name: 'Proxmox VE, extra support tickets',
      kind: 'support',
      metric: { id: 'flat' },
      currency: 'EUR',
      term: 12,
      prices: [
        {
          ...a('200', EARLIER),
          from: '2013-01',
          until: '2016-01',
          bands: [
            { from: 3, amount: '180' },
            { from: 5, amount: '160' },
            { from: 10, amount: '140' },
          ],
          note: 'Stated as 540 for three, 800 for five and 1,400 for ten tickets; valid for a year.',
        },
      ],
      notes: ['Beside Basic, Standard or Premium; how many tickets are needed is yours to enter.'],
      reviewBy: REVIEW,
    },
  ],
  platforms: [
    {
      id: 'proxmox-ve',
      name: 'Proxmox VE',
      hypervisor: 'kvm',
      offers: [
        'proxmox-ve-basic',
        'proxmox-ve-standard',
        'proxmox-ve-premium',
        'proxmox-ve-community',
        'proxmox-ve-no-subscription',
      ],
      limits: [
        { id: 'vcpu', kind: 'guest-vcpu', most: 768, source: LIMITS },
        { id: 'guest-ram', kind: 'guest-ram', most: 24_576, source: LIMITS },
        { id: 'hosts', kind: 'cluster-hosts', most: 32, source: LIMITS },
      ],
      acceptances: [NOT_LISTED_BY_ORACLE],
    },
  ],
};
