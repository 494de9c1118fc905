import type { Exact } from '../../../src/model/exact/decimal.ts';
import type { MetricRef } from '../../../src/model/metrics/registry.ts';
import { type Bill, type Line, saleOf } from '../guests/bill.ts';
import type { Figure, Figures } from '../guests/reading.ts';
import type { TcoDesk } from './vector.ts';

const RATE_ID = 'eur';

/** The lines of a sale over the years of the comparison, as one scenario. */
export function sold(desk: TcoDesk, name: string, lines: readonly Line[], years = desk.years): Bill {
  const rate = desk.number('eur_usd_implied', 'eur_usd');
  const converted =
    rate === undefined
      ? []
      : [
          {
            id: RATE_ID,
            currency: 'EUR',
            rate: String(rate),
            date: '2026-01-01',
            source: 'stated by the comparison',
          },
        ];
  return desk.bill(() =>
    saleOf({
      name: `${desk.product}: ${name}`,
      hosts: desk.hosts,
      lines,
      years,
      more: converted.length > 0 ? { rates: converted } : {},
    }),
  );
}

/** One price or a range of it, as the source prints it. */
export function eachOf(prices: readonly number[], figure: (price: number) => Figure): Figure {
  const all = prices.map(figure);
  return all.length === 1 ? all[0] : all;
}

/** Years of a subscription under the names that sources give them. */
function named(name: string, years: number, bills: readonly Bill[]): Figures {
  const of = (figure: (bill: Bill) => Exact): Figure => {
    const all = bills.map(figure);
    return all.length === 1 ? all[0] : all;
  };
  const total = of(({ total: all }) => all);
  const year = of((bill) => bill.year(0));
  return {
    [`${name}_year`]: year,
    [`${name}_annual`]: year,
    [`${name}_licence_year`]: year,
    [`${name}_${String(years)}y`]: total,
    [`${name}_total_${String(years)}y`]: total,
    [`${name}_subscription`]: total,
    [`${name}_licences`]: total,
  };
}

/** What VMware costs by core: a floor per CPU and a least order, where they are stated. */
export function byCore(desk: TcoDesk): Figures {
  const floorPerCpu = desk.number('vmware_min_cores_per_socket') ?? 0;
  const minOrder = desk.number('min_order_cores', 'min_cores_total');
  const metric: MetricRef = { id: 'per-core', floorPerCpu };
  const prices = desk.inputsNamed(/_per_core_year$/);
  const wanted =
    typeof desk.input['vmware_product'] === 'string' ? desk.input['vmware_product'].toLowerCase() : undefined;
  return Object.assign(
    {},
    ...prices.map(({ name, key }) => {
      const bills = desk
        .range(key)
        .map((price) =>
          sold(desk, name, [{ id: name, metric, price, ...(minOrder === undefined ? {} : { minOrder }) }]),
        );
      const vmware =
        wanted === name || (wanted === undefined && name === 'vcf') ? named('vmware', desk.years, bills) : {};
      const alone = onlySubscription(desk) ? { [`${name}_total`]: bills[0]?.total } : {};
      return { ...vmware, ...named(name, desk.years, bills), ...alone };
    }),
  ) as Figures;
}

const onlySubscription = ({ input }: TcoDesk): boolean =>
  !Object.keys(input).some((key) => /^(ws_dc|hardware)/.test(key));

/** Products by socket or by host and year, alone and added up where a source adds them (vSphere with vSAN, a backup server). */
export function bySocket(desk: TcoDesk): Figures {
  const found = desk
    .inputsNamed(/(_eur|_usd)?_per_(socket|host)(_year)?$/)
    .concat(
      desk
        .inputsNamed(/_(premium|basic|standard)_eur$/)
        .map(({ key }) => ({ key, name: key.replace(/_eur$/, '') })),
    );
  const lines = found.map(({ key, name }) => ({
    name,
    prices: desk.range(key),
    line: (price: number): Line => ({
      id: name,
      metric: { id: key.includes('per_host') ? 'per-host' : 'per-socket' },
      price,
      ...(key.includes('_eur') && desk.number('eur_usd_implied', 'eur_usd') !== undefined
        ? { currency: 'EUR' }
        : {}),
    }),
  }));
  const together = (pattern: RegExp): Figure => {
    const own = lines.filter(({ name }) => pattern.test(name));
    const [first] = own;
    if (!first) return undefined;
    const sums = first.prices.map(
      (_, at) =>
        sold(
          desk,
          'together',
          own.map(({ line, prices }) => line(prices[at] ?? 0)),
          1,
        ).total,
    );
    return sums.length === 1 ? sums[0] : sums;
  };
  const each = lines.map(({ name, prices, line }) => {
    const bills = prices.map((price) => sold(desk, name, [line(price)]));
    const years = named(name, desk.years, bills);
    const dollars = Object.entries(years).map(([key, figure]) => [`${key}_usd`, figure] as const);
    return { ...years, ...Object.fromEntries(dollars), [`${name}_if_bought`]: bills[0]?.year(0) };
  });
  const vmware = together(/^(vsphere|vsan|vcenter)/);
  return Object.assign({}, ...each, {
    vmware_year: vmware,
    vmware_licence_year: together(/^vsphere/),
    proxmox_year_eur: together(/^(proxmox|pbs)$/),
  }) as Figures;
}

/** What is saved a year by leaving a licence by socket and a server of its own. */
export function saved(desk: TcoDesk): Figures {
  const server = desk.number('vcenter_eur_year');
  const socket = desk.inputsNamed(/^(?=vsphere).*_per_socket_year$/)[0];
  if (server === undefined || socket === undefined) return {};
  const lines: Line[] = [
    { id: 'vsphere', metric: { id: 'per-socket' }, price: desk.range(socket.key)[0] ?? 0 },
    { id: 'vcenter', metric: { id: 'flat' }, price: server },
  ];
  return { saving_year: sold(desk, 'what ends', lines, 1).total };
}
