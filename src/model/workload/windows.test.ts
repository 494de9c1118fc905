import { describe, expect, it } from 'vitest';
import { FREE, on, vms } from '../../../tests/small/workload.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { windowOf } from './windows.ts';

const wave = (from: string, to: string) => ({ id: `w${from}`, platform: 'kvm', from, to, share: '0.5' });

/** The steady months before and after the moves of some futures, of twelve. */
function steady(futures: Scenario['futures'], change: Partial<Scenario> = {}) {
  const clusters = [on('a', 2, [vms('linux-free', 4)])];
  const projection = run({ horizon: 12, holdings: [], offers: FREE, clusters, futures, ...change });
  return [windowOf(projection, 'before'), windowOf(projection, 'after')];
}

describe('steady months', () => {
  it('lie before the first and after the last wave of any future, its dual-run over', () => {
    const futures = [
      { id: 'one', waves: [wave('2027-04', '2027-06'), wave('2027-07', '2027-08')] },
      { id: 'two', overlap: 2, waves: [wave('2027-03', '2027-05')] },
    ];
    // The last VM goes in month 6 and its copy in month 7; that of the other future, gone in month 3, has left by month 5.
    expect(steady(futures)).toEqual([
      { from: 0, until: 2 },
      { from: 7, until: 12 },
    ]);
  });

  it('wait for the longest dual-run of any cost', () => {
    const costs: Scenario['costs'] = [
      { id: 'b', item: 'backup-per-vm', amount: '1', params: { overlap: 3 } },
      { id: 'm', item: 'monitoring-per-vm', amount: '1' },
    ];
    const futures = [{ id: 'one', waves: [wave('2027-04', '2027-06')] }];
    expect(steady(futures, { costs })).toEqual([
      { from: 0, until: 3 },
      { from: 7, until: 12 },
    ]);
  });

  it('lie on both sides of the month in which growth is diverted, which is no move that ends', () => {
    const futures = [{ id: 'one', divert: { from: '2027-04', platform: 'kvm' } }];
    const months = [
      { from: 0, until: 3 },
      { from: 3, until: 12 },
    ];
    expect(steady(futures)).toEqual(months);
    expect(steady(futures, { costs: [{ id: 'f', item: 'fixed-monthly', amount: '1' }] })).toEqual(months);
  });

  it('do not exist where nothing moves, or where moves fill all months', () => {
    expect(steady([{ id: 'stay' }])).toEqual([undefined, undefined]);
    expect(steady([{ id: 'one', waves: [wave('2027-01', '2028-01')] }])).toEqual([undefined, undefined]);
  });
});
