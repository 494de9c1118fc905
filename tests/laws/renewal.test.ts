import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/model/project.ts';
import type { Contract } from '../../src/model/plan/contract.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { monthAfter } from './draw.ts';

interface Case {
  readonly hosts: number;
  readonly vms: number;
  readonly end: number;
  readonly overlap: number;
  readonly months: number;
  readonly term: number;
}

const cases = fc.record({
  hosts: fc.integer({ min: 2, max: 30 }),
  vms: fc.integer({ min: 1, max: 500 }),
  end: fc.integer({ min: 14, max: 30 }),
  overlap: fc.integer({ min: 0, max: 3 }),
  months: fc.integer({ min: 1, max: 10 }),
  term: fc.constantFrom(12, 36),
});

/** What is renewed when the last VM and its dual-run are gone `late` months after the contract's end. */
function renewed(given: Case, late: number): readonly Contract[] {
  const to = given.end + 1 - given.overlap + late;
  const month = (at: number): string => monthAfter(2027, 1, at);
  const scenario: Scenario = {
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: '2027-01',
    clusters: [
      {
        id: 'c',
        offer: 'vvf',
        hosts: [{ id: 'h', count: given.hosts, sockets: 2, coresPerSocket: 16 }],
        guests: [{ id: 'g', kind: 'rhel', vms: given.vms }],
      },
    ],
    offers: [
      { id: 'vvf', metric: { id: 'per-core', floorPerCpu: 16 }, price: '190' },
      { id: 'kvm', metric: { id: 'free' } },
    ],
    platforms: [{ id: 'p', offer: 'kvm' }],
    holdings: [
      {
        id: 'h1',
        offer: 'vvf',
        quantity: given.hosts * 32,
        price: '150',
        start: '2026-01',
        end: month(given.end),
        next: { term: given.term },
      },
    ],
    purchase: { sockets: 2, coresPerSocket: 16, price: '20000' },
    costs: [],
    futures: [
      {
        id: 'move',
        overlap: given.overlap,
        waves: [{ id: 'w', platform: 'p', from: month(to - given.months), to: month(to) }],
      },
    ],
  };
  return (
    project(scenario, [], '2026-11-24')
      .futures[0]?.plans.find((plan) => plan.offer === 0)
      ?.contracts.filter((c) => c.origin === 'renewed') ?? []
  );
}

describe('a renewal is a cliff', () => {
  it('leaving by the month of the renewal buys no new term', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(renewed(given, 0)).toEqual([]);
      }),
    );
  });

  it('leaving one month later buys a whole one', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const contracts = renewed(given, 1);
        expect(contracts.map((contract) => contract.end - contract.begin)).toEqual([given.term]);
        expect(contracts[0]?.quantity).toBeGreaterThan(0);
      }),
    );
  });
});
