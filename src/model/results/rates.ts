/** Yearly rates between which a rate of return is looked for: −99 % and +1000 %. */
export const LOWEST_RATE = -0.99;
/** See LOWEST_RATE. */
export const HIGHEST_RATE = 10;

// The search runs over x = ln(1 + yearly rate) ÷ 12, in which equal steps are equal factors and 0 is a point of the grid.
const STEP = 0.0005;
const FIRST = Math.log1p(LOWEST_RATE) / 12;
const LAST = Math.log1p(HIGHEST_RATE) / 12;
const CLOSE = 1e-11;

interface Point {
  readonly x: number;
  /** Present value of the flows at x; exactly 0 where it cannot be told from 0. */
  readonly value: number;
  /** Its slope in x. */
  readonly slope: number;
}

/**
 * Every yearly rate between −99 % and +1000 % at which monthly flows (month 0 first) are worth nothing, ascending:
 * a scan over a grid with bisection in doubles, roots that only touch zero included. Flows of zeros have no rate.
 */
export function internalRates(flows: ArrayLike<number>): number[] {
  const series = Array.from(flows);
  if (!changesSign(series)) return [];
  const points = grid().map((x) => pointAt(series, x));
  const roots: number[] = points.filter((point) => point.value === 0).map((point) => point.x);
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before) roots.push(...rootsBetween(series, before, point));
  });
  return roots.sort((a, b) => a - b).map((x) => Math.expm1(12 * x));
}

/** Whether flows contain both an outlay and a return, without which no rate exists. */
export function changesSign(flows: readonly number[]): boolean {
  return flows.some((flow) => flow < 0) && flows.some((flow) => flow > 0);
}

function grid(): number[] {
  const from = Math.ceil(FIRST / STEP);
  const inner = Array.from({ length: Math.floor(LAST / STEP) - from + 1 }, (_, at) => (from + at) * STEP);
  return [FIRST, ...inner, LAST];
}

function pointAt(flows: readonly number[], x: number): Point {
  const q = Math.exp(-x);
  let value = 0;
  let slope = 0;
  let size = 0;
  let factor = 1;
  flows.forEach((flow, month) => {
    const part = flow * factor;
    value += part;
    slope -= month * part;
    size += Math.abs(part);
    factor *= q;
  });
  return { x, value: Math.abs(value) <= size * 1e-14 ? 0 : value, slope };
}

function rootsBetween(flows: readonly number[], a: Point, b: Point): number[] {
  if (a.value === 0 || b.value === 0) return [];
  if (Math.sign(a.value) !== Math.sign(b.value)) return [bisect(flows, a, b, (point) => point.value)];
  // Of the same sign on both sides: only where the values turn in between can there be roots.
  if (Math.sign(a.slope) === Math.sign(b.slope)) return [];
  const turn = pointAt(
    flows,
    bisect(flows, a, b, (point) => point.slope),
  );
  if (Math.abs(turn.value) <= CLOSE * (Math.abs(a.value) + Math.abs(b.value))) return [turn.x];
  if (Math.sign(turn.value) === Math.sign(a.value)) return [];
  return [bisect(flows, a, turn, (point) => point.value), bisect(flows, turn, b, (point) => point.value)];
}

function bisect(flows: readonly number[], a: Point, b: Point, of: (point: Point) => number): number {
  let low = a.x;
  let high = b.x;
  while (high - low > CLOSE) {
    const middle = pointAt(flows, (low + high) / 2);
    if (Math.sign(of(middle)) === Math.sign(of(a))) low = middle.x;
    else high = middle.x;
  }
  return (low + high) / 2;
}
