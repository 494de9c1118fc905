import { readFileSync } from 'node:fs';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import type { Future } from '../../src/model/scenario/futures.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { scenarioOf, type TimelineCase } from '../vectors/timelineScenario.ts';

/** The day of every question in these tests. */
export const TODAY = '2026-11-24';

/** A move of everything in the first month. */
export const MOVE: Future = {
  id: 'move',
  waves: [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02' }],
};

/**
 * Two hosts with ten VMs, licensed per host at 550 a year until 2028-01, then renewed for a year: the estate of
 * docs/worked/returns.md. The KVM platform is free, and so are the hosts bought for it.
 */
export function small(change: Partial<Scenario> = {}): Scenario {
  return {
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: '2027-01',
    horizon: 24,
    clusters: [
      {
        id: 'a',
        offer: 'v',
        usedShare: '0.8',
        hosts: [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, kvmReady: 'yes' }],
        guests: [{ id: 'g', kind: 'linux-free', vms: 10, growth: '0', disposition: 'move' }],
      },
    ],
    offers: [
      { id: 'v', metric: { id: 'per-host' }, price: '550', term: 12, billing: 'yearly' },
      { id: 'k', metric: { id: 'free' }, price: '0', term: 12, billing: 'yearly' },
    ],
    platforms: [{ id: 'kvm', offer: 'k' }],
    holdings: [
      {
        id: 'h1',
        offer: 'v',
        quantity: 2,
        price: '550',
        start: '2027-01',
        end: '2028-01',
        next: { term: 12 },
      },
    ],
    purchase: { sockets: 2, coresPerSocket: 8, price: '0' },
    costs: [],
    futures: [{ id: 'stay' }, MOVE],
    ...change,
  };
}

/** One cost of moving a VM. */
export function migration(amount: string): Scenario['costs'] {
  return [{ id: 'migration', item: 'migration-per-vm', amount }];
}

/** The small scenario projected. */
export function run(change: Partial<Scenario> = {}, today = TODAY): Projection {
  return project(small(change), [], today);
}

/** The future of that id; throws when there is none. */
export function futureIn(projection: Projection, id: string): Projection['futures'][number] {
  const future = projection.futures.find((one) => one.id === id);
  if (!future) throw new Error(`no future ${id}`);
  return future;
}

/** The scenario of a worked case in docs/worked. */
export function worked(file: string, id: string): Scenario {
  const path = new URL(`../../docs/worked/${file}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: { case: TimelineCase }[] };
  const found = cases.find((one) => one.case.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return scenarioSchema.parse(scenarioOf(found.case));
}
