import { compile, type CompileView } from '../../src/model/compile/compile.ts';
import type { Compiled } from '../../src/model/compile/compiled.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import type { Timeline } from '../../src/model/timeline/record.ts';
import { timelineOf } from '../../src/model/timeline/timeline.ts';

type Cluster = Scenario['clusters'][number];

/** A cluster of four hosts of 2 × 16 cores with 40 VMs of unknown size, at the site hq. */
export const cluster = (id: string, more: Partial<Cluster> = {}): Cluster => ({
  id,
  site: 'hq',
  offer: 'v',
  usedShare: '0.8',
  hosts: [{ id: 'h', count: 4, sockets: 2, coresPerSocket: 16, kvmReady: 'yes' }],
  guests: [{ id: 'g', kind: 'rhel', vms: 40 }],
  ...more,
});

/** All that may move goes to the platform kvm between two months counted from the start. */
export const wave = (from: string, to: string, more: Record<string, unknown> = {}) => ({
  id: `w${from}`,
  platform: 'kvm',
  from,
  to,
  ...more,
});

/** A scenario of twelve months from 2027-01 with one cluster and one platform, changed as asked. */
export const hostScenario = (change: Record<string, unknown> = {}): Scenario =>
  scenarioSchema.parse({
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: '2027-01',
    horizon: 12,
    clusters: [cluster('a')],
    offers: [
      { id: 'v', metric: { id: 'per-host' }, price: '100' },
      { id: 'p', metric: { id: 'per-host' }, price: '10' },
    ],
    platforms: [{ id: 'kvm', offer: 'p' }],
    holdings: [],
    purchase: { sockets: 2, coresPerSocket: 16, ramGiB: 512, price: '1000' },
    costs: [],
    futures: [{ id: 'stay' }],
    ...change,
  });

/** The hosts of the last future of such a scenario. */
export function hostsOf(
  change: Record<string, unknown>,
  view?: CompileView,
): { compiled: Compiled; timeline: Timeline } {
  const compiled = compile(hostScenario(change), [], view);
  const future = compiled.futures.at(-1);
  if (!future) throw new RangeError('no future');
  return { compiled, timeline: timelineOf(compiled, future) };
}
