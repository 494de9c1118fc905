import { checkAssumptions } from './checkAssumptions.ts';
import { checkCosts } from './checkCosts.ts';
import { checkEstate } from './checkEstate.ts';
import { checkFollowing } from './checkFollowing.ts';
import { checkFutures } from './checkFutures.ts';
import { checkHoldings } from './checkHoldings.ts';
import { checkIds } from './checkIds.ts';
import { checkNotes } from './checkNotes.ts';
import { checkOffers } from './checkOffers.ts';
import { checkPrices } from './checkPrices.ts';
import { checkProducts } from './checkProducts.ts';
import type { Offer } from './contracts.ts';
import { knownIn } from './known.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/**
 * Checks what a schema cannot: whether the fields of a readable scenario fit each other and the catalogue's offers.
 * Every problem stands at the address of the mistake; none keeps the rest from being projected.
 */
export function checkScenario(scenario: Scenario, offers: readonly Offer[]): Problem[] {
  const known = knownIn(scenario, offers);
  return [
    ...checkIds(scenario),
    ...checkEstate(scenario, known),
    ...checkOffers(scenario, known),
    ...checkFollowing(known),
    ...checkPrices(scenario, known),
    ...checkHoldings(scenario, known),
    ...checkProducts(scenario, known),
    ...checkFutures(scenario, known),
    ...checkCosts(scenario),
    ...checkAssumptions(scenario),
    ...checkNotes(scenario, known),
  ];
}
