/** How far a real quantity may miss a bound and still count as reaching it (model.md 1). */
export const TOLERANCE = 1e-9;

/** The smallest whole number that covers x, with the tolerance in favour of the smaller one. */
export function ceilWhole(x: number): number {
  return Math.max(0, Math.ceil(x - TOLERANCE));
}

/** x rounded to a whole number, a half upwards, with the tolerance in favour of rounding up. */
export function roundHalfUp(x: number): number {
  return Math.floor(x + 0.5 + TOLERANCE);
}
