/** How finely two remainders are told apart: closer ones are a tie, whatever doubles make of them. */
const REMAINDER_STEPS = 1e6;
/** Up to so many parts, looking for the largest remainder is quicker than sorting all of them. */
const FEW = 24;

/**
 * Splits minor units by weights into whole ones that add up to them: everyone's share rounded down, what is left to the
 * largest remainders, ties to the earlier place (model.md 9). Null where no weight is above 0.
 */
export function split(amount: number, weights: ArrayLike<number>): Float64Array | null {
  return new Splitter().split(amount, weights, weights.length);
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- the innermost loop of every attribution, over arrays of one length */
/** Splits again and again in the same space: what it gives is valid until it splits the next time. */
export class Splitter {
  #parts = new Float64Array(0);
  #remainders = new Float64Array(0);

  /** As `split`, over the first `count` weights; what lies beyond them in the answer means nothing. */
  split(amount: number, weights: ArrayLike<number>, count: number): Float64Array | null {
    let all = 0;
    for (let place = 0; place < count; place++) all += weights[place]!;
    if (!(all > 0)) return null;
    if (this.#parts.length < count) this.#grow(count);
    const parts = this.#parts;
    const remainders = this.#remainders;
    const size = Math.abs(amount);
    let left = size;
    for (let place = 0; place < count; place++) {
      const exact = (size * weights[place]!) / all;
      const whole = Math.floor(exact);
      parts[place] = whole;
      left -= whole;
      remainders[place] = Math.round((exact - whole) * REMAINDER_STEPS) * count + (count - 1 - place);
    }
    this.#addOnes(left, count);
    if (amount < 0) for (let place = 0; place < count; place++) parts[place] = 0 - parts[place]!;
    return parts;
  }

  #grow(count: number): void {
    this.#parts = new Float64Array(count);
    this.#remainders = new Float64Array(count);
  }

  /** Adds one to as many parts as are left over, the largest remainders first; a remainder ends in its place. */
  #addOnes(left: number, count: number): void {
    const parts = this.#parts;
    const remainders = this.#remainders;
    const sorted = count > FEW;
    if (sorted) remainders.subarray(0, count).sort();
    for (let taken = 1; taken <= left; taken++) {
      const largest = sorted ? remainders[count - taken]! : takeLargest(remainders, count);
      const place = count - 1 - (largest % count);
      parts[place] = parts[place]! + 1;
    }
  }
}

function takeLargest(remainders: Float64Array, count: number): number {
  let place = 0;
  for (let other = 1; other < count; other++) if (remainders[other]! > remainders[place]!) place = other;
  const largest = remainders[place]!;
  remainders[place] = -1;
  return largest;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
