import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { totalsOf } from '../../src/model/results/totals.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { WORKLOAD_PARTS } from '../../src/model/workload/parts.ts';
import { workloadOf } from '../../src/model/workload/workload.ts';
import { randomScenario } from './randomScenario.ts';

const TODAY = '2026-11-24';

function eachScenario(runs: number, check: (scenario: Scenario) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      check(randomScenario(g, 'every'));
    }),
    { numRuns: runs },
  );
}

/** Money of every future by row, part and month, by names instead of places; nothing but zeros left out. */
function byName(projection: Projection): Record<string, number[]>[] {
  return projection.futures.map((future) => {
    const { rows, money } = workloadOf(projection, future);
    const found: Record<string, number[]> = {};
    money.forEach((months, place) => {
      const row = rows.names[Math.floor(place / WORKLOAD_PARTS.length)] ?? '';
      const part = WORKLOAD_PARTS[place % WORKLOAD_PARTS.length] ?? '';
      if (months.some((now) => now !== 0)) found[`${row} ${part}`] = [...months];
    });
    return found;
  });
}

describe('laws of guest workloads', () => {
  it('rows and parts add up to the total of their future, to the cent', () => {
    eachScenario(40, (scenario) => {
      const projection = project(scenario, [], TODAY);
      for (const future of projection.futures) {
        const { money } = workloadOf(projection, future);
        const sum = money.reduce((all, months) => months.reduce((one, now) => one + now, all), 0);
        expect(sum).toBe(totalsOf(future).total);
      }
    });
  });

  it('does not mind the order of clusters, guests, offers, holdings, platforms and costs', () => {
    eachScenario(15, (scenario) => {
      const turned = {
        ...scenario,
        clusters: scenario.clusters.map((own) => ({ ...own, guests: own.guests.toReversed() })).toReversed(),
        offers: scenario.offers.toReversed(),
        holdings: scenario.holdings.toReversed(),
        platforms: scenario.platforms.toReversed(),
        costs: scenario.costs.toReversed(),
      };
      expect(byName(project(turned, [], TODAY))).toEqual(byName(project(scenario, [], TODAY)));
    });
  });

  it('does not mind a group of guests being two groups', () => {
    eachScenario(15, (scenario) => {
      const cut = {
        ...scenario,
        clusters: scenario.clusters.map((own) => ({
          ...own,
          guests: own.guests.flatMap((group) => {
            const some = Math.floor(group.vms / 3);
            return [
              { ...group, vms: group.vms - some },
              { ...group, id: `${group.id}-2`, vms: some },
            ];
          }),
        })),
      };
      // A wave that names groups must reach both halves.
      const futures = cut.futures.map((future) => ({
        ...future,
        ...(future.waves && { waves: future.waves.map((wave) => ({ ...wave, ...bothHalves(wave.groups) })) }),
        ...(future.divert && { divert: { ...future.divert, ...bothHalves(future.divert.groups) } }),
      }));
      expect(byName(project({ ...cut, futures }, [], TODAY))).toEqual(byName(project(scenario, [], TODAY)));
    });
  });
});

function bothHalves(groups: readonly string[] | undefined): { groups?: string[] } {
  return groups ? { groups: groups.flatMap((id) => [id, `${id}-2`]) } : {};
}
