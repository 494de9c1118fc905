import type { Projection } from '../../src/model/projection.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { WORKLOAD_PARTS } from '../../src/model/workload/parts.ts';
import { workloadOf } from '../../src/model/workload/workload.ts';
import { cluster, type Cluster } from './lines.ts';
import { futureIn } from './scenario.ts';

/** Money of a future by row and part over some months, all of them unless said, in minor units; zeros are left out. */
export function money(
  projection: Projection,
  id: string,
  { from = 0, until = Infinity } = {},
): Record<string, number> {
  const { rows, money: all } = workloadOf(projection, futureIn(projection, id));
  const named = all.map((months, place) => {
    const row = rows.names[Math.floor(place / WORKLOAD_PARTS.length)] ?? '';
    const part = WORKLOAD_PARTS[place % WORKLOAD_PARTS.length] ?? '';
    return [`${row} ${part}`, months.slice(from, until).reduce((sum, now) => sum + now, 0)] as const;
  });
  return Object.fromEntries(named.filter(([, sum]) => sum !== 0));
}

/** Neither VMware nor any platform costs anything: what is left is what a test is about. */
export const FREE: Scenario['offers'] = [
  { id: 'v', metric: { id: 'free' }, price: '0' },
  { id: 'k', metric: { id: 'free' }, price: '0' },
];

type Group = Cluster['guests'][number];

/** VMs of a kind that may move, one vCPU each, called by their kind. */
export const vms = (kind: Group['kind'], count: number, own: Partial<Group> = {}): Group => ({
  id: kind,
  kind,
  vms: count,
  vcpu: 1,
  growth: '0',
  disposition: 'move',
  ...own,
});

/** A cluster of so many hosts of 16 cores, which may not run KVM unless said. */
export const on = (
  id: string,
  hosts: number,
  guests: readonly Group[],
  own: Partial<Cluster> = {},
  kvmReady: 'yes' | 'no' = 'no',
): Cluster =>
  cluster(id, {
    hosts: [{ id: 'h', count: hosts, sockets: 2, coresPerSocket: 8, kvmReady }],
    guests: [...guests],
    ...own,
  });

/** Everything in scope goes to a platform in one month. */
export const goes = (
  month: string,
  next: string,
  scope: { kinds?: Group['kind'][]; clusters?: string[]; platform?: string } = {},
) => ({ id: `w${month}${scope.platform ?? ''}`, platform: 'kvm', from: month, to: next, ...scope });
