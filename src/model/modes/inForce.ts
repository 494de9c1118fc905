import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { ModeInForce } from '../demand/units.ts';
import type { UnitCourse } from './deciding.ts';
import type { Stretch } from './search.ts';

/** The months in which each mode of each unit is in force. */
export function inForce(compiled: Compiled, courses: readonly UnitCourse[]): ModeInForce[] {
  return courses.flatMap(({ unit, stretches }) =>
    at(compiled.products, unit.product).modes.map((offer, mode) => ({
      places: unit.places,
      offer,
      months: monthsOf(stretches, mode, compiled.horizon),
    })),
  );
}

/** The months in which a mode is in force in a course: 1 in those, 0 in others. */
export function monthsOf(stretches: readonly Stretch[], mode: number, horizon: number): Uint8Array {
  const months = new Uint8Array(horizon);
  stretches.forEach((stretch, place) => {
    if (stretch.mode === mode) months.fill(1, stretch.from, stretches[place + 1]?.from ?? horizon);
  });
  return months;
}
