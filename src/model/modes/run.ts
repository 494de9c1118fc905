import { at, sure, valueAt } from '../at.ts';
import { settles } from '../ledger/settlement.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { plansOf } from '../plan/plans.ts';
import { addTo } from '../timeline/series.ts';
import { addCosts, costOf, paidBefore } from './cost.ts';
import type { Deciding, UnitCourse } from './deciding.ts';
import { familyOf } from './family.ts';
import type { Run, Stretch } from './search.ts';

/** Plans the offers of a product for courses of one of its units: what modes, support and successors cost together. */
export function runner(
  { estate, base, start }: Deciding,
  courses: readonly UnitCourse[],
  place: number,
): (course: readonly Stretch[]) => Run {
  const { compiled, future, timeline } = estate;
  const { unit } = at(courses, place);
  const { modes } = at(compiled.products, unit.product);
  const family = familyOf(compiled.offers, modes);
  const order = start.order.filter((offer) => family.has(offer));
  const beside = base.needed.map((need) => need.slice());
  courses.forEach((other, index) => {
    const own = at(compiled.products, other.unit.product).modes;
    if (index !== place && own.some((offer) => family.has(offer)))
      addNeeds(beside, own, other, compiled.horizon);
  });
  return (stretches) => {
    const needed = beside.map((need, offer) => (modes.includes(offer) ? need.slice() : need));
    addNeeds(needed, modes, { unit, stretches }, compiled.horizon);
    const { plans, demand } = plansOf(compiled, future, { ...base, needed }, timeline, { ...start, order });
    const { mode } = sure(stretches.at(-1));
    return {
      ...decisionsOf(plans, at(modes, mode), at(unit.needs, mode)),
      cost: addCosts(plans.map((plan) => costOf(plan, at(demand.needed, plan.offer), settles(compiled)))),
      until: (month) => ({
        paid: addCosts(plans.map((plan) => paidBefore(plan, month))),
        state: plans.map((plan) => stateOf(plan, month)).join(';'),
      }),
    };
  };
}

function addNeeds(
  needed: readonly Float64Array[],
  modes: readonly number[],
  { unit, stretches }: Pick<UnitCourse, 'unit' | 'stretches'>,
  horizon: number,
): void {
  modes.forEach((offer, mode) => {
    const months = monthsOf(stretches, mode, horizon);
    addTo(
      at(needed, offer),
      at(unit.needs, mode).map((units, month) => units * Number(months[month])),
      1,
      horizon,
    );
  });
}

/** The months in which a mode is in force in a course: 1 in those, 0 in others. */
export function monthsOf(stretches: readonly Stretch[], mode: number, horizon: number): Uint8Array {
  const months = new Uint8Array(horizon);
  stretches.forEach((stretch, place) => {
    if (stretch.mode === mode) months.fill(1, stretch.from, stretches[place + 1]?.from ?? horizon);
  });
  return months;
}

/** Months in which a mode renews, is bought or joined for a unit that needs it then. */
function decisionsOf(
  plans: readonly OfferPlan[],
  offer: number,
  need: Float64Array,
): Pick<Run, 'renews' | 'joins'> {
  const { decisions = [], contracts = [] } = plans.find((one) => one.offer === offer) ?? {};
  const needed = (month: number): boolean => month >= 0 && valueAt(need, month) > 0;
  const renewed = decisions.filter(({ renewals }) => renewals.length > 0).map(({ month }) => month);
  const bought = contracts.filter(({ origin }) => origin === 'bought').map(({ begin }) => begin);
  return {
    renews: [...renewed, ...bought].filter(needed).sort((a, b) => a - b),
    joins: decisions
      .filter(({ join }) => join !== undefined)
      .map(({ month }) => month)
      .filter(needed),
  };
}

/** What of a plan is in force at a month or ends at it, as far as it decides what comes after. */
function stateOf({ offer, contracts }: OfferPlan, month: number): string {
  const going = contracts
    .filter(({ begin, end, quantity }) => begin < month && end >= month && quantity > 0)
    .map(({ begin, end, quantity, price, origin, root, next, later, parent }) =>
      [begin, end, quantity, price.value, root, next === later, origin === 'joined' ? parent : ''].join(','),
    );
  return `${String(offer)}:${going.join('/')}`;
}
