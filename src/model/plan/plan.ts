import type { CompiledEdition, CompiledOffer } from '../compile/compiled.ts';
import type { Contract } from './contract.ts';
import { Pool } from './pool.ts';
import { renewEnding, type RenewalChoice } from './renew.ts';
import { buyShort, type JoinChoice } from './short.ts';
import { cutForSigned } from './signed.ts';

/** What was decided for one offer in one month, with the alternatives that lost. */
export interface Decision {
  readonly month: number;
  readonly renewals: readonly RenewalChoice[];
  readonly joins: readonly JoinChoice[];
}

/** The purchase plan of one offer in one future: who, when, how many, at which unit price. */
export interface OfferPlan {
  readonly offer: number;
  readonly contracts: readonly Contract[];
  readonly held: Float64Array;
  readonly decisions: readonly Decision[];
}

/** Buys and renews one offer through all months: endings and renewals, then shortfalls, then one order (model.md 7). */
export function planOffer(
  offer: CompiledOffer,
  index: number,
  holdings: readonly Omit<Contract, 'index'>[],
  needed: Float64Array,
  edition: (month: number) => CompiledEdition | undefined,
): OfferPlan {
  const pool = new Pool(offer, index);
  for (const holding of holdings) pool.add(holding);
  const held = new Float64Array(needed.length);
  const decisions: Decision[] = [];
  needed.forEach((need, t) => {
    const before = pool.contracts.length;
    const renewals = renewEnding(pool, t, need);
    const short = need - pool.held(t);
    const joins = short > 0 ? buyShort(pool, t, short, edition(t)) : [];
    const order = pool.contracts.slice(before);
    if (order.length > 0) {
      raiseToMinimum(order, offer.minOrder);
      cutForSigned(pool, order, t);
    }
    if (renewals.length > 0 || joins.length > 0) decisions.push({ month: t, renewals, joins });
    held[t] = pool.held(t);
  });
  return { offer: index, contracts: pool.contracts, held, decisions };
}

/** Everything bought of one offer in one month is one order; below the minimum its last line is raised. */
function raiseToMinimum(order: readonly Contract[], minimum: number): void {
  const ordered = order.reduce((sum, contract) => sum + contract.quantity, 0);
  const last = order.at(-1);
  if (!last || ordered >= minimum) return;
  last.raised = minimum - ordered;
  last.quantity += last.raised;
}
