import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import { scenarioOf, type TimelineCase } from '../vectors/timelineScenario.ts';

/** Three hosts of one socket, licensed per host by the offer `v` from 2027-01 for a year. */
export function contractCase(change: Partial<TimelineCase> = {}): TimelineCase {
  return {
    id: 'contracts',
    start: '2027-01',
    horizon: 12,
    clusters: [clusterOf('a', 'v', 3)],
    offers: { v: { metric: { id: 'per-host' }, price: '120', term: 12, billing: 'yearly' } },
    platforms: {},
    holdings: [],
    futures: { stay: {} },
    ...change,
  };
}

/** A cluster of so many hosts with one socket of eight cores, and ten VMs. */
export function clusterOf(id: string, offer: string, count: number): Record<string, unknown> {
  return {
    id,
    offer,
    hosts: [{ count, sockets: 1, coresPerSocket: 8 }],
    guests: [{ id: `${id}-g`, kind: 'linux-free', vms: 10 }],
  };
}

/** A contract case projected. */
export function contracts(change: Partial<TimelineCase> = {}): Projection {
  return project(scenarioSchema.parse(scenarioOf(contractCase(change))), [], '2026-11-24');
}
