/** Adds a series, weighted, to another of the same length month by month until a month (exclusive). */
export function addTo(sum: Float64Array, series: Float64Array, weight: number, until: number): void {
  const end = Math.min(sum.length, until);
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the hottest loop of the model, over two arrays of one length
  for (let t = 0; t < end; t++) sum[t]! += weight * series[t]!;
}
