import type { CompiledEdition, CompiledOffer } from '../compile/compiled.ts';
import type { Contract, Draft, Replacement } from './contract.ts';
import { Pool } from './pool.ts';
import { saleBar } from './price.ts';
import { isAuto, renewEnding, type RenewalChoice } from './renew.ts';
import { buyShort, type JoinChoice } from './short.ts';
import { cutForSigned } from './signed.ts';

/** What was decided for one offer in one month, with the alternatives that lost. */
export interface Decision {
  readonly month: number;
  readonly renewals: readonly RenewalChoice[];
  readonly join: JoinChoice | undefined;
}

/** The purchase plan of one offer in one future: who, when, how many, at which unit price. */
export interface OfferPlan {
  readonly offer: number;
  readonly contracts: readonly Contract[];
  readonly held: Float64Array;
  readonly decisions: readonly Decision[];
}

/** What an offer starts with and needs: entered contracts, units by month, and what is bought of it on which terms. */
export interface PlanInput {
  readonly offer: CompiledOffer;
  readonly index: number;
  readonly entered: readonly Draft[];
  readonly replaced: readonly Replacement[];
  readonly needed: Float64Array;
  /** A need beyond what is owned goes to the successor while the offer is not sold (model.md 7, perpetual). */
  readonly overflows: boolean;
  readonly edition: (month: number) => CompiledEdition | undefined;
}

/** Buys and renews one offer through all months: endings and renewals, then shortfalls, then one order (model.md 7). */
export function planOffer(input: PlanInput): OfferPlan {
  const { offer, index, entered, needed } = input;
  const pool = new Pool(offer, index, entered, input.replaced);
  const held = new Float64Array(needed.length);
  const decisions: Decision[] = [];
  needed.forEach((need, t) => {
    pool.advance(t);
    const before = pool.contracts.length;
    const ordered = orderedIn(pool, t, need);
    const renewals = renewEnding(pool, t, need, ordered);
    const short = need - pool.held;
    const buys = short > 0 && !(input.overflows && saleBar(offer, t) !== undefined);
    const join = buys ? buyShort(pool, t, short, ordered, input.edition(t)) : undefined;
    if (pool.contracts.length > before) closeOrder(pool, pool.contracts.slice(before), t);
    if (renewals.length > 0 || join) decisions.push({ month: t, renewals, join });
    held[t] = pool.held;
  });
  return { offer: index, contracts: pool.contracts, held, decisions };
}

/** Units that the order of a month will have: all that is short, and what renews whole because notice was missed. */
function orderedIn(pool: Pool, t: number, need: number): number {
  const missed = pool
    .ending(t)
    .reduce((sum, contract) => sum + (isAuto(contract) ? contract.quantity : 0), 0);
  const short = Math.max(0, need - pool.held - missed);
  return Math.max(missed + short, pool.offer.minOrder);
}

/** Everything bought of one offer in one month is one order; below the minimum its last line is raised. */
function closeOrder(pool: Pool, order: readonly Contract[], t: number): void {
  const ordered = order.reduce((sum, contract) => sum + contract.quantity, 0);
  const last = order.at(-1);
  if (last && ordered < pool.offer.minOrder) pool.raise(last, pool.offer.minOrder - ordered);
  cutForSigned(pool, order, t);
}
