import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../src/model/attribution/attribution.ts';
import { project } from '../../src/model/project.ts';
import type { FutureProjection, Projection } from '../../src/model/projection.ts';
import { cashByCategory, totalsOf } from '../../src/model/results/totals.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { randomScenario } from './randomScenario.ts';

const TODAY = '2026-11-24';

/** A random scenario whose clusters and platforms ask for more: support, packs, pairs, memory, storage, one agreement. */
function withAddOns(scenario: Scenario, pick: (max: number) => number): Scenario {
  const pooled = ['packs', 'pairs', 'memory', 'agreement', 'cores'];
  const addOns = (): string[] => pooled.filter(() => pick(2) === 0);
  return {
    ...scenario,
    clusters: scenario.clusters.map((cluster) => ({
      ...cluster,
      addOns: addOns(),
      ...(pick(1) === 0 ? { vsan: { rawTiB: '44.8', offer: 'tib' } } : {}),
    })),
    platforms: scenario.platforms.map((platform) => ({ ...platform, addOns: addOns() })),
    offers: [
      ...scenario.offers.map((offer) => (offer.id === 'vvf' ? { ...offer, support: 'sns' } : offer)),
      { id: 'packs', metric: { id: 'packs', of: 'vm', size: 10 }, price: '333.33' },
      { id: 'pairs', metric: { id: 'per-vm-pair', rounding: 'cluster' }, price: '77.77', billing: 'monthly' },
      { id: 'memory', metric: { id: 'vram-v2', entitlementGiB: 96 }, price: '995', minOrder: 7 },
      { id: 'agreement', metric: { id: 'flat' }, price: '5000.01' },
      { id: 'cores', metric: { id: 'per-core-pair' }, price: '10' },
      { id: 'tib', metric: { id: 'tib-beyond-entitlement', tibPerCore: 0.25 }, of: 'vvf', price: '60.6' },
      { id: 'sns', metric: { id: 'percentage' }, of: 'vvf', percent: '0.25' },
    ],
  };
}

function eachFuture(
  runs: number,
  check: (future: FutureProjection, projection: Projection, scenario: Scenario) => void,
): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const scenario = withAddOns(randomScenario(g, 'every'), (max) => g(fc.integer, { min: 0, max }));
      const projection = project(scenario, [], TODAY);
      for (const future of projection.futures) check(future, projection, scenario);
    }),
    { numRuns: runs },
  );
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

describe('laws of attribution', () => {
  it('clusters, sites, kinds, groups, purposes and categories each add up to the total, to the cent', () => {
    eachFuture(30, (future, projection) => {
      const { total, charge, credit } = totalsOf(future);
      const found = attributionOf(projection, future);
      const nobody = sum(found.unattributed.values());
      const none = found.kinds.get('none') ?? 0;
      expect({
        clusters: sum(found.clusters) + nobody,
        sites: sum(found.sites) + nobody,
        kinds: sum(found.kinds.values()) + nobody,
        groups: sum(found.groups.flatMap((groups) => [...groups])) + none + nobody,
        purposes:
          sum(found.pots.flatMap(({ months }) => [...months])) +
          sum([...found.unattributed].flatMap(([reason, amount]) => (reason === 'no-load' ? [] : [amount]))),
        categories: sum(cashByCategory(future.ledger).values()) + charge - credit,
      }).toEqual({
        clusters: total,
        sites: total,
        kinds: total,
        groups: total,
        purposes: total,
        categories: total,
      });
    });
  });

  it('does not mind the order of clusters, guests, offers, holdings, platforms and costs', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const scenario = withAddOns(randomScenario(g, 'every'), (max) => g(fc.integer, { min: 0, max }));
        const turned = {
          ...scenario,
          clusters: scenario.clusters
            .map((own) => ({ ...own, guests: own.guests.toReversed() }))
            .toReversed(),
          offers: scenario.offers.toReversed(),
          holdings: scenario.holdings.toReversed(),
          platforms: scenario.platforms.toReversed(),
          costs: scenario.costs.toReversed(),
        };
        expect(byName(project(turned, [], TODAY))).toEqual(byName(project(scenario, [], TODAY)));
      }),
      { numRuns: 15 },
    );
  });

  it('whoever needs nothing pays for no licence, and what is not held is not stranded', () => {
    eachFuture(20, (future, { compiled }) => {
      for (const plan of future.plans)
        plan.held.forEach((held, month) => {
          expect(
            held,
            `${compiled.offers[plan.offer]?.source.id ?? ''} ${String(month)}`,
          ).toBeGreaterThanOrEqual(future.demand.needed[plan.offer]?.[month] ?? 0);
        });
    });
  });
});

/** Money by names instead of places. */
function byName(projection: Projection): unknown {
  const { clusters } = projection.compiled;
  return projection.futures.map((future) => {
    const found = attributionOf(projection, future);
    return {
      clusters: sorted(clusters.map(({ source }, at) => [source.id, found.clusters[at] ?? 0])),
      kinds: sorted([...found.kinds]),
      groups: sorted(
        clusters.flatMap(({ source }, at) =>
          source.guests.map(
            ({ id }, group) => [`${source.id}/${id}`, found.groups[at]?.[group] ?? 0] as [string, number],
          ),
        ),
      ),
      unattributed: sorted([...found.unattributed]),
    };
  });
}

function sorted(entries: [string, number][]): [string, number][] {
  return entries.filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
