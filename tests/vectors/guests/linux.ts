import { exact } from '../../../src/model/exact/decimal.ts';
import type { CountInput } from '../../../src/model/metrics/metric.ts';
import { guestUnits, type MetricRef } from '../../../src/model/metrics/registry.ts';
import { numberOf, objects } from '../vmware/fields.ts';
import { type Line, saleOf } from './bill.ts';
import { estateOf } from './estate.ts';
import type { Desk, Figures, Reader } from './reading.ts';

const PAIR: MetricRef = { id: 'per-socket-pair' };
const VM_PAIR: MetricRef = { id: 'per-vm-pair' };
const MOST_VMS = 200;

const vmsIn = ({ guests }: CountInput): number => guests.reduce((sum, { vms }) => sum + vms, 0);

/** Halves are summed and rounded up once per cluster; a reading that rounds nothing says so, and one VM alone is half a right. */
function rhelServer(desk: Desk): Figures {
  const estate = estateOf(desk.input);
  const physical = 'physicalHosts' in desk.input || vmsIn(estate) === 0 ? estate.hosts : [];
  const hosts = physical.length === 0 ? 0 : desk.quantity('hosts', PAIR, { hosts: physical, guests: [] });
  const { rounding } = desk.input;
  const scope = rounding === 'enterprise' || rounding === 'all' ? 'all' : 'cluster';
  const pairs = desk.quantity(
    'VMs',
    { id: 'per-vm-pair', rounding: scope },
    { hosts: [], guests: estate.guests },
  );
  const halves = guestUnits(VM_PAIR, estate.guests) ?? 0;
  const asHalves = rounding === 'half' || rounding === 'none' || vmsIn(estate) === 1;
  const subscriptions = hosts + (asHalves ? halves : pairs);
  const [first] = objects(desk.input['hosts']);
  return {
    subscriptions,
    enterprise: hosts + pairs,
    cluster: subscriptions,
    perHost: first === undefined ? undefined : guestUnits(VM_PAIR, estateOf(first).guests),
  };
}

function rhelDatacenters(desk: Desk): Figures {
  return { subscriptions: desk.quantity('subscriptions', PAIR, { ...estateOf(desk.input), guests: [] }) };
}

/** From which VM per socket pair on unlimited guests are cheaper; a VM is half a right. */
function rhelBreakEven(desk: Desk): Figures | undefined {
  const server = desk.number('serverPrice');
  const datacenters = desk.number('vdcPrice');
  if (server === undefined || datacenters === undefined) return undefined;
  const hosts = [{ count: 1, sockets: desk.number('socketsPerHost', 'sockets') ?? 2, coresPerSocket: 1 }];
  const all = exact(desk.quantity('datacenters', PAIR, { hosts, guests: [] })).times(datacenters);
  const halves = (vms: number) => exact(guestUnits(VM_PAIR, [{ vms }]) ?? 0).times(server);
  const vms = Array.from({ length: MOST_VMS }, (_, at) => at + 1).find((count) =>
    halves(count).greaterThan(all),
  );
  desk.quantity('guests', VM_PAIR, { hosts: [], guests: [{ vms: vms ?? MOST_VMS }] });
  return { ratio: exact(datacenters).div(server), firstVmCountWhereVdcCheaper: vms, breakEvenVms: vms };
}

function rhel(desk: Desk): Figures | undefined {
  if (desk.number('vdcPrice') !== undefined) return rhelBreakEven(desk);
  const sku = typeof desk.input['sku'] === 'string' ? desk.input['sku'] : desk.product;
  return /vdc|virtual.?data.?cent/i.test(sku) ? rhelDatacenters(desk) : rhelServer(desk);
}

/** Never more than the cores of the host. */
function byCore(desk: Desk): Figures {
  const estate = estateOf(desk.input);
  const quantity = desk.quantity(
    'cores',
    { id: 'per-host-stacked', vcpuPerLicence: 1, most: 'cores' },
    estate,
  );
  return { cores: quantity, coreLicenses: quantity, licenses: quantity, subscriptions: quantity };
}

const HISTORIC = /historic|policy|20(09|1[0-3])/i;

function sles(desk: Desk): Figures {
  const estate = estateOf(desk.input);
  if (HISTORIC.test(desk.product))
    return { subscriptions: desk.quantity('subscriptions', { id: 'per-host' }, estate) };
  const sku = typeof desk.input['sku'] === 'string' ? desk.input['sku'] : desk.product;
  const byVm = estate.guests.length > 0 && !/unlimited/i.test(sku);
  const rule: MetricRef = byVm
    ? { id: 'per-vm-pair', ramGiBPerLicence: 3072 }
    : { id: 'per-socket-pair', ramGiBPerLicence: 3072 };
  return { subscriptions: desk.quantity('subscriptions', rule, estate) };
}

/** By host where all hosts are covered, else by VM. */
function ubuntuPro(desk: Desk): Figures {
  const hosts = desk.number('hosts');
  const vms = desk.number('vms') ?? 0;
  const estate = {
    hosts: [{ count: hosts ?? 1, sockets: 2, coresPerSocket: 1 }],
    guests: vms > 0 ? [{ vms, kind: 'ubuntu' }] : [],
  };
  const byHost = hosts !== undefined && desk.input['allHostsCovered'] !== false;
  const metric: MetricRef = byHost ? { id: 'per-host' } : { id: 'per-vm' };
  const price = desk.number('pricePerServer', 'pricePerHost', 'pricePerVm', 'price') ?? 0;
  const lines: Line[] = [{ id: 'pro', metric, price }];
  const bill = desk.bill(() => saleOf({ name: desk.product, ...estate, lines }));
  return { subscriptions: bill.needed('pro'), annual: bill.total };
}

// Tier price, and per TB beyond it, from a capacity on: canonical/ubuntu.com, templates/pricing/pro/infrastructure.html, 2026-07-07.
const CEPH: readonly (readonly [from: number, tier: number, each: number])[] = [
  [30000, 188750, 0],
  [15000, 138750, 3.33],
  [3000, 58750, 6.67],
  [1500, 38750, 13.33],
  [150, 5000, 25],
  [0, 0, 33.33],
];

/** The price of a tier and what lies beyond it, as two offers; weekday support is half of 24/7. */
function cephSupport(desk: Desk): Figures {
  const told = desk.input['capacityTB'];
  const half = /week/i.test(JSON.stringify(desk.input['tier'] ?? '')) ? 0.5 : 1;
  const annual = (Array.isArray(told) ? (told as number[]) : [Number(told)]).map((capacity) => {
    const [from, tier, each] = CEPH.find(([least]) => capacity > least) ?? [0, 0, 0];
    const lines: Line[] = [
      { id: 'tier', metric: { id: 'flat' }, price: exact(tier).times(half) },
      {
        id: 'beyond',
        metric: { id: 'flat', quantity: Math.max(0, capacity - from) },
        price: exact(each).times(half),
      },
    ];
    const hosts = [{ count: 3, sockets: 2, coresPerSocket: 16 }];
    return desk.bill(() => saleOf({ name: desk.product, hosts, lines })).total;
  });
  return { annual: Array.isArray(told) ? annual : annual[0] };
}

/** Premier covers two VMs per server; sets beyond the first mean that Premier Plus is needed. */
function oracleLinux(desk: Desk): Figures | undefined {
  const hosts = objects(desk.input['hosts']);
  if (hosts.length === 0) return undefined;
  const counted = hosts.map((host, at) => {
    const estate = estateOf(host);
    const name = `host ${String(at + 1)}`;
    const sets: MetricRef = { id: 'per-socket-pair-stacked', stacking: 'sets' };
    const guests = estate.guests.length > 0 ? estate.guests : [{ vms: 0 }];
    const premier = desk.quantity(`Premier, ${name}`, sets, { ...estate, guests });
    const plus = desk.quantity(`Premier Plus, ${name}`, PAIR, { ...estate, guests: [] });
    return {
      tier: premier > plus ? 'Premier Plus' : 'Premier',
      pairs: plus,
      hosts: numberOf(host, 'count') ?? 1,
    };
  });
  const needs = (tier: string): number =>
    counted.filter((host) => host.tier === tier).reduce((sum, { pairs }) => sum + pairs, 0);
  return {
    tiers: counted.map(({ tier }) => tier),
    premier: needs('Premier'),
    premierPlus: needs('Premier Plus'),
  };
}

/** Linux guests and the hosts below them. */
export const LINUX: readonly Reader[] = [
  {
    product: /oracle linux/i,
    read: (desk) => (desk.input['pinnedCores'] === undefined ? oracleLinux(desk) : undefined),
  },
  { product: /red hat.*core.?based|core.?based.*red hat/i, read: byCore },
  { product: /rhel|red hat enterprise linux/i, read: rhel },
  { product: /sles|suse linux/i, read: sles },
  { product: /ceph/i, read: cephSupport },
  { product: /ubuntu pro/i, read: ubuntuPro },
];
