/** Why a payback or a return on investment does not exist: nothing was ever laid out, or it does not come back in time. */
export type NoReturn = 'no-outlay' | 'not-within-horizon';

/** The month of a payback, or the reason why there is none. */
export type Payback =
  | { readonly month: number; readonly reason: undefined }
  | { readonly month: null; readonly reason: NoReturn };

/** The first month from which a running sum stays at or above 0, only if it was below before (model.md 9). */
export function paybackOf(cumulative: Float64Array): Payback {
  const last = cumulative.findLastIndex((sum) => sum < 0);
  if (last < 0) return { month: null, reason: 'no-outlay' };
  if (last === cumulative.length - 1) return { month: null, reason: 'not-within-horizon' };
  return { month: last + 1, reason: undefined };
}
