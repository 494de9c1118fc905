import type { Offer } from '../model/scenario/contracts.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** The ids of all offers that a scenario names, whether or not it states them; some more than once. */
export function namedIn({
  clusters,
  products = [],
  holdings,
  platforms,
  futures,
  offers,
}: Scenario): string[] {
  return [
    ...clusters.flatMap(({ offer, addOns = [], vsan }) => [offer, ...addOns, ...some(vsan?.offer)]),
    ...products.flatMap(({ modes }) => modes),
    ...holdings.map(({ offer }) => offer),
    ...platforms.flatMap(({ offer, addOns = [] }) => [offer, ...addOns]),
    ...futures.flatMap(({ editions = [] }) => editions.map(({ offer }) => offer)),
    ...offers.flatMap(followed),
  ];
}

/** The ids of the offers that an offer names: the licence that it is for, its support, its successor. */
export function followed({ of, support, successor }: Offer): string[] {
  return [...some(of), ...some(support), ...some(successor)];
}

function some(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
