import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import { against } from '../../../src/model/results/against.ts';
import { returnsOf } from '../../../src/model/results/returns.ts';
import { numbers } from '../vmware/fields.ts';
import { type Bill, billOf, saleScenario } from './bill.ts';
import type { Desk, Figures, Reader } from './reading.ts';

/** Flows a year apart from a year on, as dated costs (what is paid) and credits (what is earned) of one future. */
function flows(desk: Desk, rate: number, paid: readonly number[], first: number): Record<string, unknown> {
  const years = paid.length + first;
  const costs = paid.flatMap((amount, at) => {
    if (amount === 0) return [];
    const item = amount > 0 ? 'fixed' : 'credit';
    const from = `${String(2027 + at + first)}-01`;
    return [{ id: `flow-${String(at)}`, item, amount: exact(amount).toFixed(), from, futures: ['invest'] }];
  });
  return saleScenario({
    name: desk.product,
    hosts: [{ count: 1, sockets: 2, coresPerSocket: 16 }],
    lines: [],
    years,
    more: { costs, finance: { rate: exact(rate).toFixed() }, futures: [{ id: 'nothing' }, { id: 'invest' }] },
  });
}

const presentOf = (desk: Desk, rate: number, paid: readonly number[], first = 0): Bill =>
  desk.bill(() => billOf(flows(desk, rate, paid, first), 'invest'));

/** Costs and benefits by year, the initial ones undiscounted; the return is by present values, as such studies have it. */
function study(desk: Desk): Figures | undefined {
  const rate = desk.number('rate', 'discountRate');
  const costs = numbers(desk.input['initialPlusYearCosts']);
  const benefits = numbers(desk.input['initialPlusYearBenefits']);
  if (rate === undefined || costs.length === 0 || costs.length !== benefits.length) return undefined;
  const pvCosts = presentOf(desk, rate, costs).npv.neg();
  const earned = benefits.map((amount) => -amount);
  const pvBenefits = presentOf(desk, rate, earned).npv;
  const { npv } = presentOf(
    desk,
    rate,
    costs.map((amount, year) => amount - (benefits[year] ?? 0)),
  );
  const whole = (value: Exact) => ({ whole: value });
  return {
    pvCosts: whole(pvCosts),
    pvBenefits: whole(pvBenefits),
    npv: whole(npv),
    roiPercent: whole(pvBenefits.minus(pvCosts).div(pvCosts).times(100)),
  };
}

/** A spreadsheet's NPV: its first value a year from now; an outlay stated beside the list is due now. */
function spreadsheet(desk: Desk): Figures | undefined {
  const rate = desk.number('rate', 'discountRate');
  const values = numbers(desk.input['values']);
  if (rate === undefined || values.length === 0 || 'dates' in desk.input) return undefined;
  const outlay = desk.number('initial', 'initialOutlay', 'initialCost', 'initialInvestment', 'outside');
  const now = outlay === undefined ? [] : [Math.abs(outlay)];
  const outside = /outside|first (value|flow) (undiscounted|at time 0)|period 0/i.test(desk.product);
  const first = outlay === undefined && !outside ? 1 : 0;
  return { npv: presentOf(desk, rate, [...now, ...values.map((value) => -value)], first).npv };
}

/** The rate at which yearly flows are worth nothing, to the four digits that the model states. */
function rateOfReturn(desk: Desk): Figures | undefined {
  const values = numbers(desk.input['values']);
  if (values.length === 0 || 'dates' in desk.input) return undefined;
  const { projection } = presentOf(
    desk,
    0,
    values.map((value) => -value),
  );
  const [nothing, invest] = projection.futures;
  if (!nothing || !invest) return undefined;
  const { rates } = returnsOf(against(projection, nothing, invest), '0');
  return { irr: rates.length === 1 && rates[0] !== undefined ? { rate: exact(rates[0]) } : undefined };
}

/** Present values and rates of return. */
export const FINANCE: readonly Reader[] = [
  { product: /\bPV\b|ROI|TEI/, read: study },
  { product: /\bNPV\b/i, read: spreadsheet },
  { product: /\bIRR\b/i, read: rateOfReturn },
];
