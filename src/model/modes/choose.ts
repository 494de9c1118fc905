import { at, valueAt } from '../at.ts';
import { basesOf } from '../demand/follows.ts';
import type { Demand } from '../demand/demand.ts';
import type { Estate, Ground } from '../demand/part.ts';
import { unitsOf, type ModeInForce } from '../demand/units.ts';
import { settles } from '../ledger/settlement.ts';
import type { Draft } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { plansOf, startOf, type Start } from '../plan/plans.ts';
import { addTo } from '../timeline/series.ts';
import { assumedContract, assumeHeld, type AssumedUnits } from './assume.ts';
import { addCosts, costOf, isCheaper, paidBefore } from './cost.ts';
import { countUnit, type CountedUnit } from './counted.ts';
import { familyOf } from './family.ts';
import { cheapestCourse, type Choice, type Course, type Run, type Stretch } from './search.ts';

/** How a unit of a product is licensed, month by month, and why it began as it did. */
export interface UnitCourse {
  readonly unit: CountedUnit;
  readonly stretches: readonly Stretch[];
  /** Its first mode: in force because it is held, because that is assumed, or decided like every later one. */
  readonly begins: 'held' | 'assumed' | 'decided';
}

/** Everything a mode is decided with: the estate, the need of all else, what is held, and the units. */
export interface Deciding {
  readonly estate: Estate;
  readonly base: Demand;
  readonly start: Start;
  readonly units: readonly CountedUnit[];
  readonly assumed: readonly AssumedUnits[];
}

/** What modes are decided with; undefined where there is nothing to decide. `base` is the need of everything that is no product. */
export function decidingOn(estate: Estate, base: Demand): Deciding | undefined {
  const ground: Ground = { ...estate, offerOf: base.offerOf };
  const units = unitsOf(estate).map((unit) => countUnit(ground, unit));
  if (units.length === 0) return undefined;
  const { compiled, future } = estate;
  const { entered, order } = startOf(compiled, future);
  const assumed = assumeHeld(compiled, units);
  return { estate, base, units, assumed, start: { entered: withAssumed(estate, entered, assumed), order } };
}

/**
 * Decides the modes of every unit (model.md 6): first each product in the one mode that costs least throughout, then
 * every unit on its own, in turn, the others being as they are. A course is never dearer than any one mode throughout.
 */
export function chooseModes(deciding: Deciding): UnitCourse[] {
  const courses = deciding.units.map((unit) => beginningOf(deciding, unit));
  const products = new Set(deciding.units.map(({ product }) => product));
  for (const product of products) {
    const own = [...courses.keys()].filter((place) => at(courses, place).unit.product === product);
    if (own.length > 1) bestUniform(deciding, courses, own);
    for (const place of own) {
      const { stretches, unit, begins } = at(courses, place);
      if (begins === 'assumed' && !isFixed(deciding, unit)) continue;
      const begun = { unit, begins, stretches: stretches.slice(0, begins === 'decided' ? 0 : 1) };
      courses[place] = {
        ...begun,
        stretches: bestCourse(deciding, courses.with(place, begun), place).stretches,
      };
    }
  }
  return courses;
}

/** The months in which each mode of each unit is in force. */
export function inForce({ estate: { compiled } }: Deciding, courses: readonly UnitCourse[]): ModeInForce[] {
  return courses.flatMap(({ unit, stretches }) =>
    at(compiled.products, unit.product).modes.map((offer, mode) => ({
      places: unit.places,
      offer,
      months: monthsOf(stretches, mode, compiled.horizon),
    })),
  );
}

/** The cheapest course of one unit from where it stands, the others being as they are. */
export function bestCourse(deciding: Deciding, courses: readonly UnitCourse[], place: number): Course {
  const { unit, stretches, begins } = at(courses, place);
  const choice: Choice = {
    modes: modesOf(deciding, unit),
    stood: begins !== 'decided',
    run: runner(deciding, courses, place),
  };
  return stretches.length > 0 ? cheapestCourse(choice, stretches) : firstDecision(choice, unit);
}

function firstDecision(choice: Choice, unit: CountedUnit): Course {
  const from = firstNeed(unit);
  return choice.modes
    .map((mode) => cheapestCourse(choice, [{ from, mode }]))
    .reduce((least, course) => (isCheaper(course.cost, least.cost) ? course : least));
}

/** The modes that may be bought: all of the product, or the one that the future fixes. */
export function modesOf({ estate }: Deciding, { product }: CountedUnit): number[] {
  const { modes, source } = at(estate.compiled.products, product);
  const fixed = estate.compiled.offerIndex.get(estate.future.source.modes?.[source.id] ?? '') ?? -1;
  const all = [...modes.keys()];
  return modes.includes(fixed) ? all.filter((mode) => at(modes, mode) === fixed) : all;
}

function isFixed(deciding: Deciding, unit: CountedUnit): boolean {
  return modesOf(deciding, unit).length < unit.needs.length;
}

/** How a unit begins: assumed, or in the first mode of which enough is held when it is first needed; else undecided. */
function beginningOf(deciding: Deciding, unit: CountedUnit): UnitCourse {
  const assumed = deciding.assumed.find((one) => one.unit === unit);
  if (assumed) return { unit, begins: 'assumed', stretches: [{ from: 0, mode: assumed.mode }] };
  const from = firstNeed(unit);
  const { modes } = at(deciding.estate.compiled.products, unit.product);
  const held = modes.findIndex((offer, mode) => {
    const needed = valueAt(at(unit.needs, mode), from);
    const beside = valueAt(at(deciding.base.needed, offer), from);
    return needed > 0 && heldIn(deciding.start.entered.get(offer) ?? [], from) >= beside + needed;
  });
  return held < 0
    ? { unit, begins: 'decided', stretches: [] }
    : { unit, begins: 'held', stretches: [{ from, mode: held }] };
}

function heldIn(entered: readonly Draft[], month: number): number {
  return entered
    .filter(({ begin, end }) => begin <= month && month < end)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The first month in which a unit needs anything; 0 where it never does. */
function firstNeed({ needs }: CountedUnit): number {
  const months = needs.map((need) => need.findIndex((units) => units > 0)).filter((month) => month >= 0);
  return months.length > 0 ? Math.min(...months) : 0;
}

/** Puts all undecided units of a product in the one mode that costs least throughout. */
function bestUniform(deciding: Deciding, courses: UnitCourse[], own: readonly number[]): void {
  const first = at(courses, at(own, 0)).unit;
  const tried = modesOf(deciding, first).map((mode) => {
    const uniform = courses.map((course, place) =>
      own.includes(place) && course.begins === 'decided'
        ? { ...course, stretches: [{ from: firstNeed(course.unit), mode }] }
        : course,
    );
    return { uniform, cost: runner(deciding, uniform, at(own, 0))(at(uniform, at(own, 0)).stretches).cost };
  });
  const best = tried.reduce((least, one) => (isCheaper(one.cost, least.cost) ? one : least));
  for (const place of own) courses[place] = at(best.uniform, place);
}

/** Plans the offers of a product for courses of one of its units: what modes, support and successors cost together. */
function runner(
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
    const now = at(modes, stretches.at(-1)?.mode ?? 0);
    return {
      ...decisionsOf(plans, now, at(unit.needs, stretches.at(-1)?.mode ?? 0)),
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

function monthsOf(stretches: readonly Stretch[], mode: number, horizon: number): Uint8Array {
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

function withAssumed(
  { compiled }: Estate,
  entered: Start['entered'],
  assumed: readonly AssumedUnits[],
): Start['entered'] {
  const all = new Map(entered);
  for (const { unit, mode, quantity } of assumed) {
    const offer = at(at(compiled.products, unit.product).modes, mode);
    // Who is taken to own the licence is taken to own its support, unless a contract of it says otherwise.
    const support = compiled.offers.flatMap((_, index) =>
      basesOf(compiled.offers, index).includes(offer) && !entered.has(index) ? [index] : [],
    );
    for (const index of [offer, ...support])
      all.set(index, [...(all.get(index) ?? []), assumedContract(compiled, index, quantity)]);
  }
  return all;
}
