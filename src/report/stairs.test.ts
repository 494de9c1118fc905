import { describe, expect, it } from 'vitest';
import { run, small } from '../../tests/small/scenario.ts';
import { licenceStairs, unitsId } from './stairs.ts';

describe('licence stairs', () => {
  it('set what is held beside what is needed, with the months in which something ends', () => {
    // Two hosts are licensed until 2028-01 and renewed for a year; all VMs move in the first month, in whose course they still count.
    const [stairs, ...others] = licenceStairs(run(), 'move');
    expect(others).toEqual([]);
    expect(stairs).toMatchObject({ future: 'move', offer: 'v', renewals: [12] });
    expect(stairs?.steps).toEqual([
      { from: 0, to: 1, committed: 2, needed: 2 },
      { from: 1, to: 12, committed: 2, needed: 0 },
      { from: 12, to: 24, committed: 0, needed: 0 },
    ]);
    expect(stairs?.idlest).toEqual({ month: 1, units: 2 });
    expect(stairs && unitsId(stairs, 'held', 3)).toBe('future/move/held/v/3');
  });

  it('have nothing idle in a future that needs what it holds', () => {
    const [stairs] = licenceStairs(run(), 'stay');
    expect(stairs?.idlest).toBeUndefined();
    expect(stairs?.renewals).toEqual([12]);
  });

  it('leave out offers of platforms, of which nothing is held or needed, and futures that do not exist', () => {
    expect(licenceStairs(run(), 'stay').map(({ offer }) => offer)).toEqual(['v']);
    expect(licenceStairs(run({ ...small(), holdings: [], clusters: [] }), 'stay')).toEqual([]);
    expect(licenceStairs(run(), 'nobody')).toEqual([]);
  });
});
