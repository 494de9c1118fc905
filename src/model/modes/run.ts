import { at, sure, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { withModes, type Demand } from '../demand/demand.ts';
import { overflows } from '../demand/overflow.ts';
import type { Estate } from '../demand/part.ts';
import { settles } from '../ledger/settlement.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { plansOf } from '../plan/plans.ts';
import { addTo } from '../timeline/series.ts';
import { addCosts, costOf, paidBefore } from './cost.ts';
import type { CountedUnit } from './counted.ts';
import type { Deciding, UnitCourse } from './deciding.ts';
import { familyOf } from './family.ts';
import { inForce, monthsOf } from './inForce.ts';
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
  const others = courses.filter(
    (other, index) =>
      index !== place && at(compiled.products, other.unit.product).modes.some((offer) => family.has(offer)),
  );
  const counted = [...family].some((offer) => overflows(compiled, offer))
    ? countedInPlaces(estate, base, others, at(courses, place))
    : countedInAll(compiled, base, others, unit);
  return (stretches) => {
    const { plans, demand } = plansOf(compiled, future, counted(stretches), timeline, { ...start, order });
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

/** The need of one course of a unit beside the others, counted unit by unit. */
function countedInAll(
  compiled: Compiled,
  base: Demand,
  others: readonly UnitCourse[],
  unit: CountedUnit,
): (stretches: readonly Stretch[]) => Demand {
  const { modes } = at(compiled.products, unit.product);
  const beside = base.needed.map((need) => need.slice());
  for (const other of others)
    addNeeds(beside, at(compiled.products, other.unit.product).modes, other, compiled.horizon);
  return (stretches) => {
    const needed = beside.map((need, offer) => (modes.includes(offer) ? need.slice() : need));
    addNeeds(needed, modes, { unit, stretches }, compiled.horizon);
    return { ...base, needed };
  };
}

/** The same with the places that need it: what is owned and sold no more hands hosts or VMs on to what follows it. */
function countedInPlaces(
  estate: Estate,
  base: Demand,
  others: readonly UnitCourse[],
  own: UnitCourse,
): (stretches: readonly Stretch[]) => Demand {
  return (stretches) => withModes(estate, base, inForce(estate.compiled, [...others, { ...own, stretches }]));
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

/** Months in which a mode renews, is bought or joined for a unit that needs it then. */
function decisionsOf(
  plans: readonly OfferPlan[],
  offer: number,
  need: Float64Array,
): Pick<Run, 'renews' | 'joins'> {
  const { decisions = [], contracts = [] } = plans.find((one) => one.offer === offer) ?? {};
  const needed = (month: number): boolean => valueAt(need, month) > 0;
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
