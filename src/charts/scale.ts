/** From a value to a place on the picture. */
export type Scale = (value: number) => number;

/** A straight scale from a range of values to a range of places; a range without width lands in the middle. */
export function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const span = high - low;
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from));
}

/** About `count` round numbers that cover a range, from at or below its low end to at or above its high end. */
export function ticks(low: number, high: number, count: number): number[] {
  if (high <= low) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** A place as it is written into a path: two digits are finer than any screen. */
export function placeText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
