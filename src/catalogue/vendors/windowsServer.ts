import type { MetricRef } from '../../model/metrics/registry.ts';
import { quoted } from '../quoted.ts';
import type { DatedPrice, Entry, Source } from '../schema.ts';

// Windows Server of every era: bought once, whatever the hypervisor; since 2016 by core, before by processor or server.

const REVIEW = '2027-05';
const FLOORS = { floorPerCpu: 8, floorPerHost: 16 };
const PACK = 16;

const plans: Source = {
  said: 'api-evangelist, transcription of microsoft.com/windows-server/pricing',
  url: 'https://raw.githubusercontent.com/api-evangelist/microsoft-windows-server/refs/heads/main/plans/microsoft-windows-server-plans-pricing.yml',
  asOf: '2026-05-05',
  confidence: 'secondary',
};
const announced: Source = {
  said: 'TechRepublic, the four editions of Windows Server 2012',
  url: 'https://www.techrepublic.com/article/microsoft-announces-four-windows-server-2012-editions-what-you-need-to-know/',
  asOf: '2012-07',
  confidence: 'press',
};
const implied: Source = {
  said: 'Directions on Microsoft, worked out from the differences to Windows Server 2012 that it gives',
  asOf: '2012-07',
  confidence: 'press',
};
const perProcessor: Source = {
  said: 'dirodio.net, comparison of hypervisors',
  url: 'https://dirodio.net/tag/comparison/',
  asOf: '2009',
  dated: 'undated, 2008 to 2009',
  confidence: 'blog',
};
const r2: Source = {
  said: 'Directions on Microsoft: Standard as before, Datacenter raised',
  asOf: '2013-08-19',
  confidence: 'press',
};
const datasheet: Source = {
  said: 'geekupwithyourdevices, quoting a data sheet of Microsoft: what 2012 R2 cost for two processors',
  asOf: '2015-12',
  confidence: 'press',
};
const openLicence: Source = {
  said: 'calculator.city, Open NL prices',
  asOf: '2023',
  confidence: 'forum',
};
const resellers: Source = {
  said: 'licenseday and itnegotiationservices, both calling it current',
  asOf: '2025',
  dated: 'undated, about 2025',
  confidence: 'blog',
};
const assurance: Source = {
  said: 'Directions on Microsoft: a quarter of the licence a year',
  asOf: '2013-08-19',
  confidence: 'press',
};

const once = (amount: string, source: Source): DatedPrice => ({ amount, per: 'once', source });

type Licence = Pick<Entry, 'id' | 'name' | 'metric' | 'prices'> & Partial<Entry>;

const licence = (entry: Licence): Entry => ({
  kind: 'guest-os',
  licence: 'perpetual',
  currency: 'USD',
  reviewBy: REVIEW,
  ...entry,
});

/** A licence and, in the line below it, its Software Assurance. */
function withAssurance(entry: Licence): Entry[] {
  const id = `${entry.id}-sa`;
  return [
    licence({ ...entry, support: id }),
    {
      id,
      name: `${entry.name}, Software Assurance`,
      kind: 'support',
      metric: { id: 'percentage' },
      currency: 'USD',
      term: 12,
      prices: [],
      of: entry.id,
      percent: '0.25',
      percentSource: assurance,
      reviewBy: REVIEW,
    },
  ];
}

const STANDARD: MetricRef = { id: 'per-core-stacked', ...FLOORS, coresPerLicence: PACK };
const DATACENTER: MetricRef = { id: 'packs', of: 'core', size: PACK, ...FLOORS };

const TWO_VMS = 'all cores of a host once for every two VMs that may run on it';
const standard = (version: string, price: DatedPrice): Entry[] =>
  withAssurance({
    id: `windows-server-${version}-standard`,
    name: `Windows Server ${version} Standard, packs of 16 cores`,
    metric: STANDARD,
    prices: [price],
    includes: TWO_VMS,
    notes: [
      'By Microsoft’s rule a host is licensed for all VMs that it may receive: set the peak to the worst day.',
    ],
  });

const datacenter = (version: string, price: DatedPrice): Entry[] =>
  withAssurance({
    id: `windows-server-${version}-datacenter`,
    name: `Windows Server ${version} Datacenter, packs of 16 cores`,
    metric: DATACENTER,
    prices: [price],
    includes: 'any number of Windows guests, on any hypervisor',
  });

const ofProcessors = (
  version: string,
  name: string,
  standardPrice: DatedPrice,
  most: DatedPrice,
): Entry[] => [
  licence({
    id: `windows-server-${version}-standard`,
    name: `Windows Server ${name} Standard, two processors`,
    metric: { id: 'per-socket-pair-stacked' },
    prices: [standardPrice],
    includes: 'two VMs, or two processors of one server, whichever asks for more',
  }),
  licence({
    id: `windows-server-${version}-datacenter`,
    name: `Windows Server ${name} Datacenter, two processors`,
    metric: { id: 'per-socket-pair' },
    prices: [most],
    includes: 'any number of Windows guests',
  }),
];

const OF_2008: readonly Entry[] = [
  licence({
    id: 'windows-server-2008-r2-standard',
    name: 'Windows Server 2008 R2 Standard',
    metric: { id: 'per-host-stacked', vmsPerLicence: 1 },
    prices: [once('726', implied)],
    includes: 'one VM, and the host that only manages it',
  }),
  licence({
    id: 'windows-server-2008-r2-enterprise',
    name: 'Windows Server 2008 R2 Enterprise',
    metric: { id: 'per-host-stacked', vmsPerLicence: 4 },
    prices: [once('2358', implied)],
    includes: 'four VMs on one server',
  }),
  licence({
    id: 'windows-server-2008-r2-datacenter',
    name: 'Windows Server 2008 R2 Datacenter, by processor',
    metric: { id: 'per-socket' },
    prices: [once('2999', perProcessor)],
    includes: 'any number of Windows guests',
  }),
];

const BY_VM: readonly Entry[] = withAssurance({
  id: 'windows-server-2025-standard-by-vm',
  name: 'Windows Server 2025 Standard by VM, packs of 16 cores',
  metric: { id: 'per-vcpu', floorPerVm: 8, coresPerLicence: PACK },
  prices: [once('1176', plans)],
  soldFrom: '2022-10',
  minimum: { rule: '8 cores per VM; the least of 16 per customer ended in 2023-04' },
  notes: ['Needs Software Assurance on licences and access licences. Licences follow VMs within the farm.'],
});

/** Windows Server by release and edition; Datacenter of 2025 stands beside it. */
export const WINDOWS_SERVER: readonly Entry[] = [
  ...standard('2025', once('1176', plans)),
  ...BY_VM,
  ...standard('2022', once('1069', resellers)),
  ...datacenter('2022', once('6155', resellers)),
  ...standard('2019', once('972', openLicence)),
  ...datacenter('2019', once('6155', openLicence)),
  ...standard('2016', once('882', datasheet)),
  ...datacenter('2016', once('6155', datasheet)),
  ...ofProcessors('2012-r2', '2012 R2', once('882', r2), once('6155', datasheet)),
  ...ofProcessors('2012', '2012', once('882', announced), once('4809', announced)),
  ...OF_2008,
  licence({
    id: 'windows-server-user-cal',
    name: 'Windows Server access licences (CALs), users or devices',
    kind: 'add-on',
    metric: { id: 'flat', quantity: 1 },
    prices: [
      once('46', {
        said: 'thisismydemo, citing Microsoft',
        url: 'https://github.com/thisismydemo/thisismydemo.github.io',
        asOf: '2026-02',
        confidence: 'blog',
      }),
    ],
    notes: ['Enter how many users or devices there are. Another blog has 35 to 45, undated.'],
  }),
  quoted({
    id: 'windows-server-2025-csp',
    name: 'Windows Server 2025 Standard, yearly subscription by VM (CSP)',
    kind: 'guest-os',
    metric: { id: 'per-vcpu', floorPerVm: 8 },
    currency: 'USD',
    term: 12,
  }),
];
