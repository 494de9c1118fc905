import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import type { Bill, Line } from '../guests/bill.ts';
import type { Figures } from '../guests/reading.ts';
import { sold } from './licences.ts';
import type { TcoDesk } from './vector.ts';

const FIRST_CORES = 16;

/** Cores that Windows Server counts. */
function coresOf({ hosts }: TcoDesk): number {
  return hosts.reduce((sum, { count, sockets, coresPerSocket }) => sum + count * sockets * coresPerSocket, 0);
}

/** Datacenter for all cores: by core, or one pack of 16 and packs of two, or packs of 16 alone; with support where asked. */
function datacenter(desk: TcoDesk, discount: Exact, support: boolean): Line[] {
  const rate = support ? { support: desk.number('sa_rate') ?? 0 } : {};
  const priced = (price: number) => exact(price).times(exact(1).minus(discount));
  const [pack, two, core] = [
    desk.number('ws_dc_16core'),
    desk.number('ws_dc_2core'),
    desk.number('ws_dc_per_core'),
  ];
  if (core !== undefined)
    return [{ id: 'windows', metric: { id: 'per-core' }, price: priced(core), per: 'once', ...rate }];
  if (pack === undefined) return [];
  if (two === undefined)
    return [
      {
        id: 'windows',
        metric: { id: 'packs', of: 'core', size: FIRST_CORES },
        price: priced(pack),
        per: 'once',
        ...rate,
      },
    ];
  const beyond = Math.max(0, Math.ceil((coresOf(desk) - FIRST_CORES) / 2));
  return [
    { id: 'windows', metric: { id: 'flat' }, price: priced(pack), per: 'once', ...rate },
    {
      id: 'windows-packs',
      metric: { id: 'flat', quantity: beyond },
      price: priced(two),
      per: 'once',
      ...rate,
    },
  ];
}

function cals(desk: TcoDesk): Line[] {
  const [users, price] = [desk.number('users'), desk.number('user_cal', 'cal')];
  if (users === undefined || price === undefined) return [];
  return [{ id: 'cals', metric: { id: 'flat', quantity: users }, price, per: 'once' }];
}

/** Windows hosts instead of VMware: licences for ever, with or without Software Assurance, and access licences. */
export function onWindows(desk: TcoDesk): Figures {
  const none = exact(0);
  const discount = desk.amount('volume_discount_hyperv') ?? none;
  if (datacenter(desk, none, false).length === 0) return {};
  const list = sold(desk, 'Datacenter', datacenter(desk, none, false));
  const without = sold(desk, 'Hyper-V', [...datacenter(desk, discount, false), ...cals(desk)]);
  const withSa = sold(desk, 'Hyper-V with SA', [...datacenter(desk, discount, true), ...cals(desk)]);
  const y = `${String(desk.years)}y`;
  return {
    ws_dc_before_discount: list.total,
    cals: without.cash('cals'),
    hyperv_licences: list.needed('windows'),
    hyperv_one_time: list.total,
    hyperv_sa_year: withSa.cash('windows-support').div(desk.years),
    hyperv_san_no_sa: without.total,
    ...onDisks(desk, [...datacenter(desk, discount, false), ...cals(desk)], 'no_sa'),
    ...(desk.number('sa_rate') === undefined
      ? {}
      : {
          hyperv_san_sa: withSa.total,
          ...onDisks(desk, [...datacenter(desk, discount, true), ...cals(desk)], 'sa'),
        }),
    [`hyperv_no_sa_${y}`]: without.total,
    [`hyperv_with_sa_${y}`]: withSa.total,
    hyperv_year1: withSa.year(0),
    [`azure_local_ahb_${y}`]: list.total,
    ...besideVmware(desk, withSa),
    ...waiting(desk),
  };
}

/** The same with disks of their own in every host, at each price per host. */
function onDisks(desk: TcoDesk, lines: readonly Line[], name: string): Figures {
  const prices = desk.range('s2d_per_node');
  if (prices.length === 0) return {};
  const disks = (price: number): Line => ({ id: 'disks', metric: { id: 'per-host' }, price, per: 'once' });
  return {
    [`hyperv_s2d_${name}`]: prices.map((price) => sold(desk, 'disks', [...lines, disks(price)]).total),
  };
}

/** VMware with the same guests at list, and what leaving it saves after a project that is paid once. */
function besideVmware(desk: TcoDesk, hyperV: Bill): Figures {
  const product =
    typeof desk.input['vmware_product'] === 'string' ? desk.input['vmware_product'].toLowerCase() : 'vcf';
  const price = desk.number(`${product}_per_core_year`);
  if (price === undefined || desk.number('sa_rate') === undefined) return {};
  const minOrder = desk.number('min_cores_total') ?? 0;
  const vmware: Line = { id: 'vmware', metric: { id: 'per-core' }, price, minOrder };
  const stay = sold(desk, 'VMware', [vmware, ...datacenter(desk, exact(0), true), ...cals(desk)]);
  const y = `${String(desk.years)}y`;
  const savings = stay.total.minus(hyperV.total);
  return {
    vmware_annual: stay.cash('vmware').div(desk.years),
    [`vmware_total_${y}`]: stay.total,
    vcf_total: stay.total,
    vmware_year1: stay.year(0),
    vmware_year2: stay.year(1),
    [`savings_${y}`]: savings,
    annual_savings: savings.div(desk.years),
    ...project(desk, savings),
  };
}

/** The project: days at a rate, tools and training. The source pays back by dividing, not month by month. */
function project(desk: TcoDesk, savings: Exact): Figures {
  const [days, rate] = [desk.number('migration_days'), desk.number('day_rate')];
  if (days === undefined || rate === undefined) return {};
  const once = (id: string, price: number, quantity = 1): Line => ({
    id,
    metric: { id: 'flat', quantity },
    price,
    per: 'once',
  });
  const cost = sold(desk, 'project', [
    once('days', rate, days),
    once('tool', desk.number('tools') ?? 0),
    once('course', desk.number('training') ?? 0),
  ]).total;
  return {
    migration_cost: cost,
    payback_months: cost.div(savings).times(12 * desk.years),
    [`net_benefit_${String(desk.years)}y`]: savings.minus(cost),
  };
}

/** Software Assurance alone, and in which year it has cost as much as the licence. */
function waiting(desk: TcoDesk): Figures {
  const most = desk.years;
  const bill = sold(desk, 'licence with SA', datacenter(desk, exact(0), true), Math.max(10, most));
  const price = bill.cash('windows');
  const yearly = bill.cash('windows-support').div(Math.max(10, most));
  const after = (years: number): Exact => yearly.times(years);
  const years = Array.from({ length: 10 }, (_, at) => at + 1);
  return {
    ...Object.fromEntries(years.map((year) => [`sa_${String(year)}y`, after(year)])),
    break_even_years: years.find((year) => after(year).greaterThanOrEqualTo(price)),
  };
}

/** A host fee and a Windows subscription by core and month. */
export function onAzure(desk: TcoDesk): Figures {
  const fee = desk.number('azure_host_fee_core_month', 'azure_host_fee');
  const windows = desk.number('ws_sub_core_month', 'ws_sub');
  if (fee === undefined || windows === undefined) return {};
  const line = (id: string, price: number): Line => ({ id, metric: { id: 'per-core' }, price, per: 'month' });
  const { total } = sold(desk, 'Azure Local', [line('fee', fee), line('guests', windows)]);
  return { azure_local: total, [`azure_local_no_ahb_${String(desk.years)}y`]: total };
}
