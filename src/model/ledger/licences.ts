import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor, type Factor } from '../exact/amount.ts';
import type { Contract } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { LATE_FEE, SLICE, SLICE_OF_TOTAL } from '../rules/money.ts';
import { slicesOf, type Slice } from '../terms/slices.ts';
import type { LedgerBook, Line } from './ledger.ts';

/** Writes the payments of one offer's contracts: one line per slice, and the fee of a late renewal (model.md 7). */
export function writeLicences(
  book: LedgerBook,
  compiled: Compiled,
  plan: OfferPlan,
  prices: readonly (string | undefined)[],
): void {
  const slice = amountOf(SLICE, ['quantity', 'price', 'months'], compiled.digits);
  const ofTotal = amountOf(SLICE_OF_TOTAL, ['total', 'until', 'before', 'term'], compiled.digits);
  for (const contract of plan.contracts) {
    if (contract.quantity === 0) continue;
    const price = prices[contract.index];
    for (const part of slicesOf(contract)) {
      if (part.from >= compiled.horizon || part.to <= 0) continue;
      const line = lineOf(compiled, plan, contract, part);
      const total =
        contract.price.trail.by === 'total' && contract.origin === 'held'
          ? contract.price.trail.text
          : undefined;
      if (total !== undefined) {
        const { begin, term } = contract;
        const amount = ofTotal([
          textFactor(total),
          factor(part.to - begin),
          factor(part.from - begin),
          factor(term),
        ]);
        book.write({ ...line, rule: 'slice-of-total', amount, priced: true });
      } else {
        const amount =
          price === undefined
            ? 0
            : slice([factor(contract.quantity), textFactor(price), factor(part.to - part.from)]);
        book.write({ ...line, amount, priced: price !== undefined });
      }
    }
    writeLateFee(book, compiled, plan, contract, price);
  }
}

function lineOf(compiled: Compiled, plan: OfferPlan, contract: Contract, part: Slice): Line {
  return {
    month: part.from,
    from: part.from,
    to: part.to,
    rule: 'slice',
    category: compiled.offers[plan.offer]?.source.id ?? '',
    offer: plan.offer,
    source: contract.index,
    cluster: -1,
    quantity: contract.quantity,
    amount: 0,
    priced: false,
    freed: false,
  };
}

function writeLateFee(
  book: LedgerBook,
  compiled: Compiled,
  plan: OfferPlan,
  contract: Contract,
  price: string | undefined,
): void {
  if (!contract.late) return;
  const fee = amountOf(LATE_FEE, ['share', 'quantity', 'price', 'months'], compiled.digits);
  const share: Factor = textFactor(compiled.offers[plan.offer]?.lateFee ?? '0');
  if (share.value === 0) return;
  const months = contract.end - contract.begin;
  const line = lineOf(compiled, plan, contract, { from: contract.begin, to: contract.begin + 1 });
  const amount =
    price === undefined ? 0 : fee([share, factor(contract.quantity), textFactor(price), factor(months)]);
  book.write({ ...line, rule: 'late-fee', category: 'late fee', amount, priced: price !== undefined });
}
