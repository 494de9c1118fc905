import { describe, expect, it } from 'vitest';
import { cluster, type Cluster } from '../../../tests/small/lines.ts';
import { futureIn, MOVE, run } from '../../../tests/small/scenario.ts';
import { explain } from '../explain/explain.ts';
import type { Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { WORKLOAD_PARTS } from './parts.ts';
import { workloadOf } from './workload.ts';

/** Money of a future by row and part over all months, in minor units; nothing but zeros left out. */
function money(projection: Projection, id: string): Record<string, number> {
  const { rows, money: all } = workloadOf(projection, futureIn(projection, id));
  const named = all.map((months, place) => {
    const row = rows.names[Math.floor(place / WORKLOAD_PARTS.length)] ?? '';
    const part = WORKLOAD_PARTS[place % WORKLOAD_PARTS.length] ?? '';
    return [`${row} ${part}`, months.reduce((sum, now) => sum + now, 0)] as const;
  });
  return Object.fromEntries(named.filter(([, sum]) => sum !== 0));
}

const FREE: Scenario['offers'] = [
  { id: 'v', metric: { id: 'free' }, price: '0' },
  { id: 'k', metric: { id: 'free' }, price: '0' },
];

/** Three TiB of Linux and one of Windows; a month's move of all of it in 2027-02. */
const guests = (growth = '0'): Cluster['guests'] => [
  { id: 'l', kind: 'linux-free', vms: 3, vcpu: 2, diskGiB: 1024, growth, disposition: 'move' },
  { id: 'w', kind: 'windows-server', vms: 1, vcpu: 2, diskGiB: 1024, growth: '0', disposition: 'move' },
  { id: 'none', kind: 'unknown', vms: 0 },
];
const LATER: Scenario['futures'] = [
  { id: 'stay' },
  { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }] },
];
const bought: Scenario['costs'] = [
  { id: 's', item: 'storage-bought', amount: '100', params: { factor: '1' } },
];
const free = { horizon: 6, holdings: [], offers: FREE, futures: LATER };

describe('what guest workloads cost', () => {
  it('disks are paid by the guests for which they are bought: what comes to a platform, and what grows where it is', () => {
    const moved = run({ ...free, clusters: [cluster('a', { guests: guests() })], costs: bought });
    expect(money(moved, 'stay')).toEqual({});
    expect(money(moved, 'move')).toEqual({
      'linux-free hardware': 30_000,
      'windows-server hardware': 10_000,
    });
    const grown = run({
      ...free,
      horizon: 13,
      clusters: [cluster('a', { guests: guests('1') })],
      costs: bought,
    });
    // Three TiB become six in a year, and each month is rounded to the cent by itself.
    const { 'linux-free hardware': linux = 0, ...others } = money(grown, 'stay');
    expect(others).toEqual({});
    expect(Math.abs(linux - 30_000)).toBeLessThanOrEqual(6);
  });

  it('disks of one side alone are paid by what comes to that side, from the first month on', () => {
    const clusters = [cluster('a', { guests: guests('1') })];
    const only = (side: 'vmware' | 'kvm'): Scenario['costs'] => bought.map((cost) => ({ ...cost, side }));
    const onKvm = run({ ...free, horizon: 1, clusters, costs: only('kvm'), futures: [MOVE] });
    expect(money(onKvm, 'move')).toEqual({
      'linux-free hardware': 30_000,
      'windows-server hardware': 10_000,
    });
    const onVmware = run({ ...free, horizon: 13, clusters, costs: only('vmware') });
    expect(Object.keys(money(onVmware, 'stay'))).toEqual(['linux-free hardware']);
  });

  it('what a cluster without guests costs is nobody’s', () => {
    const clusters = [cluster('a', { guests: guests() }), cluster('b', { guests: [] })];
    const found = money(run({ horizon: 12, clusters, holdings: [] }), 'stay');
    // Two hosts at 550 each in both clusters, and the odd cent of each of twelve months falls on one of the rows.
    const { 'not-attributable platform': nobody = 0, ...rows } = found;
    const { 'linux-free platform': linux = 0, 'windows-server platform': windows = 0, ...others } = rows;
    expect(others).toEqual({});
    expect(nobody + linux + windows).toBe(220_000);
    expect(Math.abs(nobody - 110_000)).toBeLessThanOrEqual(12);
    expect(Math.abs(linux - 82_500)).toBeLessThanOrEqual(12);
  });
});

describe('an address of what was spent', () => {
  const projection = run({ horizon: 12, clusters: [cluster('a', { guests: guests() })], futures: LATER });

  it('leads nowhere where nobody could have caused anything, or the line buys no hosts', () => {
    for (const id of ['future/stay/spent/offer/k/0/linux-free', 'future/stay/line/0/site/0/hosts'])
      expect(explain(projection, id)).toBeUndefined();
    expect(explain(projection, 'future/stay/spent/offer/v/0/linux-free')?.value).toBe('68.75');
  });
});
