import type { Contract } from '../plan/contract.ts';

/** The months that one payment of a contract covers; it is paid in its first month. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The payments of a contract: month by month, yearly from its own start (the last one shorter), or all at once (model.md 7). */
export function slicesOf(contract: Pick<Contract, 'begin' | 'end' | 'billing'>): Slice[] {
  const step =
    contract.billing === 'monthly' ? 1 : contract.billing === 'yearly' ? 12 : contract.end - contract.begin;
  const slices: Slice[] = [];
  for (let from = contract.begin; from < contract.end; from += step)
    slices.push({ from, to: Math.min(from + step, contract.end) });
  return slices;
}

/** The first month that no payment made before `horizon` covers; the contract's begin when nothing was paid by then. */
export function paidUntil(contract: Pick<Contract, 'begin' | 'end' | 'billing'>, horizon: number): number {
  return slicesOf(contract).reduce(
    (until, slice) => (slice.from < horizon ? slice.to : until),
    contract.begin,
  );
}
