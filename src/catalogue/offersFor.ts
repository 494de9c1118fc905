import type { Offer } from '../model/scenario/contracts.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { named } from './find.ts';
import { followed, namedIn } from './namedIn.ts';
import { offerOf } from './offerOf.ts';
import { catalogueVersion } from './version.ts';

/**
 * The offers of the catalogue that a scenario names without stating them, at the prices of its first month, with the
 * licences, support and successors that they name in turn; each says which price list it is taken from. What the scenario
 * states itself is left to it.
 */
export function offersFor(scenario: Scenario): Offer[] {
  return offersNamed(scenario, namedIn(scenario));
}

/** The same for some ids: those that the catalogue knows and the scenario does not state. */
export function offersNamed({ offers, start }: Scenario, ids: readonly string[]): Offer[] {
  const own = new Set(offers.map(({ id }) => id));
  const found = new Map<string, Offer>();
  const open = [...ids];
  for (const id of open) {
    const sold = own.has(id) || found.has(id) ? undefined : named(id);
    if (!sold) continue;
    const offer = {
      ...offerOf(sold, { month: start, term: sold.term, id }),
      catalogue: catalogueVersion(),
    };
    found.set(id, offer);
    open.push(...followed(offer));
  }
  return [...found.values()];
}
