import { checkRenewal } from './checkHoldings.ts';
import { checkSpan } from './checkOffers.ts';
import { checkWaves } from './checkWaves.ts';
import type { Future } from './futures.ts';
import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong with the decisions: of every future, of the costs that name futures, and of the baseline. */
export function checkFutures(scenario: Scenario, known: Known): Problem[] {
  return [
    ...scenario.futures.flatMap((future) => checkFuture(scenario, future, known)),
    ...scenario.costs.flatMap((cost) => [
      ...unknown(at('costs', cost.id, 'futures'), cost.futures, known.futures, 'unknown-future'),
      ...checkSpan(at('costs', cost.id), cost),
    ]),
    ...unknown('baseline', scenario.baseline, known.futures, 'unknown-future'),
  ];
}

function checkFuture(scenario: Scenario, future: Future, known: Known): Problem[] {
  const path = at('futures', future.id);
  return [
    ...checkWaves(scenario, future, known),
    ...checkEditions(future, known),
    ...checkRenewals(future, known),
    ...(future.spareLinux ?? []).flatMap(({ id, platform, site = '' }) => [
      ...unknown(at(`${path}/spareLinux`, id, 'platform'), platform, known.platforms, 'unknown-platform'),
      ...unknown(at(`${path}/spareLinux`, id, 'site'), site, known.sites, 'unknown-site'),
    ]),
  ];
}

function checkEditions({ id, editions = [] }: Future, known: Known): Problem[] {
  return editions.flatMap((edition) => {
    const path = at('futures', id, 'editions', edition.id);
    return [
      ...unknown(`${path}/offer`, edition.offer, known.offers, 'unknown-offer'),
      ...unknown(`${path}/clusters`, edition.clusters, known.clusters, 'unknown-cluster'),
      ...checkRenewal(`${path}/buy/next`, edition.buy?.next),
      ...checkRenewal(`${path}/buy/later`, edition.buy?.later),
    ];
  });
}

function checkRenewals({ id, renewals = {}, support = {} }: Future, known: Known): Problem[] {
  const decided = Object.entries(renewals).flatMap(([holding, { next, later }]) => {
    const path = at('futures', id, 'renewals', holding);
    const found = known.holdings.has(holding) ? [] : [problem(path, 'unknown-holding', { id: holding })];
    return [...found, ...checkRenewal(`${path}/next`, next), ...checkRenewal(`${path}/later`, later)];
  });
  // A decision that named an offer would be followed by no contract (decideSupport).
  const supported = Object.keys(support).filter((key) => !known.holdings.has(key));
  return [
    ...decided,
    ...supported.map((key) => problem(at('futures', id, 'support', key), 'unknown-holding', { id: key })),
  ];
}
