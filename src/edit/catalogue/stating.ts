import { named } from '../../catalogue/find.ts';
import { offerOf } from '../../catalogue/offerOf.ts';
import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/**
 * The scenario with the catalogue's offer that an address lies in stated in it, so that a quote, a term or a least order
 * can be set there; the scenario as it is where the address lies in none, or in one that is stated already.
 */
export function stating(scenario: Scenario, path: InputPath): Scenario {
  const [list, id = ''] = segmentsOf(path);
  return list === 'offers' ? withOffer(scenario, id) : scenario;
}

/** The scenario with one offer of the catalogue stated in it, at the price of the scenario's first month. */
export function withOffer(scenario: Scenario, id: string): Scenario {
  const sold = named(id);
  if (!sold || scenario.offers.some((offer) => offer.id === id)) return scenario;
  const offer = offerOf(sold, { month: scenario.start, term: sold.term, id });
  return { ...scenario, offers: [...scenario.offers, offer] };
}
