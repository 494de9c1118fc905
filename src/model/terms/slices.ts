import type { Contract } from '../plan/contract.ts';

/** The months that one payment of a contract covers; it is paid in its first month. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

type Billed = Pick<Contract, 'begin' | 'end' | 'billing'>;

/**
 * The payments of a contract that fall due before the horizon: month by month, yearly from its own start (the last one
 * shorter), all at once, or for perpetual licences the one when they are bought (model.md 7). A contract without an end
 * cannot be prepaid: it is billed by the year.
 */
export function slicesOf(contract: Billed, horizon: number): Slice[] {
  const { begin, end, billing } = contract;
  if (billing === 'once') return begin < horizon ? [{ from: begin, to: begin + 1 }] : [];
  const step = stepOf(contract);
  const slices: Slice[] = [];
  for (let from = begin; from < Math.min(end, horizon); from += step)
    slices.push({ from, to: Math.min(from + step, end) });
  return slices;
}

function stepOf({ begin, end, billing }: Billed): number {
  if (billing === 'monthly') return 1;
  return billing === 'yearly' || end === Infinity ? 12 : end - begin;
}

/** The first month that no payment made before `horizon` covers; the contract's begin when nothing was paid by then. */
export function paidUntil(contract: Billed, horizon: number): number {
  return slicesOf(contract, horizon).at(-1)?.to ?? contract.begin;
}
