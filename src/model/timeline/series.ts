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
