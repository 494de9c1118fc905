import type { MetricRef } from '../../model/metrics/registry.ts';
import { BY_ORACLE } from '../acceptances.ts';
import type { Entry, Source, Vendor } from '../schema.ts';

const URL = 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung';

const REVIEW = '2027-05';

const redress: Source = {
  said: 'redresscompliance.com, per pair of CPUs',
  asOf: '2026',
  confidence: 'blog',
};
const list: Source = {
  said: 'redresscompliance.com, price list of 2025-03',
  url: 'https://www.redresscompliance.com/oracle-database-licensing-in-virtualized-environments-vmware-cloud.html',
  asOf: '2025-03',
  confidence: 'blog',
};

const linux = (id: string, name: string, amount: string, more: Partial<Entry>): Entry => ({
  id: `oracle-linux-${id}`,
  name: `Oracle Linux ${name}`,
  kind: 'hypervisor',
  metric: { id: 'per-socket-pair' },
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  prices: [{ amount, per: 'year', term: 12, source: redress }],
  reviewBy: REVIEW,
  ...more,
});

/** A licence of the database and, in the line below it, its support. */
function database(
  id: string,
  name: string,
  { metric, amount, notes }: { metric: MetricRef; amount: string; notes: string[] },
): Entry[] {
  const support = `${id}-support`;
  const shared = { currency: 'USD', reviewBy: REVIEW };
  return [
    {
      ...shared,
      id,
      name,
      kind: 'add-on',
      licence: 'perpetual',
      metric,
      prices: [{ amount, per: 'once', source: list }],
      support,
      notes,
    },
    {
      ...shared,
      id: support,
      name: `${name}, support`,
      kind: 'support',
      metric: { id: 'percentage' },
      term: 12,
      prices: [],
      of: id,
      percent: '0.22',
      percentSource: list,
      notes: ['The source expects it to rise by 4 % a year.'],
    },
  ];
}

/** Oracle. */
export const oracle: Vendor = {
  name: 'Oracle',
  offers: [
    linux('premier-plus', 'Premier Plus Support', '2499', {
      soldFrom: '2025-03',
      includes: 'any number of VMs, Virtualization Manager, Ksplice and clusters',
      notes: ['Needed by hosts with more than 2 VMs since 2025-03, from the renewal on (dbmasters.at).'],
    }),
    linux('premier', 'Premier Support', '1399', {
      metric: { id: 'per-socket-pair-stacked', stacking: 'sets' },
      includes: 'two VMs per server since 2025-03, any number before; Virtualization Manager and Ksplice',
      notes: [
        'More VMs take further sets here, which never beats Premier Plus; “Limited” variants up to 2 CPUs.',
      ],
    }),
    linux('basic', 'Basic Support', '299', { includes: 'no Virtualization Manager and no Ksplice' }),
    ...database('oracle-database-ee', 'Oracle Database Enterprise Edition, by processor', {
      metric: { id: 'per-core-factor', factor: 0.5 },
      amount: '47500',
      notes: [
        'On Oracle Linux KVM enter the cores that VMs are pinned to; other hypervisors are no boundary to Oracle.',
        'Oracle claims every host that a VM can reach; discounts of 40 to 70 % are common.',
      ],
    }),
    ...database('oracle-database-ee-nup', 'Oracle Database Enterprise Edition, by named user', {
      metric: { id: 'named-users', factor: 0.5, usersPerProcessor: 25 },
      amount: '950',
      notes: ['At least 25 per processor; enter the users where there are more.'],
    }),
    ...database('oracle-database-se2', 'Oracle Database Standard Edition 2, by occupied socket', {
      metric: { id: 'per-socket' },
      amount: '17500',
      notes: ['Only on servers with at most two sockets (ServiceNow, oracle-db-licensing-std-edition).'],
    }),
    {
      id: 'oracle-linux',
      name: 'Oracle Linux and its Virtualization Manager, without support',
      kind: 'hypervisor',
      metric: { id: 'free' },
      currency: 'USD',
      prices: [],
      supportLevel: 'none',
      source: { said: 'dbmasters.at', url: URL, asOf: '2025', confidence: 'blog' },
      reviewBy: '2027-05',
    },
  ],
  platforms: [
    {
      id: 'olvm',
      name: 'Oracle Linux Virtualization Manager',
      hypervisor: 'kvm',
      offers: ['oracle-linux-premier-plus', 'oracle-linux-premier', 'oracle-linux'],
      acceptances: [BY_ORACLE],
    },
  ],
};
