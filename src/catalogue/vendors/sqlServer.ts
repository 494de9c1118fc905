import type { MetricRef } from '../../model/metrics/registry.ts';
import { quoted } from '../quoted.ts';
import type { DatedPrice, Entry, Source } from '../schema.ts';

// SQL Server: by VM or by host in packs of two cores, by server with access licences, and by the month.

const REVIEW = '2027-05';
const FLOOR = 4;
const PACK = 2;

const benchmark: Source = {
  said: 'vendorbenchmark.com, SQL Server 2022 and 2025; redresscompliance.com has the same',
  url: 'https://www.vendorbenchmark.com/blog/sql-server-enterprise-pricing-benchmark.html',
  asOf: '2025',
  dated: 'undated, 2025 to 2026',
  confidence: 'blog',
};
const redress: Source = {
  said: 'redresscompliance.com, about; its table calls prices of packs prices per core',
  asOf: '2025',
  dated: 'undated, 2025 to 2026',
  confidence: 'blog',
};

const once = (amount: string, source: Source, when: Partial<DatedPrice> = {}): DatedPrice => ({
  amount,
  per: 'once',
  source,
  ...when,
});

type Own = Pick<Entry, 'id' | 'name' | 'metric' | 'prices'> & Partial<Entry>;

const offer = (entry: Own): Entry => ({
  kind: 'add-on',
  currency: 'USD',
  reviewBy: REVIEW,
  ...entry,
});

function withAssurance(entry: Own): Entry[] {
  const id = `${entry.id}-sa`;
  return [
    offer({ licence: 'perpetual', ...entry, support: id }),
    offer({
      id,
      name: `${entry.name}, Software Assurance`,
      kind: 'support',
      metric: { id: 'percentage' },
      term: 12,
      prices: [],
      of: entry.id,
      percent: '0.25',
      percentSource: benchmark,
    }),
  ];
}

const BY_HOST: MetricRef = { id: 'packs', of: 'core', size: PACK, floorPerCpu: FLOOR };
const BY_VM: MetricRef = { id: 'per-vcpu', floorPerVm: FLOOR, coresPerLicence: PACK };
const BEFORE = { from: '2022-01', until: '2023-01' };

const monthly = (id: string, name: string, amount: string): Entry =>
  offer({
    id,
    name,
    metric: { id: 'per-vcpu', floorPerVm: FLOOR, poweredOnOnly: true },
    billing: 'monthly',
    prices: [{ amount, per: 'month', source: redress }],
  });

const yearly = (id: string, name: string, amount: string): Entry =>
  offer({
    id,
    name,
    metric: BY_VM,
    billing: 'yearly',
    term: 12,
    prices: [{ amount, per: 'year', term: 12, source: redress }],
  });

/** SQL Server. */
export const SQL_SERVER: readonly Entry[] = [
  ...withAssurance({
    id: 'sql-server-enterprise',
    name: 'SQL Server Enterprise by host, packs of two cores',
    metric: BY_HOST,
    prices: [once('13748', benchmark, BEFORE), once('15123', benchmark, { from: '2023-01' })],
    includes: 'with Software Assurance any number of VMs, else as many as core licences',
    minimum: { rule: '4 cores per processor' },
  }),
  ...withAssurance({
    id: 'sql-server-enterprise-by-vm',
    name: 'SQL Server Enterprise by VM, packs of two cores',
    metric: BY_VM,
    prices: [once('13748', benchmark, BEFORE), once('15123', benchmark, { from: '2023-01' })],
    minimum: { rule: '4 cores per VM' },
    notes: ['Since 2022 only with Software Assurance or by subscription, which cover a passive replica too.'],
  }),
  ...withAssurance({
    id: 'sql-server-standard-by-vm',
    name: 'SQL Server Standard by VM, packs of two cores',
    metric: BY_VM,
    prices: [once('3586', benchmark, BEFORE), once('3945', benchmark, { from: '2023-01' })],
    minimum: { rule: '4 cores per VM' },
    notes: ['Up to 24 cores and 128 GB; 32 cores and 256 GB in 2025. Never by host.'],
  }),
  yearly(
    'sql-server-enterprise-subscription',
    'SQL Server Enterprise by VM, subscription for two cores',
    '5434',
  ),
  yearly('sql-server-standard-subscription', 'SQL Server Standard by VM, subscription for two cores', '1418'),
  monthly('sql-server-enterprise-payg', 'SQL Server Enterprise by the month, through Azure Arc', '274'),
  monthly('sql-server-standard-payg', 'SQL Server Standard by the month, through Azure Arc', '73'),
  offer({
    id: 'sql-server-standard-server',
    name: 'SQL Server Standard by server, with access licences',
    licence: 'perpetual',
    metric: { id: 'per-vm' },
    prices: [once('989', redress)],
    notes: ['One per VM with SQL Server; access licences come on top.'],
  }),
  offer({
    id: 'sql-server-cal',
    name: 'SQL Server access licences (CALs), users or devices',
    licence: 'perpetual',
    metric: { id: 'flat', quantity: 1 },
    prices: [once('230', redress)],
    notes: ['Enter how many users or devices there are.'],
  }),
  quoted({
    id: 'sql-server-enterprise-server',
    name: 'SQL Server Enterprise by server, with Software Assurance kept',
    kind: 'add-on',
    metric: { id: 'per-host-stacked', vmsPerLicence: 4, vcpuPerLicence: 20, peak: 'worst-day' },
    currency: 'USD',
    said: 'ServiceNow, SQL Server Enterprise on Server and CAL, 2026-09-10: no longer sold; price not found',
    url: 'https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/it-asset-management/software-asset-management/microsoft-sql-server-enterprise-edition-licensing-modal.md',
  }),
  quoted({
    id: 'sql-server-2008-r2-datacenter',
    name: 'SQL Server 2008 R2 Datacenter, by processor',
    kind: 'add-on',
    metric: { id: 'per-host-stacked', vcpuPerLicence: 1, most: 'sockets' },
    currency: 'USD',
    said: 'Matrix42: a virtual processor is one, never more than the processors of the host; price not found',
    url: 'https://help.matrix42.com/020_ESM/Software_Asset_Management/20Software_Asset_Management_Guide/950Draft_Articles/Microsoft_SQL_Server_-_license_model_of_SQL_Server_Datacenter_edition',
  }),
];
