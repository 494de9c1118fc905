import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor, type Factor } from '../exact/amount.ts';
import type { Contract } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { DUE_OF_TOTAL, LATE_FEE, LICENCE, SLICE } from '../rules/money.ts';
import { slicesOf, type Slice } from '../terms/slices.ts';
import type { LedgerBook } from './book.ts';
import type { Line, LineRule } from './ledger.ts';
import { categoryOfOffer } from './offerCategory.ts';
import { writeMinimumSpend } from './orders.ts';

/** Writes the payments of one offer's contracts: one line per slice, fees of late renewals, and what lifts small orders (model.md 7). */
export function writeLicences(
  book: LedgerBook,
  compiled: Compiled,
  plan: OfferPlan,
  prices: readonly (string | undefined)[],
): void {
  const payment = paymentsOf(compiled.digits);
  const lateFee = lateFeeOf(compiled, plan);
  for (const contract of plan.contracts) {
    if (contract.quantity === 0) continue;
    const price = prices[contract.index];
    for (const part of slicesOf(contract, compiled.horizon)) {
      if (part.to > 0)
        book.write({ ...lineOf(compiled, plan, contract, part), ...payment(contract, price, part) });
    }
    if (contract.late && lateFee) {
      const part = { from: contract.begin, to: contract.begin + 1 };
      book.write({ ...lineOf(compiled, plan, contract, part), ...lateFee(contract, price) });
    }
  }
  writeMinimumSpend(book, compiled, plan, prices);
}

type Payment = Pick<Line, 'rule' | 'amount' | 'priced'>;

function paymentsOf(digits: number): (contract: Contract, price: string | undefined, part: Slice) => Payment {
  const slice = amountOf(SLICE, ['quantity', 'price', 'months'], digits);
  const licence = amountOf(LICENCE, ['quantity', 'price'], digits);
  const dueOf = amountOf(DUE_OF_TOTAL, ['total', 'months', 'term'], digits);
  return (contract, price, part) => {
    const { trail } = contract.price;
    if (trail.by === 'total') {
      const { until, before, term } = partOfTotal(contract, part);
      const due = (months: number): number => dueOf([textFactor(trail.text), factor(months), factor(term)]);
      const amount = due(until) - due(before);
      return { rule: 'slice-of-total', amount, priced: true };
    }
    const quantity = factor(contract.quantity);
    return contract.billing === 'once'
      ? priced('licence', price, (known) => licence([quantity, known]))
      : priced('slice', price, (known) => slice([quantity, known, factor(part.to - part.from)]));
  };
}

/** Which part of a contract's total a payment is: months paid until its end, and before it, of all months; 1, 0 and 1 for a purchase. */
export function partOfTotal(
  { begin, term, billing }: Contract,
  { from, to }: Slice,
): { until: number; before: number; term: number } {
  return billing === 'once'
    ? { until: 1, before: 0, term: 1 }
    : { until: to - begin, before: from - begin, term };
}

function priced(rule: LineRule, price: string | undefined, amount: (price: Factor) => number): Payment {
  return { rule, amount: price === undefined ? 0 : amount(textFactor(price)), priced: price !== undefined };
}

function lateFeeOf(
  { digits, offers }: Compiled,
  { offer }: OfferPlan,
): ((contract: Contract, price: string | undefined) => Payment & Pick<Line, 'category'>) | undefined {
  const share = textFactor(at(offers, offer).lateFee);
  if (share.value === 0) return undefined;
  const fee = amountOf(LATE_FEE, ['share', 'quantity', 'price', 'months'], digits);
  return ({ quantity, begin, end }, price) => ({
    ...priced('late-fee', price, (known) => fee([share, factor(quantity), known, factor(end - begin)])),
    category: 'late fee',
  });
}

function lineOf(compiled: Compiled, plan: OfferPlan, contract: Contract, part: Slice): Line {
  return {
    month: part.from,
    from: part.from,
    to: part.to,
    rule: 'slice',
    category: categoryOfOffer(at(compiled.offers, plan.offer).source.id),
    offer: plan.offer,
    source: contract.index,
    cluster: -1,
    quantity: contract.quantity,
    amount: 0,
    priced: false,
    freed: false,
  };
}
