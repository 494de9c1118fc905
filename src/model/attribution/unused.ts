import { valueAt } from '../at.ts';
import { byId, covers, type Contract } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';

/** Units of one contract that nobody needs, month by month: ordered only for the minimum, and held beyond the need. */
export interface Unused {
  readonly raised: Float64Array;
  readonly unneeded: Float64Array;
}

/**
 * What is held and not needed, contract by contract (undefined where all is needed): first what was ordered only to
 * reach the minimum, then what ends last, ties by id (model.md 9).
 */
export function unusedOf(plan: OfferPlan, needed: Float64Array): readonly (Unused | undefined)[] {
  const unused: (Unused | undefined)[] = plan.contracts.map(() => undefined);
  // Two without an end differ by NaN, which decides nothing: their ids do.
  const endsLast = [...plan.contracts].sort((a, b) => b.end - a.end || byId(a, b));
  for (let month = 0; month < needed.length; month++) {
    let excess = valueAt(plan.held, month) - valueAt(needed, month);
    if (excess <= 0) continue;
    const active = endsLast.filter((contract) => covers(contract, month));
    for (const contract of active) {
      const raised = Math.min(contract.raised, contract.quantity, excess);
      if (raised > 0) put(unused, contract, needed.length).raised[month] = raised;
      excess -= raised;
    }
    for (const contract of active) {
      const own = unused[contract.index];
      const free = contract.quantity - (own ? valueAt(own.raised, month) : 0);
      const unneeded = Math.min(free, excess);
      if (unneeded > 0) put(unused, contract, needed.length).unneeded[month] = unneeded;
      excess -= unneeded;
    }
  }
  return unused;
}

function put(unused: (Unused | undefined)[], { index }: Contract, months: number): Unused {
  const own = unused[index] ?? { raised: new Float64Array(months), unneeded: new Float64Array(months) };
  unused[index] = own;
  return own;
}
