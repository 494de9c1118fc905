/** Something found at an address of the input: a problem, or an answer that is missing. */
export interface Found {
  readonly path: string;
  readonly code: string;
}

/** Of what was found with the same code at the same address the first, because futures and checks share facts. */
export function eachOnce<T extends Found>(found: readonly T[]): T[] {
  const places = new Map<string, T>();
  for (const one of found) {
    const place = `${one.code} ${one.path}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()];
}
