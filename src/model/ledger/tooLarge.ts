import { at, codeAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { vatCategory } from '../costs/vat.ts';
import { minorText } from '../exact/decimal.ts';
import type { Contract, PriceTrail } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { inside, type InputPath } from '../scenario/inputPath.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import { columnsOf } from './columnsOf.ts';
import { LINE_RULES, MOST_MONEY, type Ledger } from './ledger.ts';

/** What a future's lines were made of. */
interface Written {
  readonly plans: readonly OfferPlan[];
  readonly ledger: Ledger;
}

/** One problem for each input that makes a line too large to be counted exactly: the line is left out (model.md 1). */
export function tooLargeProblems(compiled: Compiled, written: Written): Problem[] {
  const most = minorText(MOST_MONEY, compiled.digits);
  const paths = new Set(written.ledger.tooLarge.map((line) => addressOfAmount(compiled, written, line)));
  return [...paths].map((path) => problem(path, 'money-too-large', { most }));
}

/** The input that states how much money a line is: a price, an amount or a rate. */
export function addressOfAmount(compiled: Compiled, { plans, ledger }: Written, line: number): InputPath {
  const columns = columnsOf(ledger);
  const rule = at(LINE_RULES, codeAt(columns.rule, line));
  const source = codeAt(columns.source, line);
  const plan = plans.find(({ offer }) => offer === columns.offer[line]);
  if (plan) {
    if (rule === 'minimum-spend') return inside(offerPath(compiled, plan.offer), 'minSpend');
    return addressOfPrice(compiled, at(plan.contracts, source).price.trail, plan.contracts);
  }
  if (rule === 'hosts' || rule === 'settle-hosts') return 'purchase/price';
  if (rule === 'vat') return inside('assumptions/vat', vatCategory(columns, source));
  return inside(inside('costs', at(compiled.scenario.costs, source).id), 'amount');
}

function offerPath({ offers }: Compiled, offer: number): InputPath {
  return inside('offers', at(offers, offer).source.id);
}

/** Where a price stands that is as large as it is: what a contract states, else the price that it stems from. */
function addressOfPrice(compiled: Compiled, trail: PriceTrail, contracts: readonly Contract[]): InputPath {
  const ofContract = (index: number): InputPath =>
    addressOfPrice(compiled, at(contracts, index).price.trail, contracts);
  switch (trail.by) {
    case 'input':
    case 'total':
    case 'uplift':
    case 'cap':
    case 'unknown':
      return trail.path;
    case 'rise':
      return ofContract(trail.last);
    case 'share':
      return typeof trail.of === 'number'
        ? ofContract(trail.of)
        : addressOfPrice(compiled, trail.of, contracts);
    case 'list':
      return addressOfList(compiled, trail);
  }
}

/** A price that is known is a quote, a price of its own, or a percentage of another. */
function addressOfList(compiled: Compiled, { offer, band }: Extract<PriceTrail, { by: 'list' }>): InputPath {
  const path = offerPath(compiled, offer);
  if (band >= 0) return inside(inside(inside(path, 'bands'), String(band)), 'price');
  const { quote, price } = at(compiled.offers, offer).source;
  if (quote !== undefined) return inside(path, 'quote');
  return inside(path, price === undefined ? 'percent' : 'price');
}
