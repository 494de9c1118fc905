/** How far a quantity may lie beyond a whole number and still count as that number (model.md 1). */
const TOLERANCE = 1e-9;

/** The whole number of units that must be bought for a real quantity: rounded up, 1e-9 in the buyer's favour, never below 0. */
export function ceilWhole(quantity: number): number {
  return Math.max(0, Math.ceil(quantity - TOLERANCE));
}

/** The nearest whole number of things, a half counting upwards even when arithmetic left it 1e-9 short (model.md 1). */
export function roundHalfUp(quantity: number): number {
  return Math.floor(quantity + 0.5 + TOLERANCE);
}
