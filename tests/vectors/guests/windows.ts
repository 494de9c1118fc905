import { exact } from '../../../src/model/exact/decimal.ts';
import type { CountInput } from '../../../src/model/metrics/metric.ts';
import type { MetricRef } from '../../../src/model/metrics/registry.ts';
import { type Line, saleOf } from './bill.ts';
import { estateOf, oneHost } from './estate.ts';
import type { Desk, Figures, Reader } from './reading.ts';

const FLOORS = { floorPerCpu: 8, floorPerHost: 16 };
const CORE: MetricRef = { id: 'per-core', ...FLOORS };
const BY_VM = { id: 'per-vcpu', floorPerVm: 8 } as const;

const stacked = ({ product, input }: Desk): MetricRef & { id: 'per-core-stacked' } =>
  /cluster|migrat|worst|mobility/i.test(product) || input['liveMigration'] === true
    ? { id: 'per-core-stacked', ...FLOORS, peak: 'worst-day' }
    : { id: 'per-core-stacked', ...FLOORS };

/** Sets that are stated are VMs: one set covers two. */
function withSets(desk: Desk, estate: CountInput): CountInput {
  const sets = desk.number('sets');
  if (sets === undefined) return estate;
  return {
    ...estate,
    guests: estate.hosts.map(({ count, cluster = '' }) => ({ vms: 2 * sets * count, cluster })),
  };
}

function byCore(desk: Desk): Figures | undefined {
  if (pricesOf(desk) !== undefined) return byPrice(desk);
  const estate = withSets(desk, estateOf(desk.input));
  if (estate.hosts.length + estate.guests.length === 0) return undefined;
  const datacenter = desk.quantity('datacenter', CORE, estate);
  const standard = desk.quantity('standard', stacked(desk), estate);
  const byVm = desk.quantity('by VM', BY_VM, estate);
  const size = desk.number('packSize') ?? 2;
  const one = estate.guests.length > 0 && desk.input['edition'] !== 'datacenter' ? standard : datacenter;
  const cores = estate.hosts.length === 0 || /by.?(VM|virtual)/i.test(desk.product) ? byVm : one;
  return {
    coreLicenses: cores,
    licenses: cores,
    packs: desk.quantity('packs', { id: 'packs', of: 'core', size, ...FLOORS }, estate),
    standardCoreLicenses: standard,
    standardStacked: standard,
    standard,
    datacenterCoreLicenses: datacenter,
    datacenter,
    byVm,
    byVmStandard: byVm,
    byVmCoreLicenses: byVm,
    perHost: desk.quantity('standard on one host', stacked(desk), oneHost(estate)),
    cluster: standard,
  };
}

/** Prices of both editions for the same 16 cores, or for the same two processors. */
function pricesOf(desk: Desk): { standard: number; datacenter: number } | undefined {
  const standard = desk.number('standardPer16', 'standardPrice', 'standard');
  const datacenter = desk.number('datacenterPer16', 'datacenterPrice', 'datacenter');
  return standard === undefined || datacenter === undefined ? undefined : { standard, datacenter };
}

/** Prices are stated for 16 cores: what each way costs, or from which VM on Datacenter is cheaper on one host. */
function byPrice(desk: Desk): Figures {
  const { standard, datacenter } = pricesOf(desk) ?? { standard: 0, datacenter: 0 };
  const estate = estateOf(desk.input);
  const ratio = exact(datacenter).div(standard);
  if (estate.hosts.length === 0) return { ratio, ...breakEven(desk, standard, datacenter) };
  const lines: Line[] = [
    {
      id: 'datacenter',
      metric: { id: 'packs', of: 'core', size: 16, ...FLOORS },
      price: datacenter,
      per: 'once',
    },
    { id: 'stacked', metric: { ...stacked(desk), coresPerLicence: 16 }, price: standard, per: 'once' },
    { id: 'by-vm', metric: { ...BY_VM, coresPerLicence: 16 }, price: standard, per: 'once' },
  ];
  const { cash } = desk.bill(() => saleOf({ name: desk.product, ...estate, lines }));
  return {
    ratio,
    datacenter: cash('datacenter'),
    standardStacked: cash('stacked'),
    byVmStandardLicenceOnly: cash('by-vm'),
    byVmStandard: cash('by-vm'),
  };
}

const MOST_VMS = 200;

/** One host of 16 cores: the result does not depend on its cores. */
function breakEven(desk: Desk, standard: number, datacenter: number): Figures {
  const hosts = [{ count: 1, sockets: 2, coresPerSocket: 8 }];
  const cost = (id: string, rule: MetricRef, price: number, vms: number) =>
    exact(desk.quantity(`${id} ${String(vms)}`, rule, { hosts, guests: [{ vms }] })).times(price);
  for (let vms = 1; vms <= MOST_VMS; vms++) {
    const one = cost('datacenter', CORE, datacenter, vms);
    const stack = cost('standard', stacked(desk), standard, vms);
    if (one.lessThan(stack))
      return {
        firstVmCountWhereDatacenterCheaper: vms,
        firstVmWhereDatacenterCheaper: vms,
        breakEvenVms: vms,
      };
  }
  return {};
}

function by2012(desk: Desk): Figures | undefined {
  const estate = estateOf(desk.input);
  if (estate.hosts.length === 0)
    return desk.number('standardPer16') === undefined ? undefined : byPrice(desk);
  const guests = estate.guests.length > 0 ? estate.guests : [{ vms: 0 }];
  const standard = desk.quantity('standard', { id: 'per-socket-pair-stacked' }, { ...estate, guests });
  const datacenter = desk.quantity('datacenter', { id: 'per-socket-pair' }, estate);
  return { standardLicenses: standard, datacenterLicenses: datacenter, licenses: standard };
}

function by2008(desk: Desk): Figures | undefined {
  const estate = estateOf(desk.input);
  if (estate.hosts.length === 0) return undefined;
  const standard = desk.quantity('standard', { id: 'per-host-stacked', vmsPerLicence: 1 }, estate);
  const enterprise = desk.quantity('enterprise', { id: 'per-host-stacked', vmsPerLicence: 4 }, estate);
  const datacenter = desk.quantity('datacenter', { id: 'per-socket' }, estate);
  const counts = {
    standardLicenses: standard,
    enterpriseLicenses: enterprise,
    datacenterLicenses: datacenter,
    licenses: datacenter,
  };
  const price = desk.number('pricePerProcessor');
  if (price === undefined) return counts;
  const lines: Line[] = [{ id: 'datacenter', metric: { id: 'per-socket' }, price, per: 'once' }];
  const sale = (hosts: CountInput['hosts']) =>
    saleOf({ name: desk.product, ...estate, hosts, lines }).cash('datacenter');
  const total = desk.bill(() => saleOf({ name: desk.product, ...estate, lines })).cash('datacenter');
  const vms = estate.guests.reduce((sum, guest) => sum + guest.vms, 0);
  return {
    ...counts,
    total,
    perHost: sale(oneHost(estate).hosts),
    perVm: vms === 0 ? undefined : total.div(vms),
  };
}

/** Windows Server of every era. */
export const WINDOWS: readonly Reader[] = [
  { product: /windows server 2012/i, read: by2012 },
  { product: /windows server 2008/i, read: by2008 },
  { product: /windows server/i, read: byCore },
];
