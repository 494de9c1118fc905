import { exact } from '../../../src/model/exact/decimal.ts';
import { spareFor } from '../../../src/model/timeline/size.ts';
import { billOf, type Line, saleScenario } from '../guests/bill.ts';
import type { Figures } from '../guests/reading.ts';
import { numberOf } from '../vmware/fields.ts';
import { sold } from './licences.ts';
import type { TcoDesk } from './vector.ts';

/** A contract that renews after a year at another price: how much more that is. */
export function renewal(desk: TcoDesk): Figures {
  const [old, next] = [desk.number('vmware_old_annual'), desk.number('vmware_renewal_annual')];
  if (old === undefined || next === undefined) return {};
  const scenario = saleScenario({
    name: `${desk.product}: renewal`,
    hosts: desk.hosts,
    lines: [{ id: 'contract', metric: { id: 'flat' }, price: old }],
    years: 2,
    more: {
      holdings: [
        {
          id: 'contract',
          offer: 'contract',
          quantity: 1,
          price: String(old),
          start: '2027-01',
          end: '2028-01',
          billing: 'yearly',
          next: { price: String(next), term: 12 },
        },
      ],
    },
  });
  const bill = desk.bill(() => billOf(scenario));
  return { vmware_increase_pct: bill.year(1).div(bill.year(0)).minus(1).times(100) };
}

/** A yearly quote, with a project in the first year where one is stated. */
export function quotes(desk: TcoDesk): Figures {
  return Object.assign(
    {},
    ...desk.inputsNamed(/(_support)?_annual$/).map(({ name, key }) => {
      const once = desk.number(`${name}_migration`, `${name}_implementation`) ?? 0;
      const lines: Line[] = [
        { id: 'yearly', metric: { id: 'flat' }, price: desk.number(key) ?? 0 },
        { id: 'once', metric: { id: 'flat' }, price: once, per: 'once' },
      ];
      const bill = sold(desk, name, lines, Math.max(3, desk.years));
      return { [`${name}_year1`]: bill.year(0), [`${name}_later`]: bill.year(1), [`${name}_3y`]: bill.total };
    }),
  ) as Figures;
}

/** A yearly quote that only the outputs tell: what several years of it come to. */
export function toldQuotes(desk: TcoDesk): Figures {
  const keys = Object.keys(desk.outputs).filter((key) => /_year(_usd|_eur)?$/.test(key));
  return Object.assign(
    {},
    ...keys.map((key) => {
      const price = numberOf(desk.outputs, key);
      const whole = key.replace('_year', `_${String(desk.years)}y`);
      if (price === undefined || !(whole in desk.outputs)) return {};
      const bill = sold(desk, key, [{ id: 'quote', metric: { id: 'flat' }, price }]);
      return { [key]: bill.year(0), [whole]: bill.total };
    }),
  ) as Figures;
}

/** Subscriptions of a platform and its manager, swing servers for a tenth of the hosts. */
export function subscriptions(desk: TcoDesk): Figures {
  const count = desk.number('rh_subs_required');
  const server = desk.number('swing_server_cost');
  if (count === undefined || server === undefined) return {};
  const prices = [desk.number('ove_per_sub_year'), desk.number('acm_virt_per_sub_year')];
  const lines = prices.map((price, at): Line => ({
    id: `sub-${String(at)}`,
    metric: { id: 'flat', quantity: count },
    price: price ?? 0,
  }));
  const y = `${String(desk.years)}y`;
  return {
    [`rh_subscriptions_${y}`]: sold(desk, 'subscriptions', lines).total,
    rh_swing_hardware: exact(server).times(spareFor(desk.number('hosts') ?? 0, 'tenth')),
  };
}

/** What a host costs in all. */
export function hostTotal(desk: TcoDesk): Figures {
  const parts = ['host_cost', 'network_per_host', 'storage_per_host', 'software_per_host'];
  const lines = parts.flatMap((key): Line[] => {
    const price = desk.number(key);
    return price === undefined
      ? []
      : [{ id: key.replaceAll('_', '-'), metric: { id: 'per-host' }, price, per: 'once' }];
  });
  return lines.length === 0 ? {} : { host_total: sold(desk, 'host', lines, 1).total };
}
