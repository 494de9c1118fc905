import { valueAt } from '../at.ts';
import { beyondHorizon } from '../ledger/settlement.ts';
import type { Contract } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { slicesOf } from '../terms/slices.ts';

/** What plans cost in plain numbers, to compare modes by: payments whose price nobody knows, and the sum of all others. */
export interface PlainCost {
  readonly unknown: number;
  readonly amount: number;
}

/** Less than nothing can be told apart from; sums of doubles differ by the order in which they were added. */
const SAME_MONEY = 1e-6;

/** Whether one cost is lower: first by what nobody knows, because an unknown price is no bargain. */
export function isCheaper(a: PlainCost, b: PlainCost): boolean {
  return a.unknown === b.unknown ? a.amount < b.amount - SAME_MONEY : a.unknown < b.unknown;
}

/** The sum of costs. */
export function addCosts(costs: readonly PlainCost[]): PlainCost {
  return {
    unknown: costs.reduce((sum, { unknown }) => sum + unknown, 0),
    amount: costs.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** Payments of a plan that fall due before a month, from the start on (model.md 7). */
export function paidBefore({ contracts }: OfferPlan, month: number): PlainCost {
  return addCosts(contracts.map((contract) => paidOf(contract, month)));
}

/** What a plan costs in all: payments before the horizon and, where it counts, the settlement there (model.md 7). */
export function costOf(plan: OfferPlan, need: Float64Array, settles: boolean): PlainCost {
  const horizon = need.length;
  const paid = paidBefore(plan, horizon);
  return settles ? addCosts([paid, settlementOf(plan, valueAt(need, horizon - 1), horizon)]) : paid;
}

function paidOf(contract: Contract, month: number): PlainCost {
  const { quantity, price, billing } = contract;
  if (quantity === 0) return { unknown: 0, amount: 0 };
  const due = slicesOf(contract, month).filter(({ from }) => from >= 0);
  if (Number.isNaN(price.value)) return { unknown: due.length, amount: 0 };
  const years = due.reduce((sum, { from, to }) => sum + (billing === 'once' ? 1 : (to - from) / 12), 0);
  return { unknown: 0, amount: quantity * price.value * years };
}

function settlementOf(plan: OfferPlan, need: number, horizon: number): PlainCost {
  const amounts = beyondHorizon(plan, need, horizon).map(
    ({ contract, needed, paid, excess, owed }) =>
      (contract.price.value * (excess * owed - needed * paid)) / 12,
  );
  // What nobody knows was counted with the payments.
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  return { unknown: 0, amount: known.reduce((sum, amount) => sum + amount, 0) };
}
