import { valueAt } from '../at.ts';
import { roundHalfUp } from '../tolerance.ts';

/** Room for some thirty series of sixty months. */
const PIECE = 2048;

let piece = new Float64Array(0);
let used = 0;

/**
 * A series of zeros, cut out of a larger piece of memory: an estate has tens of thousands of them, which made one by one
 * would keep the collector busier than all that is computed.
 */
export function newSeries(length: number): Float64Array {
  if (used + length > piece.length) {
    piece = new Float64Array(Math.max(PIECE, length));
    used = 0;
  }
  used += length;
  return piece.subarray(used - length, used);
}

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
