import { at, valueAt } from '../at.ts';
import type { Estate } from '../demand/part.ts';
import type { Draft } from '../plan/contract.ts';
import { isCheaper } from './cost.ts';
import type { CountedUnit } from './counted.ts';
import type { Deciding, UnitCourse } from './deciding.ts';
import { runner } from './run.ts';
import { cheapestCourse, type Choice, type Course } from './search.ts';

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
  return modesFor(estate, product);
}

/** The modes of a product that a future leaves open, by their places: all of them, or the one that it fixes. */
export function modesFor({ compiled, future }: Estate, product: number): number[] {
  const { modes, source } = at(compiled.products, product);
  const fixed = future.source.modes?.[source.id];
  const all = [...modes.keys()];
  const only = all.filter((mode) => at(compiled.offers, at(modes, mode)).source.id === fixed);
  return only.length > 0 ? only : all;
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
