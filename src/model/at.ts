// Three doors instead of one: a function that meets lists of one kind only is read by the engine several times as fast.

/** What stands at a place that is known to exist; throws RangeError where nothing does, because that is our own mistake. */
export function at<T>(list: ArrayLike<T>, place: number): T {
  const found = list[place];
  if (found === undefined) throw nothingAt(list, place);
  return found;
}

/** The same for a series of numbers, mostly one for each month. */
export function valueAt(series: Float64Array, place: number): number {
  const found = series[place];
  if (found === undefined) throw nothingAt(series, place);
  return found;
}

/** The same for a column of whole numbers: counts, indices and codes. */
export function codeAt(column: Whole, place: number): number {
  const found = column[place];
  if (found === undefined) throw nothingAt(column, place);
  return found;
}

/** What is known to have been found; throws RangeError where nothing was, because that is our own mistake. */
export function sure<T>(found: T | null | undefined): T {
  if (found === undefined || found === null) throw new RangeError('nothing found where something must be');
  return found;
}

type Whole = Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array;

function nothingAt(list: ArrayLike<unknown>, place: number): RangeError {
  return new RangeError(`nothing at ${String(place)} of ${String(list.length)}`);
}
