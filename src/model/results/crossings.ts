/** One place on a whole-number scale and the value there. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** Where a function changes its sign: at a root, over a stretch of zeros, or in a jump between two neighbours. */
export interface Crossings {
  /** The whole number closest to each zero and what is left there, ascending; `until` ends a stretch of nothing but zeros. */
  readonly roots: readonly (Sample & { readonly until?: number })[];
  readonly jumps: readonly { readonly below: Sample; readonly above: Sample }[];
  /** Zero at every place that was looked at. */
  readonly always: boolean;
}

const PIECES = 16;
/** How far a straight piece may be off in minor units: amounts are rounded line by line. */
const CROOKED = 100;

/**
 * Finds every sign change of a function on the whole numbers `from` to `to` that is straight in pieces, up to rounding,
 * and may jump between pieces: the range is split until each part is straight or two neighbours are left. A part that
 * stays far from zero compared with how much it varies is not looked into.
 */
export function crossings(valueAt: (at: number) => number, from: number, to: number): Crossings {
  const search = new Search(valueAt, from, to);
  const step = (to - from) / PIECES;
  const marks = new Set(Array.from({ length: PIECES + 1 }, (_, piece) => Math.round(from + piece * step)));
  const samples = [...marks].map((at) => search.sample(at));
  if (samples.every(({ value }) => value === 0)) return { roots: [], jumps: [], always: true };
  samples.forEach((sample, place) => {
    const before = samples[place - 1];
    if (before) search.look(before, sample);
  });
  return search.result();
}

class Search {
  readonly #valueAt: (at: number) => number;
  readonly #from: number;
  readonly #to: number;
  readonly #known = new Map<number, number>();
  readonly #roots = new Map<number, Sample>();
  readonly #zeros: { from: number; until: number }[] = [];
  readonly #jumps: { below: Sample; above: Sample }[] = [];

  constructor(valueAt: (at: number) => number, from: number, to: number) {
    this.#valueAt = valueAt;
    this.#from = from;
    this.#to = to;
  }

  sample(at: number): Sample {
    const value = this.#known.get(at) ?? this.#valueAt(at);
    this.#known.set(at, value);
    return { at, value };
  }

  /** Looks for sign changes between two samples; two neighbours are a straight piece by themselves. */
  look(a: Sample, b: Sample): void {
    const middle = this.sample(Math.floor((a.at + b.at) / 2));
    const inside = [middle, this.sample(Math.floor(a.at + (b.at - a.at) * 0.382))];
    if (isFar([a, b, ...inside])) return;
    if (inside.every((sample) => isOnLine(a, b, sample))) this.#straight(a, b);
    else {
      this.look(a, middle);
      this.look(middle, b);
    }
  }

  #straight(a: Sample, b: Sample): void {
    if (a.value === 0 && b.value === 0) {
      this.#zeros.push({ from: a.at, until: b.at });
      return;
    }
    if (a.value === 0 || b.value === 0) {
      this.#edge(a, b);
      return;
    }
    let [low, high] = [a, b];
    while (high.at - low.at > 1 && oppose(low, high)) {
      const share = low.value / (low.value - high.value);
      const guess = Math.round(low.at + share * (high.at - low.at));
      const next = this.sample(Math.min(high.at - 1, Math.max(low.at + 1, guess)));
      if (oppose(low, next)) high = next;
      else low = next;
    }
    this.#settle(low, high);
  }

  /** Zero at one end only: how far the zeros reach, a single one being a root. */
  #edge(a: Sample, b: Sample): void {
    let [zero, other] = a.value === 0 ? [a.at, b.at] : [b.at, a.at];
    const first = zero;
    while (Math.abs(other - zero) > 1) {
      const middle = Math.floor((zero + other) / 2);
      if (this.sample(middle).value === 0) zero = middle;
      else other = middle;
    }
    if (zero === first) this.#roots.set(zero, { at: zero, value: 0 });
    else this.#zeros.push({ from: Math.min(zero, first), until: Math.max(zero, first) });
  }

  #settle(a: Sample, b: Sample): void {
    for (const sample of [a, b]) if (sample.value === 0) this.#roots.set(sample.at, sample);
    if (!oppose(a, b)) return;
    if (this.#isJump(a, b)) this.#jumps.push({ below: a, above: b });
    else {
      const closest = Math.abs(a.value) <= Math.abs(b.value) ? a : b;
      this.#roots.set(closest.at, closest);
    }
  }

  /** A step between neighbours is a jump when it is much larger than the steps on both sides of it. */
  #isJump(a: Sample, b: Sample): boolean {
    const before = Math.abs(a.value - this.sample(Math.max(this.#from, a.at - 1)).value);
    const after = Math.abs(this.sample(Math.min(this.#to, b.at + 1)).value - b.value);
    return Math.abs(b.value - a.value) > 2 * Math.max(before, after) + CROOKED;
  }

  result(): Crossings {
    const stretches = this.#merged();
    const single = [...this.#roots.values()].filter(
      ({ at }) => !stretches.some(({ from, until }) => from <= at && at <= until),
    );
    const long = stretches.map(({ from, until }) => ({ at: from, value: 0, until }));
    return {
      roots: [...single, ...long].sort((a, b) => a.at - b.at),
      jumps: this.#jumps,
      always: false,
    };
  }

  #merged(): { from: number; until: number }[] {
    const merged: { from: number; until: number }[] = [];
    for (const { from, until } of this.#zeros) {
      const last = merged.at(-1);
      if (last?.until === from) last.until = until;
      else merged.push({ from, until });
    }
    return merged;
  }
}

function oppose(a: Sample, b: Sample): boolean {
  return (a.value < 0 && b.value > 0) || (a.value > 0 && b.value < 0);
}

function isOnLine(a: Sample, b: Sample, sample: Sample): boolean {
  const expected = a.value + ((b.value - a.value) * (sample.at - a.at)) / (b.at - a.at);
  return Math.abs(sample.value - expected) <= CROOKED;
}

/** All on one side of zero, and further from it than twice what they differ by: no zero is expected in between. */
function isFar(samples: readonly Sample[]): boolean {
  const values = samples.map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  return Math.max(least, -most) > 2 * (most - least);
}
