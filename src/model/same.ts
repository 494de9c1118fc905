/** Whether two values are the same object, or lists of the same objects: what an edit left alone keeps its identity. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && sameList(a, b));
}

/** Whether two lists hold the same objects in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, place) => entry === b[place]);
}

/** Whether two series say the same in every month. */
export function sameSeries<Series extends Float64Array | Int32Array>(a: Series, b: Series): boolean {
  if (a === b) return true;
  for (let t = 0; t < a.length; t++) if (a[t] !== b[t]) return false;
  return a.length === b.length;
}
