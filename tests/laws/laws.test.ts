import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { columnsOf } from '../../src/model/ledger/columnsOf.ts';
import { accruedIn } from '../../src/model/ledger/spread.ts';
import { cashByCategory, totalsOf } from '../../src/model/results/totals.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { featuresOf, randomScenario } from './randomScenario.ts';

const TODAY = '2026-11-24';
const RUNS = 120;
const seen = new Map<string, number>();

/** Checks a law on random scenarios; the seed of a failure is printed by fast-check. */
function law(check: (scenario: Scenario, pick: (max: number) => number) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const scenario = randomScenario(g, 'every');
      for (const feature of featuresOf(scenario)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
      check(scenario, (max) => g(fc.integer, { min: 0, max }));
    }),
    { numRuns: RUNS },
  );
}

const run = (scenario: Scenario): Projection => project(scenario, [], TODAY);
const totals = (projection: Projection): unknown =>
  projection.futures.map((future) => [future.id, totalsOf(future)]);

afterAll(() => {
  const lines = [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name}: ${String(count)}`);
  console.log(`how often each mechanism occurred in the random scenarios\n  ${lines.join('\n  ')}`);
});

describe('laws of the model', () => {
  it('two futures with the same decisions cost the same, to the cent', () => {
    law((scenario) => {
      const twins = scenario.futures.map((future) => ({ ...future, id: `${future.id}-twin` }));
      const projection = run({ ...scenario, futures: [...scenario.futures, ...twins] });
      const all = projection.futures.map((future) => totalsOf(future));
      expect(all.slice(scenario.futures.length)).toEqual(all.slice(0, scenario.futures.length));
    });
  });

  it('splitting a group of VMs changes nothing', () => {
    law((scenario) => {
      const split = scenario.clusters.map((cluster) => ({
        ...cluster,
        guests: cluster.guests.flatMap((group) => {
          const first = Math.floor(group.vms / 3);
          return first === 0
            ? [group]
            : [
                { ...group, vms: first },
                { ...group, id: `${group.id}-rest`, vms: group.vms - first },
              ];
        }),
      }));
      expect(totals(run({ ...scenario, clusters: split }))).toEqual(totals(run(scenario)));
    });
  });

  it('the order of clusters, holdings and offers changes nothing', () => {
    law((scenario) => {
      const turned = {
        ...scenario,
        clusters: scenario.clusters.toReversed(),
        holdings: scenario.holdings.toReversed(),
        offers: scenario.offers.toReversed(),
      };
      expect(totals(run(turned))).toEqual(totals(run(scenario)));
    });
  });

  it('lines written out add up to the cash of months and categories, and to what accrues and is settled', () => {
    law((scenario) => {
      const projection = run(scenario);
      const { horizon } = projection.compiled;
      for (const future of projection.futures) {
        const { cash, credit, charge, accrued, freed } = totalsOf(future);
        const lines = columnsOf(future.ledger);
        const sum = (
          wanted: (line: number) => boolean,
          of = (line: number) => lines.amount[line] ?? NaN,
        ): number => [...lines.amount.keys()].filter(wanted).reduce((all, line) => all + of(line), 0);
        const month = (line: number): number => lines.month[line] ?? NaN;
        const isFreed = (line: number): boolean => lines.freed[line] === 1;
        const paid = (line: number): boolean => !isFreed(line) && month(line) >= 0 && month(line) < horizon;
        const sumOfMonths = [...future.ledger.sums.byMonth.keys()].map((now) =>
          sum((line) => paid(line) && month(line) === now),
        );
        expect([...future.ledger.sums.byMonth]).toEqual(sumOfMonths);
        expect(sum(paid)).toBe(cash);
        expect([...cashByCategory(future.ledger).values()].reduce((a, b) => a + b, 0)).toBe(cash);
        expect(sum((line) => !isFreed(line) && month(line) === horizon)).toBe(charge - credit);
        expect(sum((line) => isFreed(line) && month(line) < horizon)).toBe(freed);
        const inTime = (line: number): boolean => !isFreed(line) && month(line) < horizon;
        expect(sum(inTime, (line) => accruedIn(lines, line, 0, horizon))).toBe(accrued);
      }
    });
  });

  it('what is held covers what is needed in every month', () => {
    law((scenario) => {
      const projection = run(scenario);
      for (const future of projection.futures) {
        for (const plan of future.plans) {
          const needed = future.demand.needed[plan.offer] ?? new Float64Array(0);
          needed.forEach((need, month) => {
            expect(plan.held[month]).toBeGreaterThanOrEqual(need);
          });
        }
      }
    });
  });

  it('the same scenario gives the same figures again', () => {
    law((scenario) => {
      const again = JSON.parse(JSON.stringify(scenario)) as Scenario;
      expect(JSON.stringify(run(again).futures)).toBe(JSON.stringify(run(scenario).futures));
    });
  });
});
