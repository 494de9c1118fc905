import { Decimal } from 'decimal.js';

/** The private Decimal of the model: 34 significant digits, so that no setting elsewhere can change a figure. */
export const Exact = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});

/** An exact amount or factor while it is being computed; it never leaves the model except as text. */
export type Exact = Decimal;

/** Reads a decimal text ("1234.56") exactly; throws on anything else, because texts are checked at the rim. */
export function exact(text: string | number): Exact {
  return new Exact(text);
}

/**
 * Rounds to whole minor units (cents), half away from zero as a spreadsheet's ROUND does (model.md 1). Beyond 2^53 the
 * number is only near the amount; whoever takes such sizes must refuse them, as the ledger does.
 */
export function toMinor(amount: Exact, digits: number): number {
  const minor = amount.times(new Exact(10).pow(digits)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return minor === 0 ? 0 : minor;
}

/** Whole minor units as decimal text in major units, with all digits of the currency ("-12.30"). */
export function minorText(minor: number, digits: number): string {
  return new Exact(minor).div(new Exact(10).pow(digits)).toFixed(digits);
}

/** Guards a sum of minor units: the ledger keeps sums below 2^53, beyond which they would not be exact, so it throws. */
export function safe(minor: number): number {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`minor units out of exact range: ${String(minor)}`);
  return minor;
}
