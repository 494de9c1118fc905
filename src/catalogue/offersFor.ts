import type { Offer } from '../model/scenario/contracts.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { named } from './find.ts';
import { offerOf } from './offerOf.ts';

/**
 * The offers of the catalogue that a scenario names without stating them, at the prices of its first month, with the
 * licences, support and successors that they name in turn. What the scenario states itself is left to it.
 */
export function offersFor(scenario: Scenario): Offer[] {
  const own = new Set(scenario.offers.map(({ id }) => id));
  const found = new Map<string, Offer>();
  const open = namedIn(scenario);
  for (const id of open) {
    const sold = own.has(id) || found.has(id) ? undefined : named(id);
    if (!sold) continue;
    const offer = offerOf(sold, { month: scenario.start, term: sold.term, id });
    found.set(id, offer);
    open.push(...followed(offer));
  }
  return [...found.values()];
}

function namedIn({ clusters, holdings, platforms, futures, offers }: Scenario): string[] {
  return [
    ...clusters.flatMap(({ offer, addOns = [], vsan }) => [offer, ...addOns, ...some(vsan?.offer)]),
    ...holdings.map(({ offer }) => offer),
    ...platforms.flatMap(({ offer, addOns = [] }) => [offer, ...addOns]),
    ...futures.flatMap(({ editions = [] }) => editions.map(({ offer }) => offer)),
    ...offers.flatMap(followed),
  ];
}

function followed({ of, support, successor }: Offer): string[] {
  return [...some(of), ...some(support), ...some(successor)];
}

function some(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
