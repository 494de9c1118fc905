import { at } from '../at.ts';
import { boughtOf } from '../bought.ts';
import { compile } from '../compile/compile.ts';
import { licenceLedgerOf } from '../ledger/write.ts';
import type { Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a future pays for licences, settlement and taxes on both included, in minor units, and whether a price was missing. */
export interface LicenceBill {
  readonly total: number;
  readonly unpriced: boolean;
}

/**
 * The licence bill of every future of a projection under other prices. VMs and hosts know no price (model.md 7), so the
 * timelines of the projection are kept, and nothing but licences is computed again.
 */
export function licenceBills(projection: Projection, scenario: Scenario): LicenceBill[] {
  const catalogue = projection.compiled.offers.map(({ source }) => source);
  const compiled = compile(scenario, catalogue);
  return compiled.futures.map((future, place) => {
    const bought = boughtOf(compiled, future, at(projection.futures, place).timeline);
    const { cash, charge, credit, unpriced } = licenceLedgerOf(compiled, bought).sums;
    return { total: cash + charge - credit, unpriced };
  });
}
