import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/ledger/columnsOf.ts';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { readScenario } from '../../src/model/scenario/parse.ts';
import { getAt, setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
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
