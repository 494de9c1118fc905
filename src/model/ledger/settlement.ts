import { valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor } from '../exact/amount.ts';
import { byId, type Contract } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { SETTLE_CHARGE, SETTLE_CREDIT } from '../rules/money.ts';
import { paidUntil } from '../terms/slices.ts';
import type { LedgerBook } from './book.ts';
import type { Line } from './ledger.ts';

/** What a contract reaches beyond the horizon: units still needed, units in excess, months paid and months owed. */
export interface Beyond {
  readonly contract: Contract;
  readonly needed: number;
  readonly excess: number;
  readonly paid: number;
  readonly owed: number;
}

/** Whether the horizon is settled, which a scenario may switch off (model.md 7). */
export function settles({ scenario }: Compiled): boolean {
  return scenario.assumptions?.settle !== false;
}

/** Contracts in force beyond the horizon; the excess over the last month's need falls on what ends last, ties by id (model.md 7). */
export function beyondHorizon(plan: OfferPlan, need: number, horizon: number): Beyond[] {
  const inForce = plan.contracts.filter(
    (c) => c.begin < horizon && c.end > horizon && Number.isFinite(c.end) && c.quantity > 0,
  );
  let excess = Math.max(0, inForce.reduce((sum, c) => sum + c.quantity, 0) - need);
  return [...inForce]
    .sort((a, b) => b.end - a.end || byId(a, b))
    .map((contract) => {
      const over = Math.min(excess, contract.quantity);
      excess -= over;
      const until = Math.max(horizon, paidUntil(contract, horizon));
      return {
        contract,
        needed: contract.quantity - over,
        excess: over,
        paid: until - horizon,
        owed: contract.end - until,
      };
    });
}

/** Writes the settlement of one offer: credit for paid months of needed units, charge for owed months of excess units. */
export function writeSettlement(
  book: LedgerBook,
  compiled: Compiled,
  plan: OfferPlan,
  prices: readonly (string | undefined)[],
  needed: Float64Array,
): void {
  const order = ['quantity', 'price', 'months'];
  const credit = amountOf(SETTLE_CREDIT, order, compiled.digits);
  const charge = amountOf(SETTLE_CHARGE, order, compiled.digits);
  const { horizon } = compiled;
  for (const beyond of beyondHorizon(plan, valueAt(needed, horizon - 1), horizon)) {
    const { contract } = beyond;
    const price = prices[contract.index];
    const base: Line = {
      ...EMPTY,
      month: horizon,
      offer: plan.offer,
      source: contract.index,
      priced: price !== undefined,
    };
    const paid = textFactor(price ?? '0');
    if (beyond.needed > 0 && beyond.paid > 0) {
      const amount = credit([factor(beyond.needed), paid, factor(beyond.paid)]);
      book.write({
        ...base,
        rule: 'settle-credit',
        category: 'settlement credit',
        from: horizon,
        to: horizon + beyond.paid,
        quantity: beyond.needed,
        amount,
      });
    }
    if (beyond.excess > 0 && beyond.owed > 0) {
      const amount = charge([factor(beyond.excess), paid, factor(beyond.owed)]);
      const from = contract.end - beyond.owed;
      book.write({
        ...base,
        rule: 'settle-charge',
        category: 'settlement charge',
        from,
        to: contract.end,
        quantity: beyond.excess,
        amount,
      });
    }
  }
}

/** Every line has all fields in one order, because the book then reads them twice as fast, thousands per keystroke. */
const EMPTY: Line = {
  month: 0,
  from: 0,
  to: 0,
  rule: 'slice',
  category: '',
  offer: -1,
  source: -1,
  cluster: -1,
  quantity: 0,
  amount: 0,
  priced: false,
  freed: false,
};
