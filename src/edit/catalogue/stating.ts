import { offersFor, offersNamed } from '../../catalogue/offersFor.ts';
import { platformOf, TARGETS } from '../../catalogue/platformOf.ts';
import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';
import { setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/**
 * The scenario with the catalogue's offer that an address lies in stated in it, so that a quote, a term or a least order
 * can be set there; the scenario as it is where the address lies in none, or in one that is stated already.
 */
export function stating(scenario: Scenario, path: InputPath): Scenario {
  const [list, id = ''] = segmentsOf(path);
  return list === 'offers' ? withOffer(scenario, id) : scenario;
}

/** The scenario with an offer of the catalogue stated in it, and the offers that this one names. */
export function withOffer(scenario: Scenario, id: string): Scenario {
  return adding(scenario, offersNamed(scenario, [id]));
}

/** The scenario with every offer stated that it takes from the catalogue: the same figures, and no catalogue needed. */
export function statingAll(scenario: Scenario): Scenario {
  return adding(scenario, offersFor(scenario));
}

/** The scenario in which what stands at an address (a cluster's or a platform's offer) is an offer of the catalogue. */
export function licensedBy(scenario: Scenario, path: InputPath, id: string): Scenario {
  return setAt(withOffer(scenario, id), path, id);
}

/** The scenario with a platform of the catalogue that it does not have yet, and the offer that licenses it. */
export function withPlatform(scenario: Scenario, id: string): Scenario {
  const target = TARGETS.get(id);
  if (!target || scenario.platforms.some((platform) => platform.id === id)) return scenario;
  const platform = platformOf(target);
  return withOffer({ ...scenario, platforms: [...scenario.platforms, platform] }, platform.offer);
}

function adding(scenario: Scenario, offers: Scenario['offers']): Scenario {
  return offers.length === 0 ? scenario : { ...scenario, offers: [...scenario.offers, ...offers] };
}
