import { describe, expect, it } from 'vitest';
import type { Scenario } from '../model/scenario/scenario.ts';
import { migration, run, small } from '../../tests/small/scenario.ts';
import { leversOf, positionOf, valueAt, type Lever } from './levers.ts';
import { verdictOf } from './verdict.ts';

function found(change: Partial<Scenario> = {}): ReturnType<typeof leversOf> {
  const projection = run({ ...small(), ...change });
  return leversOf(projection, verdictOf(projection, [], 'glance'));
}

const holdings = (next: object): Scenario['holdings'] => [
  {
    id: 'h1',
    offer: 'v',
    quantity: 2,
    price: '550',
    start: '2027-01',
    end: '2028-01',
    next: { term: 12, ...next },
  },
];

describe('the inputs that matter most', () => {
  it('are ranked by what a tenth more of them changes in what is saved', () => {
    // Moving spares the renewal of two hosts at 600, and costs 20 for each of ten VMs.
    const levers = found({ holdings: holdings({ price: '600' }), costs: migration('20') });
    expect(levers?.levers.map(({ path, trial, change }) => [path, trial, change])).toEqual([
      ['holdings/h1/next/price', '660', '120'],
      ['costs/migration/amount', '22', '-20'],
    ]);
    expect(levers).toMatchObject({ future: 'move', baseline: 'stay' });
  });

  it('try five points more of a share, and less where it would be more than all', () => {
    // 1,100 renewed at 20 % more are 1,320; five points are 55.
    const levers = found({ holdings: holdings({ uplift: '0.2' }) })?.levers ?? [];
    const uplift = levers.find(({ path }) => path.endsWith('uplift'));
    expect(uplift).toMatchObject({
      path: 'holdings/h1/next/uplift',
      trial: '0.25',
      change: '55',
      least: '0',
      most: '0.45',
      step: '0.01',
    });
  });

  it('are five at most, of sixty that were tried at most', () => {
    const [one] = migration('20');
    const costs = Array.from({ length: 70 }, (_, at) => ({
      ...one,
      id: `c${String(at)}`,
    })) as Scenario['costs'];
    const levers = found({ costs });
    expect(levers?.levers).toHaveLength(5);
    expect(levers?.tried).toBe(60);
  });

  it('are none where nothing is compared', () => {
    expect(found({ futures: [{ id: 'stay' }] })).toBeUndefined();
  });

  it('move in steps of a hundredth of their size, an amount from nothing to twice itself', () => {
    const [price] = found({ holdings: holdings({ price: '187.50' }) })?.levers ?? [];
    expect(price).toMatchObject({ least: '0', most: '375', step: '1' });
    const lever = price as Lever;
    expect([positionOf(lever, '187.50'), valueAt(lever, 188), positionOf(lever, lever.most)]).toEqual([
      188,
      '188',
      375,
    ]);
  });
});
