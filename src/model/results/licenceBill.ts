import { at } from '../at.ts';
import { boughtOf } from '../bought.ts';
import { compile } from '../compile/compile.ts';
import { demandOf } from '../demand/demand.ts';
import { licenceLedgerOf } from '../ledger/write.ts';
import type { Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a future pays for licences, settlement and taxes on both included, in minor units, and whether a price was missing. */
export interface LicenceBill {
  readonly total: number;
  readonly unpriced: boolean;
}

/** The licence bill of every future under other prices of a scenario. */
export type Billing = (scenario: Scenario) => LicenceBill[];

/**
 * Bills the futures of a projection under other prices. VMs, hosts and what they need know no price (model.md 7), so they are
 * kept, and nothing but licences is planned and paid again.
 */
export function billingOf(projection: Projection): Billing {
  const catalogue = projection.compiled.offers.map(({ source }) => source);
  const known = projection.futures.map(({ timeline }, place) => {
    const future = at(projection.compiled.futures, place);
    return { timeline, counted: demandOf(projection.compiled, future, timeline) };
  });
  return (scenario) => {
    const compiled = compile(scenario, catalogue);
    return compiled.futures.map((future, place) => {
      const { timeline, counted } = at(known, place);
      const { cash, charge, credit, unpriced } = licenceLedgerOf(
        compiled,
        boughtOf(compiled, future, timeline, counted),
      ).sums;
      return { total: cash + charge - credit, unpriced };
    });
  };
}
