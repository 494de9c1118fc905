/** What stands at a place that is known to exist; throws RangeError where nothing does, because that is our own mistake. */
export function at<T>(list: ArrayLike<T>, place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`nothing at ${String(place)} of ${String(list.length)}`);
  return found;
}
