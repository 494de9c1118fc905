import { valueAt } from '../at.ts';
import type { Against } from './against.ts';
import { paybackOf, type Payback } from './payback.ts';
import { changesSign, internalRates } from './rates.ts';

/** Why a rate of return is not one number: nothing differs, only outlays or only returns, none in the range, or several. */
export type NoRate = 'no-difference' | 'no-sign-change' | 'no-rate-in-range' | 'several-rates';

/** What the difference of a future to the baseline yields (model.md 9). */
export interface Returns {
  /** The deepest point of the cumulative cash difference as a positive amount in minor units; null without an outlay. */
  readonly investment: number | null;
  /** Lowest point of the cumulative cash difference in minor units. */
  readonly lowest: number;
  /** Yearly internal rates of return, four digits, ascending; the settlement's difference counts at the horizon. */
  readonly rates: readonly string[];
  readonly noRate: NoRate | undefined;
  /** Present value of the difference up to each month in minor units, not rounded, settlement apart. */
  readonly presentCumulative: Float64Array;
  readonly discountedPayback: Payback;
}

const known = new WeakMap<Against, Returns>();

/** Rates, investment and discounted payback of a comparison, made once; `rate` is the yearly discount rate as decimal text. */
export function returnsOf(result: Against, rate: string): Returns {
  const before = known.get(result);
  if (before) return before;
  const presentCumulative = presentSums(result, 1 + Number(rate));
  const lowest = result.cumulative.reduce((least, sum) => Math.min(least, sum), Infinity);
  const rates = ratesOf(result);
  const returns = {
    investment: lowest < 0 ? -lowest : null,
    lowest,
    rates,
    noRate: rates.length === 1 ? undefined : noRate(result, rates.length),
    presentCumulative,
    discountedPayback: paybackOf(presentCumulative),
  };
  known.set(result, returns);
  return returns;
}

function ratesOf(result: Against): string[] {
  const texts = internalRates(result.difference).map((rate) => {
    // Also of a rate just below nothing the text is "0", without a sign.
    return String(Math.round(rate * 1e4) / 1e4);
  });
  return [...new Set(texts)];
}

function noRate(result: Against, found: number): NoRate {
  if (found > 0) return 'several-rates';
  if (result.difference.every((flow) => flow === 0)) return 'no-difference';
  return changesSign([...result.difference]) ? 'no-rate-in-range' : 'no-sign-change';
}

/** Running sum of present values; what cannot be told from 0 in doubles is 0, so that an exact payback is met. */
function presentSums(result: Against, yearly: number): Float64Array {
  let sum = 0;
  let size = 0;
  return result.cumulative.map((_, month) => {
    const present = valueAt(result.difference, month) * Math.pow(yearly, -month / 12);
    sum += present;
    size += Math.abs(present);
    return Math.abs(sum) <= size * 1e-13 ? 0 : sum;
  });
}
