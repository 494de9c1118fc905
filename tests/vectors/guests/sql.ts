import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import type { CountedGuests } from '../../../src/model/metrics/metric.ts';
import type { MetricRef } from '../../../src/model/metrics/registry.ts';
import { numbers } from '../vmware/fields.ts';
import { type Bill, type Line, saleOf } from './bill.ts';
import { estateOf, oneHost } from './estate.ts';
import type { Desk, Figures, Reader } from './reading.ts';

const FLOOR = 4;
const BY_VM: MetricRef = { id: 'per-vcpu', floorPerVm: FLOOR };
const BY_HOST: MetricRef = { id: 'per-core', floorPerCpu: FLOOR };
const HOST = { count: 1, sockets: 1, coresPerSocket: FLOOR };

const vmsOf = (sizes: readonly number[], cluster: string): CountedGuests[] =>
  sizes.map((vcpu) => ({ vms: 1, vcpu, cluster }));

/** Editions side by side, each by VM at its price per core; beside them everything as Enterprise. */
function mixed(desk: Desk): Figures | undefined {
  const enterprise = numbers(desk.input['enterprise']);
  const standard = numbers(desk.input['standard']);
  const prices = [desk.number('enterprisePerCore'), desk.number('standardPerCore')] as const;
  if (enterprise.length + standard.length === 0 || prices[0] === undefined) return undefined;
  const guests = [...vmsOf(enterprise, 'enterprise'), ...vmsOf(standard, 'standard')];
  const line = (id: string, price: number): Line => ({ id, metric: BY_VM, price, per: 'once' });
  const sale = (lines: Line[]): Bill =>
    saleOf({
      name: desk.product,
      hosts: ['enterprise', 'standard'].map((cluster) => ({ ...HOST, cluster })),
      guests,
      lines,
    });
  const bill = desk.bill(() =>
    sale([
      { ...line('ent', prices[0] ?? 0), clusters: ['enterprise'] },
      { ...line('std', prices[1] ?? 0), clusters: ['standard'] },
    ]),
  );
  const all = sale([line('ent', prices[0])]).total;
  return {
    enterpriseCores: bill.needed('ent'),
    standardCores: bill.needed('std'),
    cost: bill.total,
    savingVsAllEnterprise: all.minus(bill.total),
  };
}

/** Perpetual packs with their Software Assurance, year by year. */
function withAssurance(desk: Desk): Figures | undefined {
  const price = desk.number('pricePer2CorePack');
  const years = desk.number('years') ?? 1;
  const estate = estateOf(desk.input);
  if (price === undefined || estate.hosts.length === 0) return undefined;
  const support = desk.number('saRate') ?? 0;
  const metric: MetricRef = { id: 'packs', of: 'core', size: 2, floorPerCpu: FLOOR };
  const lines: Line[] = [{ id: 'sql', metric, price, per: 'once', support }];
  const bill = desk.bill(() => saleOf({ name: desk.product, ...estate, lines, years }));
  const sum = (count: number): Exact =>
    Array.from({ length: count }, (_, year) => bill.year(year)).reduce((all, one) => all.plus(one), exact(0));
  return {
    packs: bill.needed('sql'),
    licence: bill.cash('sql'),
    saPerYear: bill.cash('sql-support').div(years),
    year1: bill.year(0),
    threeYear: years === 3 ? sum(3) : undefined,
    total: sum(years),
  };
}

/** By VM or by host, at a price per core where one is stated. */
function byCore(desk: Desk): Figures | undefined {
  const estate = estateOf(desk.input);
  const vms = desk.quantity('by VM', BY_VM, estate);
  const free = desk.input['softwareAssurance'] === false || desk.input['sa'] === false;
  const rule: MetricRef = free
    ? { id: 'per-host-stacked', vmsPerLicence: 1, least: 'cores', floorPerCpu: FLOOR }
    : BY_HOST;
  const hosts = estate.hosts.length === 0 ? undefined : desk.quantity('by host', rule, estate);
  const wanted = estate.hosts.length === 0 || /by.?(VM|virtual)/i.test(desk.product) ? vms : hosts;
  if (wanted === undefined || wanted === 0) return undefined;
  const price = desk.number('pricePerCore', 'enterprisePerCore');
  const metric = wanted === vms ? BY_VM : rule;
  const on = estate.hosts.length > 0 ? estate.hosts : [HOST];
  const lines: Line[] = [{ id: 'sql', metric, price: price ?? 0, per: 'once' }];
  const cost =
    price === undefined
      ? undefined
      : desk.bill(() => saleOf({ name: desk.product, ...estate, hosts: on, lines })).total;
  return { coreLicenses: wanted, licenses: wanted, byVm: vms, byHost: hosts, cost };
}

/** Legacy server licences: per host by what may run there. */
function serverAndCal(desk: Desk): Figures | undefined {
  const vms = desk.number('potentialVmsPerHost', 'vmsPerHost', 'potentialVms');
  const cores = desk.number('potentialCoresPerHost', 'coresPerHost', 'potentialCores');
  if (vms === undefined || cores === undefined) return undefined;
  const count = desk.number('hosts') ?? 1;
  const estate = { hosts: [{ ...HOST, count }], guests: [{ vms, vcpu: vms === 0 ? 0 : cores / vms }] };
  const rule: MetricRef = { id: 'per-host-stacked', vmsPerLicence: 4, vcpuPerLicence: 20, peak: 'worst-day' };
  const cluster = desk.quantity('cluster', rule, estate);
  return { perHost: desk.quantity('perHost', rule, oneHost(estate)), cluster, licenses: cluster };
}

/** SQL Server 2008 R2 by processor. */
function byProcessor(desk: Desk): Figures {
  const estate = estateOf(desk.input);
  const rule = { id: 'per-host-stacked', vcpuPerLicence: 1 } as const;
  return {
    uncapped: desk.quantity('uncapped', rule, estate),
    licenses: desk.quantity('licenses', { ...rule, most: 'sockets' }, estate),
  };
}

/** SQL Server. */
export const SQL: readonly Reader[] = [
  { product: /sql server 20(05|08)/i, read: byProcessor },
  { product: /sql server.*server ?\+ ?cal/i, read: serverAndCal },
  { product: /sql server/i, read: (desk) => mixed(desk) ?? withAssurance(desk) ?? byCore(desk) },
];
