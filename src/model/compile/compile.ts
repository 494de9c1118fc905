import { at } from '../at.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { monthsFrom } from '../time/month.ts';
import type { Compiled, CompiledCluster, CompiledLimit, CompiledPlatform } from './compiled.ts';
import { compileClusters, endOfLifeProblems, HostTypes, type EstateView } from './estate.ts';
import { compileFuture } from './futures.ts';
import { keptClasses, keptFutures, keptOffers, keptTypes, type Ground } from './kept.ts';
import { compileOffers } from './offers.ts';
import { replacedBy } from './replaces.ts';
import { compileProducts } from './products.ts';
import { minorDigits } from './currency.ts';
import { compileLimits } from './limits.ts';
import { purchaseAt } from './purchase.ts';
import { compileSizing, sizingProblems } from './sizing.ts';

/** How a scenario is looked at where a fact is unknown: in the base view unknown hosts may run KVM, in the low one not. */
export type CompileView = Pick<EstateView, 'unknownKvmReady'>;

/**
 * Resolves defaults, prices, indices and offsets of a checked scenario, once; `offers` is the catalogue (model.md 1). Of a
 * compilation `before` it keeps the futures that still hold.
 */
export function compile(
  scenario: Scenario,
  offers: readonly Offer[],
  view: CompileView = {},
  before?: Compiled,
): Compiled {
  const horizon = scenario.horizon ?? 60;
  const types = new HostTypes();
  const sites = sitesOf(scenario);
  const sizing = compileSizing(scenario);
  const clusters = compileClusters(scenario.clusters, scenario.start, types, sites, { ...view, sizing });
  const compiledOffers = keptOffers(before, scenario, offers) ?? compileOffers(scenario, offers);
  const offerIndex = new Map(compiledOffers.map((offer, at) => [offer.source.id, at]));
  // Of platforms of one id the first is meant, as in addresses.
  const platforms = new Map(scenario.platforms.map(({ id }, place) => [id, place] as const).reverse());
  const growth = growthTable(horizon);
  const purchase = purchaseAt(scenario, clusters, sites, types);
  const limits = scenario.platforms.map((platform) => compileLimits(platform.limits ?? [], scenario.start));
  const replaces = scenario.platforms.map((platform) => replacedBy(platform, compiledOffers, offerIndex));
  const shared = { scenario, horizon, clusters, platforms, limits, replaces, sizing, sites, types };
  const context = { ...shared, offers: offerIndex, growth };
  const compiled: Omit<Ground, 'types'> = {
    scenario,
    catalogue: offers,
    unknownKvmReady: view.unknownKvmReady,
    horizon,
    start: monthsFrom('0000-01', scenario.start),
    digits: minorDigits(scenario.currency),
    rebuild: scenario.assumptions?.rebuild ?? 1,
    sites,
    siteHosts: sites.map((_, site) => hostsAt(clusters, site)),
    purchase: purchase.declared,
    purchaseAt: purchase.at,
    sizing,
    clusters,
    offers: compiledOffers,
    offerIndex,
    platforms: platformsOf(scenario, offerIndex, limits, replaces),
    products: compileProducts(scenario, offerIndex),
    problems: [
      ...endOfLifeProblems(scenario.clusters, scenario.start),
      ...sizingProblems(scenario, sizing, clusters),
    ],
  };
  const kept = keptFutures(before, compiled);
  const futures = scenario.futures.map(
    (future) => kept.get(future) ?? compileFuture(context, future, keptClasses(before, compiled, future)),
  );
  return { ...compiled, types: keptTypes(before, types.list), futures };
}

function platformsOf(
  { platforms }: Scenario,
  offerIndex: ReadonlyMap<string, number>,
  limits: readonly (readonly CompiledLimit[])[],
  replaces: readonly ReadonlySet<string>[],
): CompiledPlatform[] {
  return platforms.map((source, place) => ({
    source,
    offer: offerIndex.get(source.offer) ?? -1,
    density: Number(source.density ?? '1'),
    limits: at(limits, place),
    replaces: at(replaces, place),
  }));
}

function hostsAt(clusters: readonly CompiledCluster[], site: number): number {
  return clusters.reduce((hosts, cluster) => hosts + (cluster.site === site ? cluster.hostsToday : 0), 0);
}

function sitesOf(scenario: Scenario): string[] {
  const named = scenario.clusters.map((cluster) => cluster.site ?? '');
  const spare = scenario.futures.flatMap((future) =>
    (future.spareLinux ?? []).map((hosts) => hosts.site ?? ''),
  );
  return [...new Set([...named, ...spare])].sort();
}

/** (1 + growth)^(t/12) for every month, made once per growth rate. */
function growthTable(horizon: number): (rate: string) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (rate) => {
    let series = known.get(rate);
    if (!series) {
      const yearly = 1 + Number(rate);
      series = Float64Array.from({ length: horizon }, (_, month) => Math.pow(yearly, month / 12));
      known.set(rate, series);
    }
    return series;
  };
}
