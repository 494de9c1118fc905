import { monthNumber } from '../time/month.ts';
import type { Projection } from '../projection.ts';

/** The month of the question, "YYYY-MM" or "YYYY-MM-DD", counted from the scenario's start; throws on anything else, because the caller makes it. */
export function todayOf(projection: Projection): number {
  const month = monthNumber(projection.today.slice(0, 7));
  if (month === undefined) throw new TypeError(`no day: ${projection.today}`);
  return month - projection.compiled.start;
}
