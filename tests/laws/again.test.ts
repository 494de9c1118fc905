import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/ledger/columnsOf.ts';
import { sure } from '../../src/model/at.ts';
import { project } from '../../src/model/project.ts';
import type { FutureProjection, Projection } from '../../src/model/projection.ts';
import { readScenario } from '../../src/model/scenario/parse.ts';
import { getAt, setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { everyCost } from '../bench/parts/costs.ts';
import { estateOf } from '../bench/parts/estate.ts';
import { small } from '../small/scenario.ts';
import { gathered } from './inputs/gathered.ts';
import { otherValues } from './inputs/otherValues.ts';
import { addressesOf, allPatterns } from './inputs/patterns.ts';

const TODAY = '2026-11-24';

/** Everything that a projection says, without what it is made of. */
function said({ compiled, futures, problems }: Projection): unknown {
  return {
    facts: { ...compiled, scenario: undefined, catalogue: undefined, clusters: compiled.clusters.length },
    problems,
    futures: futures.map(({ ledger, timeline, ...others }) => ({
      ...others,
      timeline,
      lines: columnsOf(ledger),
      sums: ledger.sums,
      tooLarge: ledger.tooLarge,
    })),
  };
}

/** The same as text, which is compared many times as fast. */
function textOf(what: unknown): string {
  return JSON.stringify(what, (_, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
  });
}

/** A scenario after every edit of one value of each kind, one at a time. */
function* edits(scenario: Scenario): Generator<readonly [path: string, edited: unknown]> {
  for (const pattern of allPatterns())
    for (const path of addressesOf(scenario, pattern).slice(0, 1))
      for (const value of otherValues(path, getAt(scenario, path), scenario).slice(0, 1))
        yield [path, setAt(scenario, path, value)];
}

const read = (edited: unknown): Scenario | undefined => {
  const { scenario, problems } = readScenario(edited);
  return problems.some(({ severity }) => severity === 'error') ? undefined : scenario;
};

const SIZE = { name: 'some', clusters: 8, hostsPerCluster: 6, groupsPerCluster: 3, months: 36 };

type Cluster = Scenario['clusters'][number];

const used = (cluster: Cluster, usedShare: string): Cluster => ({ ...cluster, usedShare });

/** An estate whose hosts reach their end of life at different times, some of them unable to run KVM. */
function aging(): Scenario {
  const estate = estateOf(SIZE, everyCost());
  return {
    ...estate,
    clusters: estate.clusters.map((cluster, at) => ({
      ...cluster,
      site: at % 2 === 0 ? 'north' : 'south',
      hosts: cluster.hosts.map((hosts, group) => ({
        ...hosts,
        ...(at % 3 === 1 ? { endOfLife: `202${String(7 + group)}-0${String(1 + at)}` } : {}),
        kvmReady: at % 4 === 3 ? ('no' as const) : ('yes' as const),
      })),
    })),
  };
}

const editCluster =
  (place: number, edit: (cluster: Cluster) => Cluster) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    clusters: scenario.clusters.map((one, at) => (at === place ? edit(one) : one)),
  });

const editMove =
  (change: Partial<Scenario['futures'][number]>) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    futures: scenario.futures.map((one) => (one.id === 'move' ? { ...one, ...change } : one)),
  });

const EDITS: readonly ((scenario: Scenario) => Scenario)[] = [
  (scenario) => scenario,
  editCluster(0, (one) => used(one, '0.5')),
  editCluster(1, (one) => used(one, '0.9')),
  editMove({ overlap: 5 }),
  editMove({ releaseHosts: true }),
  (scenario) => ({ ...scenario, platforms: scenario.platforms.map((one) => ({ ...one, density: '1.4' })) }),
  editCluster(4, (one) => ({
    ...one,
    hosts: one.hosts.map((hosts) => ({ ...hosts, endOfLife: '2028-02' })),
  })),
  editCluster(2, (one) => ({
    ...one,
    hosts: one.hosts.map((hosts) => ({ ...hosts, count: 9, ramGiB: 128 })),
  })),
  (scenario) => ({ ...scenario, purchase: { sockets: 1, coresPerSocket: 32, price: '9000' } }),
  editCluster(3, (one) => ({ ...one, follows: 'c0', guests: [] })),
  editCluster(0, (one) => used(one, '0.7')),
  (scenario) => ({ ...scenario, clusters: scenario.clusters.slice(1) }),
  (scenario) => ({ ...scenario, assumptions: { rebuild: 3 } }),
  (scenario) => ({ ...scenario, costs: scenario.costs.slice(2) }),
  editMove({ editions: [{ id: 'e', from: '2028-01', offer: 'vcf', clusters: ['c1', 'c2'] }] }),
  editCluster(0, (one) => ({ ...one, offer: 'vcf' })),
  (scenario) => ({ ...scenario, holdings: scenario.holdings.slice(1) }),
];

/** What is needed at a cluster month by month. */
function countOf({ demand }: FutureProjection, cluster: number): Float64Array | undefined {
  return demand.parts.find((part) => part.cluster === cluster)?.needed;
}

describe('a projection that takes over what an edit left as it was', () => {
  it('says the same as one from nothing, whatever was edited before', () => {
    let compared = 0;
    for (const scenario of gathered()) {
      let before: Projection | undefined;
      for (const [path, edited] of edits(scenario)) {
        const once = read(edited);
        const anew = read(structuredClone(edited));
        if (!once || !anew) continue;
        const again = project(once, [], TODAY, undefined, before);
        const fresh = project(anew, [], TODAY);
        if (textOf(said(again)) !== textOf(said(fresh))) expect(said(again), path).toEqual(said(fresh));
        before = again;
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('says the same where hosts age, are exchanged and taken again, edit by edit', () => {
    let before: Projection | undefined;
    let scenario = aging();
    for (const edit of EDITS) {
      scenario = edit(scenario);
      const again = project(scenario, [], TODAY, undefined, before);
      const fresh = project(structuredClone(scenario), [], TODAY);
      expect(textOf(said(again))).toBe(textOf(said(fresh)));
      before = again;
    }
  });

  it('keeps what an edit of one cluster leaves of the others, and the plans of offers that are needed as before', () => {
    const first = estateOf(SIZE, everyCost());
    const before = project(first, [], TODAY);
    const grow = editCluster(0, (one) => ({
      ...one,
      hosts: one.hosts.map((hosts) => ({ ...hosts, count: hosts.count + 6 })),
    }));
    const edited = grow(first);
    const now = project(edited, [], TODAY, undefined, before);
    now.futures.forEach((future, place) => {
      const then = sure(before.futures[place]);
      for (const cluster of [1, 2, 3]) {
        expect(future.timeline.vmwareHosts[cluster]).toBe(then.timeline.vmwareHosts[cluster]);
        expect(future.timeline.vmwareRuns[cluster]).toBe(then.timeline.vmwareRuns[cluster]);
        expect(countOf(future, cluster)).toBe(countOf(then, cluster));
      }
      expect(future.timeline.vmwareHosts[0]).not.toBe(then.timeline.vmwareHosts[0]);
      const [own, other] = ['vcf', 'vvf'].map((offer) => now.compiled.offerIndex.get(offer));
      const planOf = ({ plans }: FutureProjection, offer: number | undefined) =>
        plans.find((plan) => plan.offer === offer);
      expect(planOf(future, other)).toBe(planOf(then, other));
      expect(planOf(future, own)).not.toBe(planOf(then, own));
    });
  });

  it('takes over whole stages: the same objects where nothing changed that they are made from', () => {
    const first = read({ ...small(), costs: [{ id: 'c', item: 'fixed-monthly', amount: '5' }] });
    if (!first) throw new Error('the small scenario can be read');
    const before = project(first, [], TODAY);
    const rated = project(
      { ...first, finance: { ...first.finance, rate: '0.123' } },
      [],
      TODAY,
      undefined,
      before,
    );
    rated.futures.forEach((future, place) => {
      expect(future.timeline).toBe(before.futures[place]?.timeline);
      expect(future.ledger).toBe(before.futures[place]?.ledger);
    });
    const held = { ...first, holdings: first.holdings.map((holding) => ({ ...holding, price: '77' })) };
    const repriced = project(held, [], TODAY, undefined, before);
    repriced.futures.forEach((future, place) => {
      expect(future.timeline).toBe(before.futures[place]?.timeline);
      expect(future.plans).not.toBe(before.futures[place]?.plans);
    });
  });
});
