import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor } from '../exact/amount.ts';
import { minorText } from '../exact/decimal.ts';
import type { Contract, Origin } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { CONTRACT_VALUE, LICENCE, MINIMUM_SPEND } from '../rules/money.ts';
import type { LedgerBook } from './book.ts';
import { categoryOfOffer } from './offerCategory.ts';

/** What was bought of one offer in one month, all together one order (model.md 7). */
export interface Order {
  readonly month: number;
  readonly contracts: readonly Contract[];
}

const SIGNED: ReadonlySet<Origin> = new Set(['held', 'assumed']);

/** The orders of a plan by month; contracts that were entered, or are taken to be held, are signed already and belong to none. */
export function ordersOf({ contracts }: OfferPlan): Order[] {
  const orders = new Map<number, Contract[]>();
  for (const contract of contracts) {
    if (SIGNED.has(contract.origin) || contract.quantity === 0) continue;
    const known = orders.get(contract.begin);
    if (known) known.push(contract);
    else orders.set(contract.begin, [contract]);
  }
  return [...orders].map(([month, bought]) => ({ month, contracts: bought }));
}

/** What a contract is worth over its whole term, in minor units; undefined while its price is not known. */
export function contractValue(
  contract: Contract,
  price: string | undefined,
  digits: number,
): number | undefined {
  if (price === undefined) return undefined;
  const { quantity, billing } = contract;
  const factors = [factor(quantity), textFactor(price)];
  return billing === 'once'
    ? amountOf(LICENCE, ['quantity', 'price'], digits)(factors)
    : amountOf(
        CONTRACT_VALUE,
        ['quantity', 'price', 'months'],
        digits,
      )([...factors, factor(monthsOf(contract))]);
}

/** Months that a contract commits to; what has no end commits to a year at a time. */
export function monthsOf({ begin, end }: Contract): number {
  return end === Infinity ? 12 : end - begin;
}

/** What an order is worth, in minor units; undefined while any of its prices is not known. */
export function orderValue(
  order: Order,
  prices: readonly (string | undefined)[],
  digits: number,
): number | undefined {
  let sum = 0;
  for (const contract of order.contracts) {
    const value = contractValue(contract, prices[contract.index], digits);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** Writes one line for every order below the least that its offer accepts: paid with it, never settled (model.md 7). */
export function writeMinimumSpend(
  book: LedgerBook,
  compiled: Compiled,
  plan: OfferPlan,
  prices: readonly (string | undefined)[],
): void {
  const offer = at(compiled.offers, plan.offer);
  if (offer.minSpend === undefined) return;
  const { digits } = compiled;
  const minimum = textFactor(offer.minSpend);
  const lift = amountOf(MINIMUM_SPEND, ['minimum', 'order'], digits);
  for (const order of ordersOf(plan)) {
    const value = orderValue(order, prices, digits);
    const amount = value === undefined ? 0 : lift([minimum, textFactor(minorText(value, digits))]);
    if (value !== undefined && amount === 0) continue;
    const { month, contracts } = order;
    book.write({
      month,
      from: month,
      to:
        month +
        Math.max(...contracts.map((contract) => (contract.billing === 'once' ? 1 : monthsOf(contract)))),
      rule: 'minimum-spend',
      category: categoryOfOffer(offer.source.id),
      offer: plan.offer,
      source: at(contracts, 0).index,
      cluster: -1,
      quantity: 1,
      amount,
      priced: value !== undefined,
      freed: false,
    });
  }
}
