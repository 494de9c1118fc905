import { valueAt } from '../at.ts';
import { roundHalfUp } from '../tolerance.ts';

/* eslint-disable @typescript-eslint/no-non-null-assertion -- the hottest loops of the model, over arrays of one length */

/** Adds a series, weighted, to another of the same length month by month until a month (exclusive). */
export function addTo(sum: Float64Array, series: Float64Array, weight: number, until: number): void {
  const end = Math.min(sum.length, until);
  for (let t = 0; t < end; t++) sum[t]! += weight * series[t]!;
}

/** Adds the product of two series to a third of the same length, month by month. */
export function addProduct(sum: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let t = 0; t < sum.length; t++) sum[t]! += a[t]! * b[t]!;
}

/** Writes by how much the rounded running sum of a series grows in each month, so that fractions are never lost. */
export function wholeSteps<Steps extends Float64Array | Int32Array>(
  series: Float64Array,
  steps: Steps,
): Steps {
  let sum = 0;
  let before = 0;
  for (let t = 0; t < series.length; t++) {
    sum += valueAt(series, t);
    const whole = roundHalfUp(sum);
    steps[t] = whole - before;
    before = whole;
  }
  return steps;
}
